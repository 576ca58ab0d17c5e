package io.github.intervalscoach.intents.model;

import java.util.OptionalInt;

/**
 * The pool of a swim.
 *
 * @param lengthMeters of one length, above 0
 * @param lengths how many were swum; empty when nobody counted
 */
public record Pool(double lengthMeters, OptionalInt lengths) {
    private static final double METERS_PER_YARD = 0.9144;

    /** Services round the meters of a pool of 25 yards. */
    private static final double ROUNDING = 0.05;

    public Pool {
        if (!(lengthMeters > 0)) {
            throw new IllegalArgumentException("a pool is longer than 0 m, was " + lengthMeters
                    + ". Maybe it was open water: there is no pool then.");
        }
    }

    /** Whether it was built in yards: its length is a round number of them, and none of meters. */
    public boolean isInYards() {
        return isRound(lengthMeters / METERS_PER_YARD) && !isRound(lengthMeters);
    }

    private static boolean isRound(double length) {
        return Math.abs(length - StrictMath.rint(length)) < ROUNDING;
    }
}
