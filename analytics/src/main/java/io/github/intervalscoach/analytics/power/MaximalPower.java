package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;

/** The ceiling of a fitted curve. */
final class MaximalPower {
    /** No rider's instant of power, W (house rule). */
    private static final double HIGHEST_WATTS = 3_000;

    private MaximalPower() {}

    /** Critical power and what lies above it, W; refused where that is nothing, or more than a human has. */
    static MetricResult<Double> of(double criticalPower, double reserve) {
        double watts = criticalPower + reserve;
        if (watts > HIGHEST_WATTS) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("maximal_power", HIGHEST_WATTS, watts, "watts"));
        }
        return watts > criticalPower
                ? MetricResult.of(watts, Basis.of(1, 1))
                : MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("maximal_power", criticalPower, watts, "watts"));
    }
}
