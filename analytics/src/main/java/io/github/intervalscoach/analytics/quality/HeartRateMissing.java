package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;

/**
 * A session without much of its heart rate.
 *
 * <dl>
 *   <dt>Formula <dd>more than a fifth of the samples are absent or 0
 *   <dt>Needs   <dd>one sample, known or not
 *   <dt>Edges   <dd>one fault over the whole session. A stop of the recorder holds no samples, so it is not missing
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>none known: heart-rate loads refuse at the same limit
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class HeartRateMissing {
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_missing", "1", Evidence.D, List.of(Source.definition("convention: more than a fifth absent")));

    private static final double MOST = 0.20;

    private HeartRateMissing() {}

    /** One fault over the whole session, or none. */
    public static List<StreamFault> in(SampleStream bpm) {
        double[] values = bpm.toArray();
        double share = Arrays.stream(values).filter(v -> !(v > 0)).count() / (double) values.length;
        return share > MOST
                ? List.of(new StreamFault(
                        Fault.Code.HR_MISSING, bpm.second(0), bpm.second(values.length - 1), share, "1"))
                : List.of();
    }
}
