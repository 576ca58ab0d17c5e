package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Mark;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.State;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Week;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What is planned, in words. */
record ReviewText(PlanAnswer data, ReviewSection section, Detail detail) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int MOST_ROWS = 16;
    private static final int MOST_MARKS = 5;

    String text() {
        var lines = new Lines(data, data.understood().days());
        boolean isLong = !section.months().isEmpty() || (section.weeks().size() > 3 && detail != Detail.FULL);
        if (!section.sessions().isEmpty() && !isLong && detail != Detail.BRIEF) {
            lines.add(sessions());
            int more = section.sessions().size() - MOST_ROWS;
            if (more > 0 && detail != Detail.FULL) {
                lines.add("And " + more + " more: review.sessions has each.");
            }
        }
        if (section.weeks().size() > 1 && !section.sessions().isEmpty()) {
            lines.add(weeks());
        }
        if (!section.months().isEmpty()) {
            lines.add(months());
        }
        marks(lines);
        section.longest()
                .forEach(longest -> lines.add("Longest " + longest.sport() + ": "
                        + Wording.duration(longest.minutes() * 60L) + " on " + Wording.shortDate(longest.day())
                        + (longest.doneMinutes().isPresent()
                                ? "; done in the last 30 days "
                                        + Wording.duration(longest.doneMinutes().getAsInt() * 60L)
                                : "; none done in the last 30 days")
                        + "."));
        return lines.close();
    }

    private String sessions() {
        Table table = Table.of("Day", "Session", "Time", "Load", "");
        section.sessions().stream()
                .limit(detail == Detail.FULL ? Integer.MAX_VALUE : MOST_ROWS)
                .forEach(row -> table.row(
                        Wording.shortDate(row.day())
                                + row.time().map(time -> " " + time).orElse(""),
                        "\u2018" + row.outsideName() + "\u2019 ("
                                + row.sport().map(sport -> sport + ", ").orElse("") + row.id() + ")",
                        row.minutes().isPresent()
                                ? Wording.duration(row.minutes().getAsInt() * 60L)
                                : "unknown",
                        number(row.loadPoints(), 0),
                        word(row)));
        return table.toString();
    }

    private static String word(Row row) {
        String kind = row.is().equals("workout")
                ? (row.hard() ? "hard" : "")
                : row.is().replace('_', ' ');
        String state = row.state() == State.OPEN ? "" : row.state().name().toLowerCase(Locale.ROOT);
        return (kind + " " + state.replace('_', ' ')).strip();
    }

    private String weeks() {
        Table table = Table.of("Week of", "Sessions", "Hours", "Load", "Hard days", "Fitness");
        section.weeks().forEach(week -> table.row(cells(week)));
        return table.toString();
    }

    private static String[] cells(Week week) {
        return new String[] {
            Wording.shortDate(week.monday()),
            Integer.toString(week.sessions()),
            number(week.hours(), 1),
            number(week.loadPoints(), 0),
            Integer.toString(week.hardDays()),
            week.fitnessGained().isPresent()
                    ? Wording.signed(1, week.fitnessGained().getAsDouble())
                    : ""
        };
    }

    private String months() {
        Table table = Table.of("Month", "Phases", "Sessions", "Hours", "Load", "Races");
        section.months()
                .forEach(month -> table.row(
                        MONTH.format(month.first()),
                        month.outsidePhases().stream()
                                .map(name -> "\u2018" + name + "\u2019")
                                .collect(Collectors.joining(", ")),
                        Integer.toString(month.sessions()),
                        number(month.hours(), 1),
                        number(month.loadPoints(), 0),
                        String.join("; ", month.races())));
        return table.toString();
    }

    private void marks(Lines lines) {
        // The months tell of phases.
        List<Mark> marks = section.marks().stream()
                .filter(mark -> section.months().isEmpty() || !mark.is().equals("phase"))
                .toList();
        if (!marks.isEmpty()) {
            int more = marks.size() - MOST_MARKS;
            lines.add("Marked: "
                    + marks.stream().limit(MOST_MARKS).map(ReviewText::mark).collect(Collectors.joining("; "))
                    + (more > 0 ? "; and " + more + " more" : "") + ".");
        }
    }

    private static String mark(Mark mark) {
        return mark.is().replace('_', ' ') + " \u2018" + mark.outsideName() + "\u2019 "
                + Wording.shortDate(mark.first())
                + (mark.first().equals(mark.last()) ? "" : " to " + Wording.shortDate(mark.last()));
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? Wording.number(decimals, value.getAsDouble()) : "unknown";
    }
}
