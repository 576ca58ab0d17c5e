package io.github.intervalscoach.analytics.trend;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Tails and quantiles of the distributions that tests and intervals rest on. */
final class Distributions {
    /** Nothing is drawn from these distributions, so they get no source of chance. */
    private static final @Nullable RandomGenerator NO_CHANCE = null;

    private static final NormalDistribution NORMAL = new NormalDistribution(NO_CHANCE, 0, 1);

    private Distributions() {}

    static double normal(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    static double normalQuantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** How often chance alone gives a standard normal value at least as far from 0 as {@code z}. */
    static double normalTwoSided(double z) {
        return 2 * normal(-Math.abs(z));
    }

    static double studentQuantile(double probability, double degrees) {
        return student(degrees).inverseCumulativeProbability(probability);
    }

    /** How often chance alone gives Student's t at least as far from 0 as {@code t}. */
    static double studentTwoSided(double t, double degrees) {
        return 2 * student(degrees).cumulativeProbability(-Math.abs(t));
    }

    static double chiSquaredQuantile(double probability, double degrees) {
        return new ChiSquaredDistribution(NO_CHANCE, degrees).inverseCumulativeProbability(probability);
    }

    private static TDistribution student(double degrees) {
        return new TDistribution(NO_CHANCE, degrees);
    }
}
