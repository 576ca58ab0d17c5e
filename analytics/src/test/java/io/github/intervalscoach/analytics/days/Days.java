package io.github.intervalscoach.analytics.days;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Series of days for tests: where NaN stands, the day is missing. */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** A missing day. */
    public static final double GAP = Double.NaN;

    private Days() {}

    public static DailySeries of(double... values) {
        return DailySeries.between(FIRST, FIRST.plusDays(values.length - 1L), day -> {
            double value = values[(int) (day.toEpochDay() - FIRST.toEpochDay())];
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        });
    }

    public static double[] constant(int days, double value) {
        var values = new double[days];
        Arrays.fill(values, value);
        return values;
    }

    /** {@code days} days that take turns: {@code odd} first. */
    public static double[] alternating(int days, double odd, double even) {
        var values = new double[days];
        Arrays.setAll(values, i -> i % 2 == 0 ? odd : even);
        return values;
    }

    public static double[] join(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
    }

    public static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }

    public static double[] shuffled(double[] values, Random random) {
        var boxed = Arrays.stream(values).boxed().toList();
        var copy = new ArrayList<>(boxed);
        Collections.shuffle(copy, random);
        return copy.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Known loads of {@code least} to {@code most} days, a third of them rest. */
    public static Arbitrary<double[]> loads(int least, int most) {
        return Arbitraries.oneOf(
                        Arbitraries.just(0.0),
                        Arbitraries.doubles().between(1, 300),
                        Arbitraries.doubles().between(20, 150))
                .array(double[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    /** Anything a service could send: gaps, zeros, ordinary values of {@code low} to {@code high}, and absurd ones. */
    public static Arbitrary<double[]> anything(double low, double high) {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(GAP)),
                        Tuple.of(1, Arbitraries.just(0.0)),
                        Tuple.of(12, Arbitraries.doubles().between(low, high)),
                        Tuple.of(1, Arbitraries.doubles().between(0, Double.MAX_VALUE)))
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(110);
    }
}
