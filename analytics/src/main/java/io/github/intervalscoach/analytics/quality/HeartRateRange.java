package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/** Heart rates no athlete has, or this one has not. A sample of 0 is a lost sensor, not a heart rate. Limits are conventions. */
public final class HeartRateRange {
    static final double LOWEST_BPM = 30;
    static final double HIGHEST_BPM = 225;

    /** A maximum on record may be beaten by this much on a good day, bpm. */
    private static final int ABOVE_MAX_BPM = 8;

    private HeartRateRange() {}

    /** Stretches outside 30 to 225 bpm. */
    public static List<StreamFault> in(SampleStream bpm) {
        return outside(bpm, HIGHEST_BPM);
    }

    /** Stretches outside 30 to 225 bpm, or more than 8 above the athlete's own {@code maxBpm}, above 30. */
    public static List<StreamFault> in(SampleStream bpm, int maxBpm) {
        if (maxBpm <= LOWEST_BPM) {
            throw new IllegalArgumentException("a maximum heart rate is above 30 bpm, was " + maxBpm);
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
        return new StreamFault(StreamFault.Code.HR_RANGE, stretch.startSecond(), stretch.endSecond(), furthest, "bpm");
    }

    /** From the middle of the human range. */
    private static double distance(double bpm) {
        return Math.abs(bpm - (LOWEST_BPM + HIGHEST_BPM) / 2);
    }
}
