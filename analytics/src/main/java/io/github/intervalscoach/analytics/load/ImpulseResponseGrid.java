package io.github.intervalscoach.analytics.load;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Every whole pair of time constants, each with the gains that fit best to it: where the refinement of
 * {@link ImpulseResponseSearch} starts.
 */
final class ImpulseResponseGrid {
    /** Around the 20 to 60 days found in single athletes (house rule). */
    static final int LEAST_FITNESS_DAYS = 10;

    static final int MOST_FITNESS_DAYS = 90;

    /** Around the 4 to 20 days found in single athletes (house rule). */
    static final int LEAST_FATIGUE_DAYS = 2;

    static final int MOST_FATIGUE_DAYS = 40;

    /** Closer constants cannot be told apart. */
    static final int LEAST_DISTANCE_DAYS = 5;

    /** Where two columns agree to so many digits, their gains are noise. */
    private static final double LEAST_INDEPENDENCE = 1e-10;

    /** One quantity on the days of the tests, less its mean. */
    private static final class Column {
        private final double mean;
        private final double[] deviations;

        Column(double[] values) {
            mean = StatUtils.mean(values);
            deviations = Arrays.stream(values).map(value -> value - mean).toArray();
        }

        double times(Column other) {
            double sum = 0;
            for (int i = 0; i < deviations.length; i++) {
                sum += deviations[i] * other.deviations[i];
            }
            return sum;
        }
    }

    /** Parameters, and how much of the tests' sum of squares they explain. */
    private record Candidate(double p0, double k1, double k2, int slow, int fast, double explained) {
        double[] parameters() {
            return new double[] {p0, k1, k2, slow, fast};
        }
    }

    private ImpulseResponseGrid() {}

    /** The best pair whose gains are both above 0, in the order of {@link ImpulseResponseCurve}; empty without one. */
    static Optional<double[]> best(ImpulseResponseCurve curve, double[] results) {
        Column tests = new Column(results);
        var columns = new Column[MOST_FITNESS_DAYS + 1];
        Arrays.setAll(columns, days -> new Column(curve.remaining(Math.max(1, days))));
        Optional<Candidate> best = Optional.empty();
        for (int slow = LEAST_FITNESS_DAYS; slow <= MOST_FITNESS_DAYS; slow++) {
            int most = Math.min(MOST_FATIGUE_DAYS, slow - LEAST_DISTANCE_DAYS);
            for (int fast = LEAST_FATIGUE_DAYS; fast <= most; fast++) {
                Optional<Candidate> next = candidate(slow, fast, columns, tests);
                boolean better = next.isPresent()
                        && (best.isEmpty()
                                || next.get().explained() > best.get().explained());
                best = better ? next : best;
            }
        }
        return best.map(Candidate::parameters);
    }

    /** Least squares of the tests on both columns. */
    private static Optional<Candidate> candidate(int slow, int fast, Column[] columns, Column tests) {
        Column fitness = columns[slow];
        Column fatigue = columns[fast];
        double both = fitness.times(fatigue);
        double squares = fitness.times(fitness) * fatigue.times(fatigue);
        double determinant = squares - both * both;
        if (!(determinant > LEAST_INDEPENDENCE * squares)) {
            return Optional.empty();
        }
        double onFitness = fitness.times(tests);
        double onFatigue = fatigue.times(tests);
        double k1 = (onFitness * fatigue.times(fatigue) - onFatigue * both) / determinant;
        double k2 = (onFitness * both - onFatigue * fitness.times(fitness)) / determinant;
        double p0 = tests.mean - k1 * fitness.mean + k2 * fatigue.mean;
        return k1 > 0 && k2 > 0
                ? Optional.of(new Candidate(p0, k1, k2, slow, fast, k1 * onFitness - k2 * onFatigue))
                : Optional.empty();
    }
}
