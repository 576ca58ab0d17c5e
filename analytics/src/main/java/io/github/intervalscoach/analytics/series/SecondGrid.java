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

    /** No session is longer, seconds; keeps a mistyped time from asking for gigabytes (house rule). */
    private static final int LONGEST_SESSION = 4 * 86_400;

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

    private SecondGrid(SecondCells cells, GapPolicy policy) {
        boolean zeroFilled = policy == GapPolicy.ZERO_FILL;
        int filled = cells.filled();
        int missing = cells.lostSeconds() + (zeroFilled ? cells.stoppedSeconds() : 0);
        this.seconds = new int[zeroFilled ? cells.size() : filled];
        this.values = new double[seconds.length];
        for (int offset = 0, i = 0; offset < cells.size(); offset++) {
            if (zeroFilled || cells.isFilled(offset)) {
                seconds[i] = cells.second(offset);
                values[i++] = cells.orZero(offset);
            }
        }
        this.policy = policy;
        this.basis = Basis.of(filled, filled + missing).toldIfPartial();
    }

    /** See {@link SampleStream#everySecond(GapPolicy, ValueDomain)}. */
    static MetricResult<SecondGrid> of(SampleStream stream, GapPolicy policy, ValueDomain domain) {
        if (stream.known() == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap(domain.input(), 1, 0, "samples"));
        }
        Optional<Gap> outside = domain.firstOutside(stream);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        int[] known = knownSamples(stream);
        long span = 1L + stream.second(known[known.length - 1]) - stream.second(known[0]);
        if (span > LONGEST_SESSION) {
            return MetricResult.refused(
                    Reason.OUT_OF_DOMAIN, new Gap("session_seconds", LONGEST_SESSION, span, "seconds"));
        }
        var grid = new SecondGrid(SecondCells.of(stream, known), policy);
        return MetricResult.of(grid, grid.basis);
    }

    private static int[] knownSamples(SampleStream stream) {
        var known = new int[stream.known()];
        for (int i = 0, n = 0; n < known.length; i++) {
            if (!Double.isNaN(stream.valueOrNaN(i))) {
                known[n++] = i;
            }
        }
        return known;
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
