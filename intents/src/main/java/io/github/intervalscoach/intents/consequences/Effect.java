package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.analytics.planning.HardDaySpacing;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Consequences.Longest;
import io.github.intervalscoach.intents.model.change.Consequences.Spacing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What becomes of the training around a change.
 *
 * @param consequences weeks, form, spacing, longest session, ids of rules
 * @param broken what is not kept after it and was before
 * @param mended what was not kept before it and is after
 * @param withoutLoad sessions of the weeks concerned that have no planned load, after the change
 */
public record Effect(Consequences consequences, List<Breach> broken, List<Breach> mended, int withoutLoad) {
    private static final int HOURS = 24;
    private static final int AROUND_DAYS = 7;

    /** Nothing planned is changed. */
    public static final Effect NONE = new Effect(Consequences.NONE, List.of(), List.of(), 0);

    public Effect {
        broken = List.copyOf(broken);
        mended = List.copyOf(mended);
    }

    /** What the way from one open calendar to the other does; both whole, from today on. */
    public static Effect of(Around around, List<PlannedSession> before, List<PlannedSession> after) {
        var days = touched(before, after);
        if (days.isEmpty()) {
            return NONE;
        }
        var forecast = new Forecast(around, before, after);
        List<Breach> old = Breaches.of(around, before);
        List<Breach> now = Breaches.of(around, after);
        List<Breach> broken = now.stream().filter(b -> !old.contains(b)).toList();
        List<Breach> mended = old.stream().filter(b -> !now.contains(b)).toList();
        List<LocalDate> mondays = days.stream().map(Effect::monday).distinct().toList();
        var consequences = new Consequences(
                mondays.stream()
                        .map(monday -> new WeekSum(around, monday).of(before, after))
                        .toList(),
                forecast.keyDates(days.first()),
                spacing(around, before, after, days),
                longest(before, after, mondays),
                ids(broken),
                ids(mended));
        return new Effect(consequences, broken, mended, withoutLoad(after, mondays));
    }

    private static TreeSet<LocalDate> touched(List<PlannedSession> before, List<PlannedSession> after) {
        var days = new TreeSet<LocalDate>();
        Stream.concat(
                        before.stream().filter(session -> !after.contains(session)),
                        after.stream().filter(session -> !before.contains(session)))
                .map(PlannedSession::day)
                .forEach(days::add);
        return days;
    }

    private static Optional<Spacing> spacing(
            Around around, List<PlannedSession> before, List<PlannedSession> after, TreeSet<LocalDate> days) {
        OptionalDouble old = leastHours(around, before, days);
        OptionalDouble now = leastHours(around, after, days);
        return old.isEmpty() && now.isEmpty() ? Optional.empty() : Optional.of(new Spacing(old, now));
    }

    private static OptionalDouble leastHours(Around around, List<PlannedSession> planned, TreeSet<LocalDate> days) {
        LocalDate first = days.first().minusDays(AROUND_DAYS);
        LocalDate last = days.last().plusDays(AROUND_DAYS);
        List<LocalDate> hard = Breaches.hardDays(around, planned).stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        return HardDaySpacing.of(hard)
                .found()
                .map(spacing -> OptionalDouble.of(spacing.leastDays() * (double) HOURS))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Longest> longest(
            List<PlannedSession> before, List<PlannedSession> after, List<LocalDate> mondays) {
        OptionalDouble old = longest(before, mondays);
        OptionalDouble now = longest(after, mondays);
        return old.isEmpty() && now.isEmpty() ? Optional.empty() : Optional.of(new Longest(old, now));
    }

    private static OptionalDouble longest(List<PlannedSession> planned, List<LocalDate> mondays) {
        return planned.stream()
                .filter(session -> mondays.contains(monday(session.day())))
                .flatMapToInt(session -> session.seconds().stream())
                .asDoubleStream()
                .max();
    }

    private static int withoutLoad(List<PlannedSession> after, List<LocalDate> mondays) {
        return (int) after.stream()
                .filter(session -> mondays.contains(monday(session.day())))
                .filter(session -> session.loadPoints().isEmpty())
                .count();
    }

    private static List<String> ids(List<Breach> breaches) {
        return breaches.stream().map(breach -> breach.rule().id()).distinct().toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
