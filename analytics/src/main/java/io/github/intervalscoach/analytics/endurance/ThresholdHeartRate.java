package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * Threshold heart rate (LTHR) from a time trial of half an hour, ridden or run alone and all-out.
 *
 * <dl>
 *   <dt>Formula <dd>mean heart rate of the last 20 of 30 min, each sample for the time until the next, at most 5 s
 *   <dt>Needs   <dd>the second the trial starts at, and heart rate in 16 of the 20 min (house rule); a recording that
 *                   goes on to the end of the trial
 *   <dt>Edges   <dd>0 bpm is a lost sensor. Missing heart rate above 5 % carries {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Friel, convention (recalled)
 *   <dt>Dispute <dd>differs from laboratory thresholds by several beats; heat, caffeine and company raise it. Each sport has
 *                   its own
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param bpm threshold heart rate, bpm
 */
public record ThresholdHeartRate(double bpm) {
    public static final MetricCard CARD = new MetricCard(
            "threshold_heart_rate",
            "bpm",
            Evidence.D,
            List.of(Source.recalled("Friel: mean heart rate of the last 20 of 30 min all-out, alone")));

    private static final int TRIAL = 1_800;
    private static final int SETTLING = 600;

    /** Four fifths of the 20 min; house rule. */
    private static final int LEAST_SECONDS = 960;

    /** A recording may end this much early, seconds: the last sample speaks for as long. */
    private static final int LONGEST_HOLD = 5;

    /** The threshold from a trial that starts {@code startSecond} seconds after the start of the session. */
    public static MetricResult<ThresholdHeartRate> of(SampleStream heartRateBpm, int startSecond) {
        if (startSecond < 0) {
            throw new IllegalArgumentException(
                    "a trial starts at second 0 or later, was " + startSecond + ". Maybe it was counted from the end?");
        }
        var outside = ValueDomain.BPM.firstOutside(heartRateBpm);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        long length = 1L + heartRateBpm.second(heartRateBpm.samples() - 1) - startSecond;
        if (length <= TRIAL - LONGEST_HOLD) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("trial_length", TRIAL, Math.max(0, length), "seconds"));
        }
        double beats = 0;
        int seconds = 0;
        for (int i = 0; i < heartRateBpm.samples(); i++) {
            long into = (long) heartRateBpm.second(i) - startSecond;
            if (into >= SETTLING && into < TRIAL && heartRateBpm.valueOrNaN(i) > 0) {
                beats += heartRateBpm.valueOrNaN(i) * heartRateBpm.heldSeconds(i);
                seconds += heartRateBpm.heldSeconds(i);
            }
        }
        if (seconds < LEAST_SECONDS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("trial_seconds", LEAST_SECONDS, seconds, "seconds"));
        }
        return MetricResult.of(
                new ThresholdHeartRate(beats / seconds),
                Basis.of(seconds, TRIAL - SETTLING).toldIfPartial());
    }
}
