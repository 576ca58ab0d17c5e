package io.github.intervalscoach.analytics.series;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stream with exactly one value a second, as the formulas of power want it. Holes of at most
 * {@value #LONGEST_BRIDGE} s between two values are interpolated linearly; longer ones are treated as a
 * {@link GapPolicy} says. Never empty.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class SecondGrid {
    /** Longest hole that is interpolated, seconds. */
    public static final int LONGEST_BRIDGE = 3;

    /** A longer hole without any sample is a stopped recorder, not lost data, seconds (house rule). */
    private static final int LONGEST_LOSS = 10;

    /** No session is longer, seconds; keeps a mistyped time from asking for gigabytes (house rule). */
    private static final int LONGEST_SESSION = 4 * 86_400;

    /** Less than this share of the running recorder's seconds is worth telling (house rule). */
    private static final double FULL_COVERAGE = 0.95;

    private final int[] seconds;
    private final double[] values;
    private final GapPolicy policy;
    private final Basis basis;

    private SecondGrid(int[] seconds, double[] values, GapPolicy policy, Basis basis) {
        this.seconds = seconds;
        this.values = values;
        this.policy = policy;
        this.basis = basis;
    }

    /**
     * The seconds from the first to the last value of {@code stream}. Refuses a stream without any value, with a value
     * outside {@code domain}, or longer than four days.
     */
    public static MetricResult<SecondGrid> of(SampleStream stream, GapPolicy policy, ValueDomain domain) {
        int[] known = IntStream.range(0, stream.samples())
                .filter(i -> stream.value(i).isPresent())
                .toArray();
        if (known.length == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap(domain.input(), 1, 0, "samples"));
        }
        Optional<Gap> outside = domain.firstOutside(stream);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        long span = 1L + stream.second(known[known.length - 1]) - stream.second(known[0]);
        if (span > LONGEST_SESSION) {
            return MetricResult.refused(
                    Reason.OUT_OF_DOMAIN, new Gap("session_seconds", LONGEST_SESSION, span, "seconds"));
        }
        var grid = laidOut(stream, known, (int) span, policy);
        return MetricResult.of(grid, grid.basis);
    }

    private static SecondGrid laidOut(SampleStream stream, int[] known, int span, GapPolicy policy) {
        int start = stream.second(known[0]);
        double[] raw = stream.toArray();
        var dense = new double[span];
        Arrays.fill(dense, Double.NaN);
        int lost = 0;
        for (int k = 0; k < known.length; k++) {
            int at = stream.second(known[k]) - start;
            dense[at] = raw[known[k]];
            if (k > 0) {
                int before = stream.second(known[k - 1]) - start;
                boolean stopped = known[k] == known[k - 1] + 1 && at - before - 1 > LONGEST_LOSS;
                lost += bridged(dense, before, at) || (stopped && policy != GapPolicy.ZERO_FILL) ? 0 : at - before - 1;
            }
        }
        int[] kept = IntStream.range(0, span)
                .filter(i -> policy == GapPolicy.ZERO_FILL || !Double.isNaN(dense[i]))
                .toArray();
        int observed = (int) Arrays.stream(dense).filter(v -> !Double.isNaN(v)).count();
        int outer = stream.spanSeconds() - span;
        return new SecondGrid(
                Arrays.stream(kept).map(i -> start + i).toArray(),
                Arrays.stream(kept)
                        .mapToDouble(i -> Double.isNaN(dense[i]) ? 0 : dense[i])
                        .toArray(),
                policy,
                basis(observed, observed + lost + outer));
    }

    /** Interpolates between two known seconds if they are near enough; whether nothing is missing between them now. */
    private static boolean bridged(double[] dense, int before, int after) {
        int steps = after - before;
        if (steps - 1 > LONGEST_BRIDGE) {
            return false;
        }
        for (int i = 1; i < steps; i++) {
            dense[before + i] = dense[before] + (dense[after] - dense[before]) * i / steps;
        }
        return true;
    }

    private static Basis basis(int observed, int window) {
        var basis = Basis.of(observed, window);
        return basis.coverage() < FULL_COVERAGE ? basis.caveat(Caveat.PARTIAL_COVERAGE) : basis;
    }

    /** How many seconds; at least 1. */
    public int size() {
        return values.length;
    }

    /** When entry {@code i} was, seconds since the start of the session. */
    public int second(int i) {
        return seconds[i];
    }

    /** The value of entry {@code i}. */
    public double value(int i) {
        return values[i];
    }

    /** When the entries were, seconds since the start of the session. A copy. */
    public int[] toSeconds() {
        return seconds.clone();
    }

    /** The values in order. A copy. */
    public double[] toArray() {
        return values.clone();
    }

    /** Entry {@code i} is the sum of the first {@code i} values; one longer than the grid. */
    public double[] prefixSums() {
        var sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    /** The stretches a window may slide in: under {@link GapPolicy#SPLIT} one for each unbroken run, otherwise one. */
    public List<SecondGrid> runs() {
        if (policy != GapPolicy.SPLIT) {
            return List.of(this);
        }
        var runs = new ArrayList<SecondGrid>();
        int from = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || seconds[i] != seconds[i - 1] + 1) {
                runs.add(new SecondGrid(
                        Arrays.copyOfRange(seconds, from, i), Arrays.copyOfRange(values, from, i), policy, basis));
                from = i;
            }
        }
        return List.copyOf(runs);
    }

    /**
     * Seconds observed or interpolated, of the seconds the recorder ran; with {@link Caveat#PARTIAL_COVERAGE} below
     * 95 %. A stopped recorder counts as missing only under {@link GapPolicy#ZERO_FILL}.
     */
    public Basis basis() {
        return basis;
    }
}
