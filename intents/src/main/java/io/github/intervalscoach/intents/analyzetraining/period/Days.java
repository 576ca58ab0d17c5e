package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of the question: what is over, and what was before.
 *
 * @param window as asked
 * @param today in the athlete's zone
 * @param begins first day on record, where that lies inside the window: what was not recorded was no rest
 */
record Days(DateRange window, LocalDate today, Optional<LocalDate> begins) {
    /** Four weeks before any last week, and the month before any run. */
    private static final int LEAST_BEFORE = 35;

    static LocalDate oldest(DateRange window) {
        return window.first().minusDays(Math.max(window.length(), LEAST_BEFORE));
    }

    /** The days of {@code window}, given what was logged in it and before. */
    static Days of(DateRange window, LocalDate today, List<LoggedActivity> log, Collection<WellnessDay> wellness) {
        Optional<LocalDate> first = Stream.concat(
                        log.stream().map(LoggedActivity::day),
                        wellness.stream().filter(Days::saysSomething).map(WellnessDay::day))
                .min(Comparator.naturalOrder());
        return new Days(
                window,
                today,
                first.filter(day -> day.isAfter(window.first()) && window.contains(day) && !day.isAfter(today)));
    }

    /** Whether a day is more than an empty row. */
    static boolean saysSomething(WellnessDay day) {
        var measured = day.measured();
        return day.load().fitness().orElse(0) > 0
                || measured.hrvRmssdMs().isPresent()
                || measured.restingHeartRateBpm().isPresent()
                || measured.sleepSeconds().isPresent()
                || measured.weightKg().isPresent()
                || day.said().fatigue().isPresent();
    }

    /** The days that count as done, today included; empty when the window lies ahead. */
    Optional<DateRange> done() {
        LocalDate first = begins.orElse(window.first());
        return first.isAfter(today)
                ? Optional.empty()
                : Optional.of(new DateRange(first, earlier(window.last(), today)));
    }

    /** The same without today, which is not over. */
    Optional<DateRange> full() {
        LocalDate last = earlier(window.last(), today.minusDays(1));
        return done().filter(done -> !done.first().isAfter(last)).map(done -> new DateRange(done.first(), last));
    }

    /** As many days just before. */
    DateRange before() {
        return DateRange.endingOn(window.first().minusDays(1), window.length());
    }

    /** Whether the whole window is over, today excluded. */
    boolean isOver() {
        return window.last().isBefore(today);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
