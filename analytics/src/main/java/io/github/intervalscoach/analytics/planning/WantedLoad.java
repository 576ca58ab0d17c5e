package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.function.DoubleUnaryOperator;

/**
 * A load that leads to a wanted outcome, and how near one comes where none does.
 *
 * @param input what is wanted, as it appears in a {@link Gap}
 * @param unit its unit
 * @param outcome what a load leads to
 */
record WantedLoad(String input, String unit, DoubleUnaryOperator outcome) {
    /** House rule: so little beyond what can be done is a rounding error, points. */
    private static final double ROUNDING = 1e-9;

    /** The same number of points/day each day that takes fitness to {@code target} in {@code days} days. */
    static double constant(double fitness, double target, int days) {
        double kept = Fading.FITNESS.kept(days);
        return (target - kept * fitness) / (1 - kept);
    }

    /** Fitness after {@code days} days with {@code load} points each. */
    static double fitnessAfter(double fitness, double load, int days) {
        double kept = Fading.FITNESS.kept(days);
        return kept * fitness + (1 - kept) * load;
    }

    /** {@code load} itself where an athlete can do it; else the outcome of rest, or of the most they can. */
    MetricResult<Double> within(double load, double most, double wanted) {
        if (load >= -ROUNDING && load <= most + ROUNDING) {
            return MetricResult.of(Math.max(0, Math.min(most, load)), Basis.of(1, 1));
        }
        double nearest = outcome.applyAsDouble(load < 0 ? 0 : most);
        return MetricResult.refused(Reason.OUT_OF_REACH, new Gap(input, nearest, wanted, unit));
    }
}
