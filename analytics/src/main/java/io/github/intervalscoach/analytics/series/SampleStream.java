package io.github.intervalscoach.analytics.series;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One quantity recorded during a session: samples at whole seconds since its start, not necessarily every second, and
 * some of them without a value. The unit is the user's: watts, bpm, m/s.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class SampleStream {
    /** No sample speaks for longer than this, seconds: a stopped recorder is not a long sample (house rule). */
    private static final int LONGEST_HOLD = 5;

    private final int[] seconds;

    /** NaN marks a sample without a value. */
    private final double[] values;

    private final int known;

    private SampleStream(int[] seconds, double[] values) {
        this.seconds = seconds;
        this.values = values;
        if (values.length == 0) {
            throw new IllegalArgumentException("a stream needs at least one sample");
        }
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            count += Double.isNaN(values[i]) ? 0 : 1;
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException(
                        "sample " + i + " is " + values[i] + ". Maybe it is missing: pass NaN then.");
            }
            if (seconds[i] < 0 || (i > 0 && seconds[i] <= seconds[i - 1])) {
                throw new IllegalArgumentException(
                        "sample " + i + " is at second " + seconds[i] + ": seconds must start at 0 or later and rise");
            }
        }
        this.known = count;
    }

    /** A recording at 1 Hz from second 0; NaN marks a second without a value. */
    public static SampleStream everySecond(double... values) {
        var seconds = new int[values.length];
        Arrays.setAll(seconds, i -> i);
        return new SampleStream(seconds, values.clone());
    }

    /** Sample {@code i} was taken {@code seconds[i]} after the start; NaN marks a sample without a value. */
    public static SampleStream at(int[] seconds, double... values) {
        if (seconds.length != values.length) {
            throw new IllegalArgumentException(seconds.length + " times for " + values.length + " values");
        }
        return new SampleStream(seconds.clone(), values.clone());
    }

    /** How many samples, with a value or without. */
    public int samples() {
        return values.length;
    }

    /** When sample {@code i} was taken, seconds since the start. */
    public int second(int i) {
        return seconds[i];
    }

    /** The value of sample {@code i}; empty where there is none. */
    public OptionalDouble value(int i) {
        return Double.isNaN(values[i]) ? OptionalDouble.empty() : OptionalDouble.of(values[i]);
    }

    /** The same as a plain number, for arithmetic over every sample; NaN where there is none. */
    public double valueOrNaN(int i) {
        return values[i];
    }

    /**
     * How long sample {@code i} stands, seconds: until the next sample, with a value or without, at most 5; the last
     * sample stands 1. At 1 Hz without gaps every sample stands 1, so a mean weighted by this is the plain mean.
     */
    public int heldSeconds(int i) {
        return i == seconds.length - 1 ? 1 : Math.min(LONGEST_HOLD, seconds[i + 1] - seconds[i]);
    }

    /** Seconds from the first to the last sample, both included. */
    public int spanSeconds() {
        return seconds[seconds.length - 1] - seconds[0] + 1;
    }

    /** The values in order; NaN where a sample has none. A copy. */
    public double[] toArray() {
        return values.clone();
    }

    /** The times in order, seconds since the start. A copy. */
    public int[] toSeconds() {
        return seconds.clone();
    }

    /** How many samples have a value. */
    public int known() {
        return known;
    }

    /** The samples from index {@code from} (included) to {@code to} (excluded), times kept. */
    public SampleStream slice(int from, int to) {
        return new SampleStream(Arrays.copyOfRange(seconds, from, to), Arrays.copyOfRange(values, from, to));
    }

    /**
     * One value for every second from the first to the last value. Refuses a stream without any value, with a value
     * outside {@code domain}, or longer than four days.
     */
    public MetricResult<SecondGrid> everySecond(GapPolicy gaps, ValueDomain domain) {
        return SecondGrid.of(this, gaps, domain);
    }

    /**
     * The same as a counter that never falls, such as distance covered: a fall of at most {@code slack} is jitter and is
     * held at the highest value before it. Refuses a stream without any value, with a value outside {@code domain}, or
     * with a greater fall, as when a counter starts again at 0.
     */
    public MetricResult<SampleStream> neverFalling(ValueDomain domain, double slack) {
        if (known == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap(domain.input(), 1, 0, "samples"));
        }
        Optional<Gap> outside = domain.firstOutside(this);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        double[] held = values.clone();
        double highest = domain.low();
        for (int i = 0; i < held.length; i++) {
            if (highest - held[i] > slack) {
                return MetricResult.refused(
                        Reason.OUT_OF_DOMAIN,
                        new Gap(domain.input() + "_fall", slack, highest - held[i], domain.unit()));
            }
            highest = Double.isNaN(held[i]) ? highest : Math.max(highest, held[i]);
            held[i] = Double.isNaN(held[i]) ? held[i] : highest;
        }
        return MetricResult.of(new SampleStream(seconds, held), Basis.of(known, samples()));
    }

    @Override
    public String toString() {
        return known() + " of " + samples() + " samples over " + spanSeconds() + " s";
    }
}
