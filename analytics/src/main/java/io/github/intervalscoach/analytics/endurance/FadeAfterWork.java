package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.power.BestEffort;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.OptionalInt;

/**
 * Fade in one ride: how much less the best effort was after work than before it.
 *
 * <dl>
 *   <dt>Formula <dd>100·(before − after)/before, before the {@link BestEffort} of the part until the work is done, after the
 *                   {@link BestAfterWork}
 *   <dt>Needs   <dd>a ride with an effort's length on either side of the work, and power above 0 before it
 *   <dt>Edges   <dd>negative where the later effort was the better one. An effort across the moment counts on neither side
 *   <dt>Source  <dd>definition, after Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926
 *   <dt>Dispute <dd>one ride shows how it was ridden, not what could have been: unless both efforts were all-out it is no
 *                   {@link Durability}
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param percent fade, %; positive when the later effort was weaker
 * @param beforeWatts best mean power before, W, above 0
 * @param afterWatts best mean power after, W
 */
public record FadeAfterWork(double percent, double beforeWatts, double afterWatts) {
    public static final MetricCard CARD = new MetricCard(
            "fade_after_work",
            "%",
            Evidence.D,
            List.of(Source.checked("Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926")));

    /** The fade of the best {@code seconds} of a ride. */
    public static MetricResult<FadeAfterWork> of(SampleStream watts, PriorWork prior, int seconds, GapPolicy gaps) {
        var outside = ValueDomain.WATTS.firstOutside(watts);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        OptionalInt reached = prior.reachedAt(watts);
        if (reached.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, prior.missing(watts));
        }
        var after = BestEffort.of(watts, reached.getAsInt(), Integer.MAX_VALUE, seconds, gaps);
        return BestEffort.of(watts, 0, reached.getAsInt(), seconds, gaps)
                .flatMap(before -> after.flatMap(late ->
                        of(before.mean(), late.mean()).withBasis(own -> after.fold(v -> v.basis(), refusal -> own))))
                .withBasis(basis -> basis.variant(prior.label()));
    }

    private static MetricResult<FadeAfterWork> of(double before, double after) {
        double percent = 100 * (before - after) / before;
        return Double.isFinite(percent)
                ? MetricResult.of(new FadeAfterWork(percent, before, after), Basis.of(1, 1))
                : MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("power_before_work", 1, before, "watts"));
    }
}
