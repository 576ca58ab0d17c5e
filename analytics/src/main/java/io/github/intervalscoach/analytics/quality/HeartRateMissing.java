package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;

/** A heart rate that is absent, or 0, for more than a fifth of the samples (convention). */
public final class HeartRateMissing {
    private static final double MOST = 0.20;

    private HeartRateMissing() {}

    /** One fault over the whole session, or none. */
    public static List<StreamFault> in(SampleStream bpm) {
        double[] values = bpm.toArray();
        double share = Arrays.stream(values).filter(v -> !(v > 0)).count() / (double) values.length;
        return share > MOST
                ? List.of(new StreamFault(
                        StreamFault.Code.HR_MISSING, bpm.second(0), bpm.second(values.length - 1), share, "1"))
                : List.of();
    }
}
