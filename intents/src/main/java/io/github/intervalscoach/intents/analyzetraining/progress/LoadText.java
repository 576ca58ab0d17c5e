package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Best;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeek;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words for the best twenty minutes with the fitness of their day, and for weeks of much load. */
record LoadText(Interpreted found) {
    private static final int MOST_WEEKS = 12;

    /** The best of these days and the one on record in one line where they are the same. */
    List<String> bests() {
        List<Best> bests = found.bests();
        boolean isSame = bests.size() == 2
                && bests.get(0).day().isPresent()
                && bests.get(0).day().equals(bests.get(1).day())
                && bests.get(0).watts() == bests.get(1).watts();
        return isSame
                ? List.of(line(bests.get(0), "of these days and on record, as far as that was synced"))
                : bests.stream()
                        .map(best -> line(
                                best,
                                best.of().equals("window") ? "of these days" : "on record, as far as that was synced"))
                        .toList();
    }

    Optional<String> heavyWeeks() {
        return found.heavyWeeks()
                .map(heavy -> "Weeks above " + Wording.number(0, heavy.abovePoints()) + ": "
                        + heavy.weeks() + " of " + heavy.ofWeeks()
                        + (heavy.unknownWeeks() > 0 ? " (" + heavy.unknownWeeks() + " more with unknown load)" : "")
                        + (heavy.weeks() > MOST_WEEKS ? ", the newest " + MOST_WEEKS + " below" : "")
                        + "; weeks before "
                        + Wording.longDate(found.asked().window().first())
                        + " were not read: give from.");
    }

    Optional<String> heavyTable() {
        return found.heavyWeeks().filter(heavy -> heavy.weeks() > 0).map(heavy -> {
            Table table =
                    Table.of("Week from", "Load", "Next week", "Fitness 2 weeks on", "Sick or injured", "Best 20 min");
            heavy.each().stream().skip(Math.max(0, heavy.weeks() - MOST_WEEKS)).forEach(week -> row(table, week));
            return table.toString();
        });
    }

    private static void row(Table table, HeavyWeek week) {
        table.row(
                Wording.shortDate(week.monday()) + " " + week.monday().getYear(),
                Wording.number(0, week.loadPoints()),
                shown(week.nextWeekPoints(), ""),
                week.fitnessChangeTwoWeeks().isPresent()
                        ? Wording.signed(1, week.fitnessChangeTwoWeeks().getAsDouble())
                        : "not known",
                week.markedDays() + " days",
                shown(week.bestTwentyMinutesAfter(), " W"));
    }

    private static String shown(OptionalDouble value, String unit) {
        return value.isPresent() ? Wording.number(0, value.getAsDouble()) + unit : "not known";
    }

    private static String line(Best best, String of) {
        String when = best.day().map(day -> Wording.longDate(day)).orElse("a day the service does not name");
        String fitness = best.fitnessStartOfDay().isPresent()
                ? ", fitness " + Wording.number(0, best.fitnessStartOfDay().getAsDouble())
                        + (best.formStartOfDay().isPresent()
                                ? " and form "
                                        + Wording.signed(
                                                0, best.formStartOfDay().getAsDouble())
                                : "")
                        + " at the start of that day"
                : "; fitness of that day lies outside the days read";
        return "Best 20 min " + of + ": " + Wording.number(0, best.watts()) + " W on " + when + fitness + ".";
    }
}
