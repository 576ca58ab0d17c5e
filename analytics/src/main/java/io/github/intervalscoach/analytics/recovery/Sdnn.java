package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much the time between heart beats varies over a whole recording: what Apple Health stores as heart rate
 * variability. Another quantity than {@link Rmssd}, with another baseline.
 *
 * <dl>
 *   <dt>Formula <dd>sample standard deviation (n − 1) of the believed intervals
 *   <dt>Needs   <dd>what {@link Rmssd} needs
 *   <dt>Edges   <dd>those of {@link Rmssd}; intervals on both sides of a removed beat count, since no difference is taken
 *   <dt>Source  <dd>Task Force of ESC and NASPE 1996, Circulation 93:1043 (recalled); the divisor as in hrv-analysis,
 *                   extract_features.py
 *   <dt>Dispute <dd>Grows with the length of the recording, so only equal lengths compare; follows slow waves and drift
 *                   as much as the vagus nerve.
 *   <dt>Evidence <dd>C, for day-to-day use in athletes
 * </dl>
 *
 * @param ms milliseconds, above 0
 */
public record Sdnn(double ms) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "sdnn",
            "ms",
            Evidence.C,
            List.of(
                    Source.checked("https://github.com/Aura-healthcare/hrv-analysis, extract_features.py"),
                    Source.recalled("Task Force of ESC and NASPE 1996, Circulation 93:1043")));

    /** The value of a recording. */
    public static MetricResult<Sdnn> of(BeatIntervals beats) {
        return beats.measurable().map(clean -> new Sdnn(Math.sqrt(StatUtils.variance(clean.kept()))));
    }
}
