package io.github.intervalscoach.analytics.trend;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;

/** Differences of means of two periods whose values were drawn again from themselves, in rising order. */
final class Resamples {
    private final double[] rising;

    private Resamples(double[] rising) {
        this.rising = rising;
    }

    /** Draws runs of {@code block} neighbours, which keep what neighbours tell of each other; 1 draws single values. */
    static Resamples of(Samples samples, int block, Draws draws) {
        RandomGenerator chance = draws.generator();
        var differences = new double[draws.rounds()];
        for (int round = 0; round < differences.length; round++) {
            double before = mean(samples.before(), block, chance);
            differences[round] = mean(samples.after(), block, chance) - before;
        }
        Arrays.sort(differences);
        return new Resamples(differences);
    }

    private static double mean(double[] values, int block, RandomGenerator chance) {
        double sum = 0;
        for (int drawn = 0; drawn < values.length; ) {
            int from = chance.nextInt(values.length - block + 1);
            for (int i = 0; i < block && drawn < values.length; i++, drawn++) {
                sum += values[from + i];
            }
        }
        return sum / values.length;
    }

    /** The difference below which {@code share} of them lie. */
    double at(double share) {
        return Quantiles.atShare(rising, share);
    }

    /** Their standard deviation. */
    double deviation() {
        return Math.sqrt(StatUtils.variance(rising));
    }

    /**
     * The share of them below {@code value}, equal ones as a half; never 0 nor 1, of which no normal quantile exists.
     */
    double shareBelow(double value) {
        double below = 0;
        for (double difference : rising) {
            below += difference < value ? 1 : 0;
            below += difference == value ? 0.5 : 0;
        }
        return Math.max(0.5, Math.min(rising.length - 0.5, below)) / rising.length;
    }
}
