package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Mechanical work of a session: what the legs put into the pedals.
 *
 * <dl>
 *   <dt>Formula <dd>Σ P·Δt / 1000, Δt until the next sample, at most 5 s
 *   <dt>Needs   <dd>one sample with a value; seconds without one add nothing, so a session with lost samples is a lower
 *                   bound
 *   <dt>Edges   <dd>more than 5 % of samples without a value carry {@link Caveat#PARTIAL_COVERAGE}. Refused below 0 W
 *                   and above 100 kW
 *   <dt>Source  <dd>physics; the cap is a house rule
 *   <dt>Dispute <dd>none as work. About the same number of kilocalories is burnt, at an efficiency of 20 to 25 %
 *   <dt>Evidence <dd>A, as physics
 * </dl>
 *
 * @param kilojoules work, kJ
 */
public record MechanicalWork(double kilojoules) {
    private static final double JOULES_PER_KILOJOULE = 1000;

    public static final MetricCard CARD = new MetricCard(
            "mechanical_work", "kJ", Evidence.A, List.of(Source.definition("physics: power times time")));

    /** The work of the seconds that have a value. */
    public static MetricResult<MechanicalWork> of(SampleStream watts) {
        return PowerTotals.of(watts).map(totals -> new MechanicalWork(totals.joules() / JOULES_PER_KILOJOULE));
    }
}
