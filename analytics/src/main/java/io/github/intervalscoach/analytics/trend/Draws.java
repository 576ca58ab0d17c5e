package io.github.intervalscoach.analytics.trend;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Chance that can be repeated: the same seed gives the same answer.
 *
 * @param rounds how many times is drawn, 2,000 to 100,000
 * @param seed where the generator starts
 */
public record Draws(int rounds, long seed) {
    /** Fewer leave the limits of a 95 % interval to the luck of 50 draws a side. */
    private static final int FEWEST = 2_000;

    private static final int MOST = 100_000;

    public Draws {
        if (rounds < FEWEST || rounds > MOST) {
            throw new IllegalArgumentException(
                    "draw 2000 to 100000 times, was " + rounds + ". Maybe the rounds and the seed were swapped?");
        }
    }

    /** 10,000 rounds. */
    public static Draws seeded(long seed) {
        return new Draws(10_000, seed);
    }

    RandomGenerator generator() {
        return new Well19937c(seed);
    }
}
