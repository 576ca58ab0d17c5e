package io.github.intervalscoach.analytics.planning;

import java.util.Objects;

/**
 * One line of a limit: on this day, {@code value} is at most {@code bound} times {@code scale}.
 *
 * @param day the day it is read on, 1 being the first
 * @param value what is limited
 * @param bound the limit, in its own unit
 * @param scale what the limit is a multiple of; 1 where it is an amount
 */
public record LoadRow(int day, LinearForm value, double bound, LinearForm scale) {
    /** House rule: a multiple of less than this is told as a multiple of this, so that it stays a number. */
    private static final double LEAST_SCALE = 1e-6;

    public LoadRow {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scale, "scale");
    }

    /** What must not be above 0, in load points. */
    public LinearForm form() {
        return value.minus(scale.times(bound));
    }

    /** The same row with the bound {@code amount} higher. */
    LoadRow loosenedBy(double amount) {
        return new LoadRow(day, value, bound + amount, scale);
    }

    /** How much higher the bound would have to be for these loads, in the limit's unit; below 0 there is room. */
    public double excess(double... loads) {
        return value.at(loads) / Math.max(LEAST_SCALE, scale.at(loads)) - bound;
    }
}
