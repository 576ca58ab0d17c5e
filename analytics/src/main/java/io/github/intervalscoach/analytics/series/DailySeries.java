package io.github.intervalscoach.analytics.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * One number a day on consecutive calendar days, oldest first. A day is a value, a known zero, or missing; a list of
 * sessions is not a series of days.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class DailySeries {
    private final LocalDate first;

    /** NaN marks a missing day and never leaves this class. */
    private final double[] values;

    private final int known;

    private DailySeries(LocalDate first, double[] values) {
        this.first = Objects.requireNonNull(first, "first");
        this.values = values;
        if (values.length == 0) {
            throw new IllegalArgumentException("a series needs at least one day. Maybe the window is empty?");
        }
        this.known = (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    }

    /** Days without gaps: {@code values[i]} belongs to {@code first + i} and is finite. */
    public static DailySeries startingOn(LocalDate first, double... values) {
        for (double value : values) {
            requireFinite(value);
        }
        return new DailySeries(first, values.clone());
    }

    /** One day for each date from {@code first} to {@code last}, both included; empty where nothing is known. */
    public static DailySeries between(LocalDate first, LocalDate last, Function<LocalDate, OptionalDouble> valueOn) {
        int days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1));
        var values = new double[days];
        for (int i = 0; i < days; i++) {
            OptionalDouble value = valueOn.apply(first.plusDays(i));
            value.ifPresent(DailySeries::requireFinite);
            values[i] = value.orElse(Double.NaN);
        }
        return new DailySeries(first, values);
    }

    /** How many days, known or not; at least 1. */
    public int days() {
        return values.length;
    }

    /** How many days are known, zeros included. */
    public int known() {
        return known;
    }

    /** Whether every day is known. */
    public boolean isComplete() {
        return known() == days();
    }

    /** The oldest day. */
    public LocalDate first() {
        return first;
    }

    /** The newest day. */
    public LocalDate last() {
        return first.plusDays(values.length - 1L);
    }

    /** The value of day {@code i}, 0 being the oldest; empty when missing. */
    public OptionalDouble at(int i) {
        return Double.isNaN(values[i]) ? OptionalDouble.empty() : OptionalDouble.of(values[i]);
    }

    /** The value of {@code day}; empty when missing or outside the series. */
    public OptionalDouble on(LocalDate day) {
        long i = ChronoUnit.DAYS.between(first, day);
        return i < 0 || i >= values.length ? OptionalDouble.empty() : at((int) i);
    }

    /** What is known of day {@code i}, 0 being the oldest. */
    public DayState state(int i) {
        if (Double.isNaN(values[i])) {
            return DayState.MISSING;
        }
        return values[i] == 0 ? DayState.ZERO : DayState.VALUE;
    }

    /** The known values in order, without their days. */
    public double[] knownValues() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    }

    /** The days from {@code from} to {@code to}, both included; days outside this series are missing. */
    public DailySeries window(LocalDate from, LocalDate to) {
        return between(from, to, this::on);
    }

    /** The newest {@code days} days. */
    public DailySeries lastDays(int days) {
        return window(last().minusDays(days - 1L), last());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailySeries that && first.equals(that.first) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return known() + " of " + days() + " days known from " + first;
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a day must be a finite number, was " + value
                    + ". Maybe it is missing: pass an empty optional then.");
        }
    }
}
