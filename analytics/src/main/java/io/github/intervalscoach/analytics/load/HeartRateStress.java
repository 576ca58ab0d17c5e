package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * A session's heart-rate load on the scale where an hour at threshold is 100.
 *
 * <dl>
 *   <dt>Formula <dd>100 · TRIMP(session) / TRIMP(60 min at threshold heart rate), the same constants in both
 *   <dt>Needs   <dd>the session's {@link BanisterTrimp} and a threshold above resting and not above the maximum
 *   <dt>Edges   <dd>a threshold outside the reserve refuses, and so do more than 1,000 hours at threshold (house rule);
 *                   what the impulse rests on passes on with it
 *   <dt>Source  <dd>GoldenCheetah's TRIMP(100) and Elevate's HRSS
 *   <dt>Dispute <dd>Not the heart-rate load of Intervals.icu, which is fitted to the athlete's own rides and cannot be
 *                   computed elsewhere, and not hrTSS, which is proprietary. All that is said of TRIMP holds
 *   <dt>Evidence <dd>D: a scale by convention on a C metric
 * </dl>
 *
 * @param points load points, 0 or more; an hour at threshold is 100
 */
public record HeartRateStress(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_stress",
            "points",
            Evidence.D,
            List.of(Source.checked(
                    "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/TRIMPPoints.cpp")));

    private static final double HOUR_SECONDS = 3600;

    /** House rule: more than a thousand hours at threshold is another unit. */
    private static final ValueDomain SHARE = new ValueDomain("hours_at_threshold", 0, 1000, "hours");

    /** The same for a session's impulse as it came; its coverage and caveats pass on. */
    public static MetricResult<HeartRateStress> of(
            MetricResult<BanisterTrimp> session,
            int thresholdBpm,
            HeartRateReserve reserve,
            BanisterTrimp.Constants constants) {
        return session.fold(
                impulse -> of(impulse.value(), thresholdBpm, reserve, constants).withBasis(basis -> impulse.basis()),
                refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps()));
    }

    /**
     * The stress of {@code session}, computed with the same reserve and constants.
     *
     * @param thresholdBpm heart rate at lactate threshold, beats per minute
     */
    public static MetricResult<HeartRateStress> of(
            BanisterTrimp session, int thresholdBpm, HeartRateReserve reserve, BanisterTrimp.Constants constants) {
        var threshold = new ValueDomain("threshold_heart_rate", reserve.restingBpm() + 1, reserve.maxBpm(), "bpm");
        Basis basis = Basis.of(1, 1).variant(constants.name().toLowerCase(Locale.ROOT));
        return threshold
                .check(thresholdBpm)
                .flatMap(bpm -> BanisterTrimp.ofAverage(bpm, HOUR_SECONDS, reserve, constants))
                .flatMap(hour -> SHARE.check(session.points() / hour.points()))
                .flatMap(share -> MetricResult.of(new HeartRateStress(100 * share), basis));
    }
}
