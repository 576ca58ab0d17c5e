package io.github.intervalscoach.analytics.planning;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The curvature of Σ (L − T)²/2 + λ·Σ (week − week before)²/2. It is the identity and a small matrix of whole weeks, so
 * equations in all days come down to equations in the steps between weeks.
 */
final class WeekSmoothing {
    private final LoadTemplate template;
    private final double strength;
    private final int steps;

    WeekSmoothing(LoadTemplate template, double strength) {
        this.template = template;
        this.strength = strength;
        this.steps = Math.max(0, template.days() / Horizon.WEEK_DAYS - 1);
    }

    /** Where the sum grows. */
    RealVector gradient(double[] loads) {
        var days = new ArrayRealVector(loads, false);
        var change = days.subtract(new ArrayRealVector(Points.unboxed(template.loads()), false));
        return steps == 0 ? change : change.add(perDay(perStep(days)).mapMultiply(strength));
    }

    /** What, multiplied with the curvature of the {@code free} days, gives {@code right} there; 0 on the others. */
    RealVector solve(RealVector right, boolean[] free) {
        RealVector inside = masked(right, free);
        if (steps == 0) {
            return inside;
        }
        RealVector held =
                new CholeskyDecomposition(stepMatrix(free)).getSolver().solve(perStep(inside));
        return inside.subtract(masked(perDay(held), free));
    }

    /** By how much each week is above the one before. */
    private RealVector perStep(RealVector days) {
        var rises = new ArrayRealVector(steps);
        for (int day = 0; day < Horizon.WEEK_DAYS * (steps + 1); day++) {
            int week = day / Horizon.WEEK_DAYS;
            if (week > 0) {
                rises.addToEntry(week - 1, days.getEntry(day));
            }
            if (week < steps) {
                rises.addToEntry(week, -days.getEntry(day));
            }
        }
        return rises;
    }

    /** The other way round: what each day has of the steps into and out of its week. */
    private RealVector perDay(RealVector rises) {
        var days = new ArrayRealVector(template.days());
        for (int day = 0; day < Horizon.WEEK_DAYS * (steps + 1); day++) {
            int week = day / Horizon.WEEK_DAYS;
            double into = week > 0 ? rises.getEntry(week - 1) : 0;
            double outOf = week < steps ? rises.getEntry(week) : 0;
            days.setEntry(day, into - outOf);
        }
        return days;
    }

    private RealMatrix stepMatrix(boolean[] free) {
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(steps).scalarMultiply(1 / strength);
        for (int day = 0; day < Horizon.WEEK_DAYS * (steps + 1); day++) {
            int week = day / Horizon.WEEK_DAYS;
            if (free[day] && week > 0) {
                matrix.addToEntry(week - 1, week - 1, 1);
            }
            if (free[day] && week < steps) {
                matrix.addToEntry(week, week, 1);
            }
            if (free[day] && week > 0 && week < steps) {
                matrix.addToEntry(week - 1, week, -1);
                matrix.addToEntry(week, week - 1, -1);
            }
        }
        return matrix;
    }

    private static RealVector masked(RealVector values, boolean[] free) {
        RealVector masked = values.copy();
        for (int day = 0; day < free.length; day++) {
            masked.setEntry(day, free[day] ? values.getEntry(day) : 0);
        }
        return masked;
    }
}
