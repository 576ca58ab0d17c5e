package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A heart rate that the athlete's settings say cannot be: threshold or maximum are set too low.
 *
 * <dl>
 *   <dt>Formula <dd>the highest mean over 30 min is more than 5 bpm above the threshold; the highest mean over 10 s is above the
 *                   maximum
 *   <dt>Needs   <dd>30 min without a hole above 3 s, or 10 s without any
 *   <dt>Edges   <dd>values outside 30 to 225 bpm are missing; for the maximum so is what {@link HeartRateSteps} reports. A shorter
 *                   recording reports nothing
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>Intervals.icu clips readings above the configured maximum, so its corrected stream hides the fault: ask the raw
 *                   one. A sensor that counts steps looks like this too: ask {@link CadenceLock} first. Heat and racing lift
 *                   a good half hour above the threshold
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class ThresholdHeartRateDoubt {
    public static final MetricCard CARD = new MetricCard(
            "threshold_heart_rate_doubt",
            "bpm",
            Evidence.D,
            List.of(Source.definition("convention: 30 min above LTHR + 5, or a clean 10 s above the maximum")));

    private static final int HALF_HOUR = 1_800;
    private static final double ABOVE_THRESHOLD_BPM = 5;
    private static final int TEN_SECONDS = 10;

    private static final ValueDomain HUMAN =
            new ValueDomain("heart_rate_bpm", HeartRateRange.LOWEST_BPM, HeartRateRange.HIGHEST_BPM, "bpm");

    private ThresholdHeartRateDoubt() {}

    /** The highest half hour, where it contradicts {@code thresholdBpm}, 30 to 225; the evidence is its mean. */
    public static Optional<StreamFault> ofThreshold(SampleStream bpm, int thresholdBpm) {
        requireHuman(thresholdBpm);
        return Only.within(HUMAN, bpm)
                .everySecond(GapPolicy.SPLIT, HUMAN)
                .found()
                .map(SecondGrid::runs)
                .orElse(List.of())
                .stream()
                .filter(run -> run.size() >= HALF_HOUR)
                .map(ThresholdHeartRateDoubt::highestHalfHour)
                .reduce((a, b) -> b.evidence() > a.evidence() ? b : a)
                .filter(highest -> highest.evidence() > thresholdBpm + ABOVE_THRESHOLD_BPM);
    }

    /** The highest ten clean seconds, where they contradict {@code maxBpm}, 30 to 225; the evidence is their mean. */
    public static Optional<StreamFault> ofMaximum(SampleStream bpm, int maxBpm) {
        requireHuman(maxBpm);
        double[] sums = WindowSums.of(Only.outside(HeartRateSteps.in(bpm), Only.within(HUMAN, bpm)), TEN_SECONDS);
        return IntStream.range(0, sums.length)
                .filter(i -> sums[i] > TEN_SECONDS * (double) maxBpm)
                .boxed()
                .reduce((a, b) -> sums[b] > sums[a] ? b : a)
                .map(last -> new StreamFault(
                        Fault.Code.HRMAX_WRONG,
                        bpm.second(last - TEN_SECONDS + 1),
                        bpm.second(last),
                        sums[last] / TEN_SECONDS,
                        "bpm"));
    }

    private static void requireHuman(int bpm) {
        if (!HeartRateRange.isHuman(bpm)) {
            throw new IllegalArgumentException(
                    "a heart rate setting is 30 to 225 bpm, was " + bpm + ". Maybe it was never set: do not ask then.");
        }
    }

    private static StreamFault highestHalfHour(SecondGrid run) {
        double[] sums = run.prefixSums();
        int best = 0;
        for (int i = 1; i + HALF_HOUR <= run.size(); i++) {
            best = sums[i + HALF_HOUR] - sums[i] > sums[best + HALF_HOUR] - sums[best] ? i : best;
        }
        double mean = (sums[best + HALF_HOUR] - sums[best]) / HALF_HOUR;
        return new StreamFault(Fault.Code.LTHR_WRONG, run.second(best), run.second(best + HALF_HOUR - 1), mean, "bpm");
    }
}
