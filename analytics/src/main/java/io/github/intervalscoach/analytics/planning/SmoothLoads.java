package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * Least squares with smooth weeks under bounds and one fitness, by active sets: days at a bound are held there, the others
 * are solved exactly, and a day is let go where that would help.
 */
final class SmoothLoads {
    private static final double ROUNDING = 1e-9;
    private static final int STEPS_PER_DAY = 10;

    private final LoadTemplate template;
    private final RealVector weights;
    private final WeekSmoothing smoothing;

    /** Which days are not held at a bound. */
    private final boolean[] free;

    SmoothLoads(LoadTemplate template, LinearForm fitness, double smoothing) {
        var perDay = new double[template.days()];
        Arrays.setAll(perDay, day -> fitness.weight(day + 1));
        this.template = template;
        this.weights = new ArrayRealVector(perDay, false);
        this.smoothing = new WeekSmoothing(template, smoothing);
        this.free = new boolean[template.days()];
    }

    /** The best loads, reached from any that keep the bounds and have the fitness. */
    MetricResult<double[]> from(double[] start) {
        double[] loads = start.clone();
        for (int day = 0; day < loads.length; day++) {
            free[day] = loads[day] > template.least().get(day)
                    && loads[day] < template.most().get(day);
        }
        int most = STEPS_PER_DAY * loads.length;
        for (int step = 0; step < most; step++) {
            RealVector gradient = smoothing.gradient(loads);
            RealVector down = smoothing.solve(gradient.mapMultiply(-1), free);
            RealVector along = smoothing.solve(weights, free);
            double square = weights.dotProduct(along);
            // With every day held any multiplier does: what it lets go of wrongly is held again.
            double multiplier = square == 0 ? 0 : -weights.dotProduct(down) / square;
            RealVector move = down.add(along.mapMultiply(multiplier));
            if (move.getLInfNorm() > ROUNDING) {
                advance(loads, move);
            } else if (!release(gradient.subtract(weights.mapMultiply(multiplier)), loads)) {
                return MetricResult.of(loads, Basis.of(1, 1));
            }
        }
        return MetricResult.refused(Reason.NOT_CONVERGED, new Gap("active_set_steps", most, most, "1"));
    }

    /** Moves the free days until the first of them meets a bound, which then holds it. */
    private void advance(double[] loads, RealVector move) {
        int blocking = -1;
        double step = 1;
        for (int day = 0; day < loads.length; day++) {
            double change = move.getEntry(day);
            double room =
                    (change < 0 ? template.least().get(day) : template.most().get(day)) - loads[day];
            if (free[day] && change != 0 && room / change < step) {
                step = room / change;
                blocking = day;
            }
        }
        for (int day = 0; day < loads.length; day++) {
            loads[day] = template.held(day, loads[day] + step * move.getEntry(day));
        }
        if (blocking >= 0) {
            loads[blocking] = move.getEntry(blocking) < 0
                    ? template.least().get(blocking)
                    : template.most().get(blocking);
            free[blocking] = false;
        }
    }

    /** Lets go of the held day that pulls away from its bound most; false where none does. */
    private boolean release(RealVector pull, double[] loads) {
        int strongest = -1;
        double most = ROUNDING * Math.max(1, pull.getLInfNorm());
        for (int day = 0; day < loads.length; day++) {
            double inwards = loads[day] < template.most().get(day) ? -pull.getEntry(day) : pull.getEntry(day);
            if (!free[day] && template.least().get(day) < template.most().get(day) && inwards > most) {
                most = inwards;
                strongest = day;
            }
        }
        if (strongest >= 0) {
            free[strongest] = true;
        }
        return strongest >= 0;
    }
}
