package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The times between successive heart beats (RR intervals) of one recording, with those that are not beats taken out. A
 * difference is taken only between neighbours that both stand: a hole is never bridged. May be empty.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class BeatIntervals {
    /** House rule: fewer differences than this are no estimate of anything. */
    private static final int LEAST_PAIRS = 5;

    /** The recordings that the method was shown to work with last a minute or more. */
    private static final double MINUTE_MS = 60_000;

    private static final double PERCENT = 100;

    private final double[] ms;
    private final boolean[] stands;
    private final double[] kept;
    private final double[] differences;
    private final BeatCleaning cleaning;

    private BeatIntervals(double[] ms, boolean[] stands, BeatCleaning cleaning) {
        this.ms = ms;
        this.stands = stands;
        this.cleaning = cleaning;
        this.kept = IntStream.range(0, ms.length)
                .filter(i -> stands[i])
                .mapToDouble(i -> ms[i])
                .toArray();
        this.differences = IntStream.range(1, ms.length)
                .filter(i -> stands[i] && stands[i - 1])
                .mapToDouble(i -> ms[i] - ms[i - 1])
                .toArray();
    }

    /** The intervals in the order they were recorded, milliseconds, cleaned by {@link BeatCleaning#STANDARD}. */
    public static BeatIntervals of(double... ms) {
        return of(BeatCleaning.STANDARD, ms);
    }

    /** The same, cleaned in another way. Any number may stand for a beat: what cannot be one is removed. */
    public static BeatIntervals of(BeatCleaning cleaning, double... ms) {
        double[] beats = ms.clone();
        var stands = new boolean[beats.length];
        for (int i = 0; i < beats.length; i++) {
            stands[i] = cleaning.isPlausible(beats[i]) && cleaning.isNear(beats[i], localMedian(beats, i, cleaning));
        }
        return new BeatIntervals(beats, stands, cleaning);
    }

    /** The median of the plausible beats around beat {@code i}, which is one of them. */
    private static double localMedian(double[] beats, int i, BeatCleaning cleaning) {
        int reach = cleaning.windowBeats() / 2;
        int from = Math.max(0, i - reach);
        int to = Math.min(beats.length, i + reach + 1);
        double[] around =
                Arrays.stream(beats, from, to).filter(cleaning::isPlausible).toArray();
        return StatUtils.percentile(around, 50);
    }

    /** How many intervals were recorded. */
    public int beats() {
        return ms.length;
    }

    /** How many of them are not believed. */
    public int removed() {
        return ms.length - kept.length;
    }

    /** Whether interval {@code i} is believed. */
    public boolean stands(int i) {
        return stands[i];
    }

    /** The intervals that are believed, milliseconds, in order. A copy. */
    public double[] kept() {
        return kept.clone();
    }

    /** Each believed interval less the believed one right before it, milliseconds, in order. A copy. */
    public double[] differences() {
        return differences.clone();
    }

    /** The mean interval, milliseconds; 60 000 divided by it is the mean heart rate. Empty without a believed beat. */
    public OptionalDouble meanMs() {
        return DoubleStream.of(kept).average();
    }

    /** These intervals with what a measure of them rests on; refuses where they are too few, too dirty or all equal. */
    MetricResult<BeatIntervals> measurable() {
        double clean = PERCENT * kept.length / Math.max(1, ms.length);
        if (ms.length == 0) {
            return MetricResult.refused(Reason.MISSING_INPUT, pairs());
        }
        if (removed() > cleaning.mostRemovedShare() * ms.length) {
            return MetricResult.refused(
                    kept.length == 0 ? Reason.OUT_OF_DOMAIN : Reason.INSUFFICIENT_DATA,
                    new Gap("clean_beats", PERCENT * (1 - cleaning.mostRemovedShare()), clean, "percent"));
        }
        if (differences.length < LEAST_PAIRS) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, pairs());
        }
        if (DoubleStream.of(differences).allMatch(d -> d == 0)) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("changing_beat_pairs", 1, 0, "pairs"));
        }
        Basis basis = Basis.of(differences.length, ms.length - 1).toldIfPartial();
        return MetricResult.of(this, StatUtils.sum(kept) < MINUTE_MS ? basis.caveat(Caveat.SHORT) : basis);
    }

    private Gap pairs() {
        return new Gap("beat_pairs", LEAST_PAIRS, differences.length, "pairs");
    }

    @Override
    public String toString() {
        return kept.length + " of " + ms.length + " beats believed";
    }
}
