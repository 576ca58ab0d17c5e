package io.github.intervalscoach.analytics.planning;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** How load comes down over a taper. */
public sealed interface TaperShape {

    /**
     * The share of the usual load on one day.
     *
     * @param day 0 is the first day of the taper
     * @param days how many days it has
     */
    double share(int day, int days);

    /** Its stable name, snake_case. */
    String key();

    /**
     * The same smaller load every day.
     *
     * @param share of the usual load, 0 to 1
     */
    record Step(double share) implements TaperShape {
        public Step {
            requireShare(share, "share");
        }

        /** The step that cuts the volume by {@code cut}, 0 to 1. */
        public static Step cutting(double cut) {
            return new Step(1 - cut);
        }

        @Override
        public double share(int day, int days) {
            return share;
        }

        @Override
        public String key() {
            return "step";
        }
    }

    /**
     * Quickly at first and then less: e^(−day/τ). The first day is a usual one.
     *
     * @param timeConstantDays τ, above 0
     */
    record Exponential(double timeConstantDays) implements TaperShape {
        /** House rule: faster is a day off, slower is no taper. */
        private static final double FASTEST = 0.01;

        private static final double SLOWEST = 10_000;
        private static final double PRECISION = 1e-12;
        private static final int MOST_STEPS = 500;

        public Exponential {
            if (!(timeConstantDays >= FASTEST && timeConstantDays <= SLOWEST)) {
                throw new IllegalArgumentException("a time constant of " + timeConstantDays
                        + " days: need 0.01 to 10000. Maybe it is a share rather than days?");
            }
        }

        /** The fall that cuts the volume of {@code days} days by {@code cut}, above 0 and less than all but one day. */
        public static Exponential cutting(double cut, int days) {
            double most = volumeCut(FASTEST, days);
            if (!(cut >= volumeCut(SLOWEST, days) && cut <= most)) {
                throw new IllegalArgumentException("a cut of " + cut + " in " + days + " days: need above 0 to " + most
                        + ". Maybe the taper is too short for it?");
            }
            return new Exponential(new BrentSolver(PRECISION, PRECISION)
                    .solve(MOST_STEPS, constant -> volumeCut(constant, days) - cut, FASTEST, SLOWEST));
        }

        @Override
        public double share(int day, int days) {
            return StrictMath.exp(-day / timeConstantDays);
        }

        @Override
        public String key() {
            return "exponential";
        }

        private static double volumeCut(double constant, int days) {
            return 1 - StrictMath.expm1(-days / constant) / StrictMath.expm1(-1 / constant) / days;
        }
    }

    /**
     * By the same amount every day, the first day included.
     *
     * @param endShare share of the usual load on the last day, 0 to 1
     */
    record Linear(double endShare) implements TaperShape {
        public Linear {
            requireShare(endShare, "endShare");
        }

        /** The fall that cuts the volume of {@code days} days by {@code cut}, at most (days + 1)/(2·days). */
        public static Linear cutting(double cut, int days) {
            return new Linear(1 - 2 * days * cut / (days + 1));
        }

        @Override
        public double share(int day, int days) {
            return 1 - (1 - endShare) * (day + 1) / days;
        }

        @Override
        public String key() {
            return "linear";
        }
    }

    private static void requireShare(double share, String name) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    name + " = " + share + ": need 0 to 1. Maybe it is in percent, or the cut too deep for the days?");
        }
    }
}
