package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Average power of a session, coasting included.
 *
 * <dl>
 *   <dt>Formula <dd>Σ P·Δt / Σ Δt, Δt until the next sample, at most 5 s; at 1 Hz without gaps the plain mean
 *   <dt>Needs   <dd>one sample with a value
 *   <dt>Edges   <dd>a sample without a value counts nowhere, with {@link Caveat#PARTIAL_COVERAGE} when more than 5 %
 *                   have none. Refused below 0 W and above 100 kW
 *   <dt>Source  <dd>physics; the cap is a house rule
 *   <dt>Dispute <dd>none; but uneven rides cost more than it says, see {@link NormalizedPower}
 *   <dt>Evidence <dd>A, as physics
 * </dl>
 *
 * @param watts average power, W
 */
public record AveragePower(double watts) {
    public static final MetricCard CARD = new MetricCard(
            "average_power", "watts", Evidence.A, List.of(Source.definition("physics: work divided by time")));

    /** The average over the seconds that have a value. */
    public static MetricResult<AveragePower> of(SampleStream watts) {
        return PowerTotals.of(watts).map(totals -> new AveragePower(totals.joules() / totals.seconds()));
    }
}
