package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.ask.AskedDays;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which weeks are planned again. */
final class Weeks {
    private static final int MOST_WEEKS = 4;

    private Weeks() {}

    /**
     * As asked; else this one, and after an illness all until nothing is limited any more.
     *
     * @throws InvalidQuestion for too many, or where they hold nothing
     */
    static List<Week> of(Known known, Optional<Illness> illness) {
        var asked = known.asked().question();
        LocalDate today = known.asked().today();
        LocalDate open = open(known);
        LocalDate from = later(open, asked.from().map(said -> AskedDays.one(said, today)));
        LocalDate last = asked.to()
                .map(said -> AskedDays.one(said, today))
                .orElseGet(() -> later(from, illness.flatMap(sick -> sick.firstWholeDay(open))));
        require(from, last);
        List<Week> weeks = Stream.iterate(monday(from), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> new Week(known, monday, later(monday, Optional.of(open))))
                .filter(week -> !week.isEmpty())
                .toList();
        if (weeks.isEmpty()) {
            throw new InvalidQuestion(
                    "nothing_planned",
                    "From " + Wording.longDate(monday(from))
                            + " on, no session of these weeks was missed or is still to come.",
                    "Use action week to plan one, or name another week in from.");
        }
        return weeks;
    }

    /** The first day on which something can still be done: tomorrow where today was trained on. */
    static LocalDate open(Known known) {
        LocalDate today = known.asked().today();
        return known.isTrained(today) ? today.plusDays(1) : today;
    }

    private static void require(LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "to, " + Wording.longDate(last) + ", is before " + Wording.longDate(from) + ".",
                    "Swap from and to, or leave to out.");
        }
        if (!last.isBefore(monday(from).plusWeeks(MOST_WEEKS))) {
            throw new InvalidQuestion(
                    "too_many_weeks",
                    "From " + from + " to " + last + " are more than " + MOST_WEEKS + " weeks.",
                    "Plan at most " + MOST_WEEKS + " weeks again, or build a plan.");
        }
    }

    private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
        return other.filter(day -> day.isAfter(one)).orElse(one);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
