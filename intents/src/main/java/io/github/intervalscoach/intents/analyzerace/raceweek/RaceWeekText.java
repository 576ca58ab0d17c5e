package io.github.intervalscoach.intents.analyzerace.raceweek;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.RaceMorning;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.TaperDay;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table before a race, rounded and in words. */
public final class RaceWeekText {
    private static final int SHORT_SESSION_MINUTES = 60;
    private static final int LEAST_MINUTES = 20;
    private static final int STEP = 5;

    /** About what an hour at two thirds of threshold costs; house rule. */
    private static final double EASY_LOAD_AN_HOUR = 45;

    private RaceWeekText() {}

    /** Rounded once: rows to a tenth, and the budget is the sum of the rounded rows. */
    public static RaceWeekSection rounded(RaceWeekSection week) {
        List<TaperDay> days = week.days().stream()
                .map(d -> new TaperDay(
                        d.day(),
                        d.daysToGo(),
                        d.plannedSessions(),
                        d.plannedSeconds(),
                        Round.to(0, d.plannedLoadPoints()),
                        Round.to(0, d.doneLoadPoints()),
                        Round.to(0, d.budgetLoadPoints()),
                        d.idea(),
                        d.lateLong()))
                .toList();
        return new RaceWeekSection(
                week.raceDay(),
                week.taperDays(),
                Round.to(0, week.usualDayLoadPoints()),
                week.budgetLoadPoints().isPresent()
                        ? OptionalDouble.of(days.stream()
                                .mapToDouble(d -> d.budgetLoadPoints().orElse(0))
                                .sum())
                        : OptionalDouble.empty(),
                Round.to(0, week.plannedLoadPoints()),
                Round.to(0, week.cutPercent()),
                week.sessionsWithoutLoad(),
                days,
                week.morning()
                        .map(m -> new RaceMorning(
                                Round.to(1, m.asPlannedPoints()),
                                Round.to(1, m.byBudgetPoints()),
                                m.goalLowPoints(),
                                m.goalHighPoints())));
    }

    /** The days and what they add up to. */
    public static List<String> lines(RaceWeekSection week) {
        List<String> lines = new ArrayList<>();
        if (!week.days().isEmpty()) {
            lines.add(table(week));
        }
        budget(week).ifPresent(lines::add);
        week.morning().map(RaceWeekText::morning).ifPresent(lines::add);
        week.days().stream()
                .filter(TaperDay::lateLong)
                .map(RaceWeekText::proposal)
                .forEach(lines::add);
        return lines;
    }

    /** What to change about a late long session. */
    public static String proposal(TaperDay day) {
        return "Proposed: " + Wording.shortDate(day.day()) + ", " + RaceTime.days(day.daysToGo()) + " before, "
                + instead(day) + "; nothing is changed from here.";
    }

    private static String instead(TaperDay day) {
        double budget = day.budgetLoadPoints().orElse(Double.MAX_VALUE);
        double minutes = Math.min(SHORT_SESSION_MINUTES, STEP * Math.floor(60 * budget / EASY_LOAD_AN_HOUR / STEP));
        String load = day.budgetLoadPoints().isPresent() ? "load " + number(0, budget) : "";
        if (minutes < LEAST_MINUTES || day.daysToGo() == 1) {
            return "rest instead" + (load.isEmpty() ? "" : " (the day's budget: " + load + ")");
        }
        return "no longer than " + number(0, minutes) + " min" + (load.isEmpty() ? "" : ", " + load + " at most")
                + ", easy with a few short efforts at race pace";
    }

    private static String table(RaceWeekSection week) {
        var table = Table.of("Day", "To go", "Planned", "Budget", "What fits, by convention");
        for (TaperDay day : week.days()) {
            table.row(
                    Wording.shortDate(day.day()),
                    String.valueOf(day.daysToGo()),
                    planned(day),
                    day.budgetLoadPoints().isPresent()
                            ? number(0, day.budgetLoadPoints().getAsDouble())
                            : "",
                    idea(day.idea()));
        }
        table.row(Wording.shortDate(week.raceDay()), "0", "race", "", "");
        return table.toString();
    }

    private static String planned(TaperDay day) {
        List<String> parts = new ArrayList<>();
        day.doneLoadPoints().ifPresent(done -> {
            if (done > 0) {
                parts.add("done " + number(0, done));
            }
        });
        if (day.plannedSessions() == 0) {
            return parts.isEmpty() ? "nothing" : parts.get(0);
        }
        day.plannedSeconds().ifPresent(s -> parts.add(Wording.duration(s)));
        parts.add(
                day.plannedLoadPoints().isPresent()
                        ? "load " + number(0, day.plannedLoadPoints().getAsDouble())
                        : "load unknown");
        return String.join(", ", parts) + (day.lateLong() ? " \u2190 too much so late" : "");
    }

    private static String idea(String idea) {
        return switch (idea) {
            case "rest" -> "rest or 20 min easy";
            case "opener" -> "opener, 3\u20135 \u00d7 20\u201360 s";
            case "easy_or_rest" -> "easy or rest";
            case "race_pace_touches" -> "easy, 2\u20133 touches of race pace";
            case "easy" -> "easy";
            case "last_key_session" -> "last key session, short";
            default -> "as usual, shorter";
        };
    }

    private static Optional<String> budget(RaceWeekSection week) {
        if (week.taperDays() == 0) {
            return Optional.of("No taper for a C race: it is the week's hard session.");
        }
        if (week.budgetLoadPoints().isEmpty() || week.cutPercent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "Budget of the rows " + number(0, week.budgetLoadPoints().getAsDouble()) + ", "
                        + number(0, week.cutPercent().getAsDouble()) + " % below the usual "
                        + number(0, week.usualDayLoadPoints().orElse(0)) + " a day; planned on them "
                        + number(0, week.plannedLoadPoints().orElse(0)) + ". Taper of " + week.taperDays()
                        + " days, less volume, same intensity.");
    }

    private static String morning(RaceMorning m) {
        return "Form on race morning, projected: " + signed(0, m.asPlannedPoints()) + " as planned"
                + (m.byBudgetPoints().isPresent()
                        ? ", " + signed(0, m.byBudgetPoints().getAsDouble()) + " by the budget"
                        : "")
                + "; called good: " + signed(0, m.goalLowPoints()) + " to " + signed(0, m.goalHighPoints())
                + " (convention).";
    }
}
