package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Evidence;
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
 * Best effort after work: what a rider could still do for a minute, five or twenty with so much work in the legs.
 *
 * <dl>
 *   <dt>Formula <dd>the {@link BestEffort} of the part of the ride that starts when Σ P·Δt, Δt at most 5 s, has reached the prior
 *                   work; with no prior work that of the whole ride
 *   <dt>Needs   <dd>a ride that reaches the work and goes on for as long as the effort
 *   <dt>Edges   <dd>an effort that begins before the work is reached does not count. Lost samples do no work, so the part begins
 *                   late rather than early
 *   <dt>Source  <dd>Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926
 *   <dt>Dispute <dd>kilojoules are not all alike: hard ones tire more (Spragg 2023, recalled). A best after easy riding is
 *                   no maximum
 *   <dt>Evidence <dd>B for telling levels of riders apart, C for training
 * </dl>
 *
 * @param watts best mean power, W
 * @param startSecond when it starts, s since the start of the session
 */
public record BestAfterWork(double watts, int startSecond) {
    public static final MetricCard CARD = new MetricCard(
            "best_after_work",
            "watts",
            Evidence.B,
            List.of(
                    Source.checked("Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926"),
                    Source.recalled("Spragg et al. 2023")));

    /** The best {@code seconds} of a ride after {@code prior}. */
    public static MetricResult<BestAfterWork> of(SampleStream watts, PriorWork prior, int seconds, GapPolicy gaps) {
        var outside = ValueDomain.WATTS.firstOutside(watts);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        OptionalInt reached = prior.reachedAt(watts);
        return reached.isEmpty()
                ? MetricResult.refused(Reason.INSUFFICIENT_DATA, prior.missing(watts))
                : BestEffort.of(watts, reached.getAsInt(), Integer.MAX_VALUE, seconds, gaps)
                        .map(best -> new BestAfterWork(best.mean(), best.startSecond()))
                        .withBasis(basis -> basis.variant(prior.label()));
    }
}
