package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Heart rates no athlete has, or this one has not.
 *
 * <dl>
 *   <dt>Formula <dd>below 30 or above 225 bpm, or more than 8 above the athlete's own maximum
 *   <dt>Needs   <dd>one sample; the maximum is optional
 *   <dt>Edges   <dd>a sample of 0 is a lost sensor, not a heart rate: {@link HeartRateMissing} counts it. The limits themselves are
 *                   inside
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>a maximum on record may be too low: {@link ThresholdHeartRateDoubt} asks that first
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class HeartRateRange {
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_range",
            "bpm",
            Evidence.D,
            List.of(Source.definition("convention: 30 to 225 bpm, and 8 above the athlete's maximum")));

    static final double LOWEST_BPM = 30;
    static final double HIGHEST_BPM = 225;

    /** A maximum on record may be beaten by this much on a good day, bpm. */
    private static final int ABOVE_MAX_BPM = 8;

    private HeartRateRange() {}

    /** Whether a living athlete can have this heart rate. */
    static boolean isHuman(double bpm) {
        return bpm >= LOWEST_BPM && bpm <= HIGHEST_BPM;
    }

    /** Stretches outside 30 to 225 bpm. */
    public static List<StreamFault> in(SampleStream bpm) {
        return outside(bpm, HIGHEST_BPM);
    }

    /** Stretches outside 30 to 225 bpm, or more than 8 above the athlete's own {@code maxBpm}, above 30. */
    public static List<StreamFault> in(SampleStream bpm, int maxBpm) {
        if (maxBpm <= LOWEST_BPM) {
            throw new IllegalArgumentException("a maximum heart rate is above 30 bpm, was " + maxBpm
                    + ". Maybe it was never set: ask without it.");
        }
        return outside(bpm, Math.min(HIGHEST_BPM, maxBpm + (double) ABOVE_MAX_BPM));
    }

    private static List<StreamFault> outside(SampleStream bpm, double highest) {
        double[] values = bpm.toArray();
        DoublePredicate low = v -> v != 0 && v < LOWEST_BPM;
        DoublePredicate high = v -> v > highest;
        return Stretch.where(values.length, bpm::second, i -> low.or(high).test(values[i])).stream()
                .map(s -> fault(s, Arrays.copyOfRange(values, s.from(), s.to() + 1)))
                .toList();
    }

    private static StreamFault fault(Stretch stretch, double[] bpm) {
        double furthest = Arrays.stream(bpm)
                .reduce((a, b) -> distance(b) > distance(a) ? b : a)
                .orElseThrow();
        return new StreamFault(Fault.Code.HR_RANGE, stretch.startSecond(), stretch.endSecond(), furthest, "bpm");
    }

    /** From the middle of the human range. */
    private static double distance(double bpm) {
        return Math.abs(bpm - (LOWEST_BPM + HIGHEST_BPM) / 2);
    }
}
