package io.github.intervalscoach.analytics.planning;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * An amount that follows the planned loads in a straight line: a part that is settled already, and so much for each point
 * of each day. Fitness, fatigue, form and sums of loads on any day of a plan are such amounts.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class LinearForm {
    private final double constant;
    private final double[] weights;

    private LinearForm(double constant, double[] weights) {
        this.constant = constant;
        this.weights = weights;
    }

    /** {@code constant} + Σ {@code weightOfDay(day)} · load(day), the days being 1 to {@code days}. */
    public static LinearForm of(double constant, int days, IntToDoubleFunction weightOfDay) {
        var weights = new double[days];
        Arrays.setAll(weights, i -> weightOfDay.applyAsDouble(i + 1));
        return new LinearForm(constant, weights);
    }

    /** The amount without any planned load. */
    public double constant() {
        return constant;
    }

    /** How many days it depends on. */
    public int days() {
        return weights.length;
    }

    /** What one point on {@code day}, 1 being the first, adds to the amount. */
    public double weight(int day) {
        return weights[day - 1];
    }

    /** The amount that these loads lead to, points/day from the first day on. */
    public double at(double... loads) {
        if (loads.length != weights.length) {
            throw new IllegalArgumentException(
                    loads.length + " loads: need " + weights.length + ". Maybe the plan is of another length?");
        }
        double amount = constant;
        for (int i = 0; i < weights.length; i++) {
            amount += weights[i] * loads[i];
        }
        return amount;
    }

    /** This amount less {@code other}. */
    public LinearForm minus(LinearForm other) {
        return of(constant - other.constant, weights.length, day -> weight(day) - other.weight(day));
    }

    /** This amount {@code factor} times. */
    public LinearForm times(double factor) {
        return of(factor * constant, weights.length, day -> factor * weight(day));
    }

    @Override
    public String toString() {
        return constant + " + " + Arrays.toString(weights);
    }
}
