package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.LongSession;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The longest session of each whole week, Monday to Sunday, in which nothing is withheld and no day is marked. */
record LongestOfWeeks(DateRange full, List<LocalDate> usual, LogBook log) {
    private static final int LAST_DAY = 6;

    /** The days of those weeks. */
    List<LocalDate> days() {
        return mondays().stream().flatMap(monday -> week(monday).days()).toList();
    }

    /** Of sessions as long as each other none is the longest. */
    boolean isLongest(LocalDate day) {
        DateRange week = week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return longest(week)
                .filter(longest -> longest.day().equals(day))
                .filter(longest -> log.sessions(week).stream()
                                .filter(a -> seconds(a) == seconds(longest))
                                .count()
                        == 1)
                .isPresent();
    }

    /** Its share of the week's time, the middle one of the weeks. */
    Optional<LongSession> share() {
        List<Double> shares = mondays().stream()
                .map(LongestOfWeeks::week)
                .flatMap(week -> longest(week).stream().map(a -> 100.0 * seconds(a) / Sums.seconds(log.sessions(week))))
                .sorted()
                .toList();
        return shares.size() < PeriodRules.LEAST_WEEKDAYS
                ? Optional.empty()
                : Optional.of(new LongSession(shares.size(), shares.get(shares.size() / 2)));
    }

    private List<LocalDate> mondays() {
        return full.days()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .filter(day -> !day.plusDays(LAST_DAY).isAfter(full.last()))
                .filter(day -> usual.containsAll(week(day).days().toList()))
                .filter(day -> log.withheld(week(day)).isEmpty())
                .toList();
    }

    private Optional<Activity> longest(DateRange week) {
        return log.sessions(week).stream()
                .filter(a -> seconds(a) > 0)
                .max(Comparator.comparingInt(LongestOfWeeks::seconds));
    }

    private static int seconds(Activity a) {
        return a.volume().movingSeconds().orElse(0);
    }

    private static DateRange week(LocalDate monday) {
        return new DateRange(monday, monday.plusDays(LAST_DAY));
    }
}
