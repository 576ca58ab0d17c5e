package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;

/** Chance that repeats: SplitMix64, spelt out here because no library promises its sequence for every Java version. */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** Standard deviation of a sum of four uniform numbers from 0 to 65535: 65536·√(4/12). */
    private static final double FOUR_SUM_DEVIATION = 37837.2;

    private static final double FOUR_SUM_MEAN = 131070;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice for one purpose of one athlete on one day: the same throws each time. */
    static Dice of(String athleteId, LocalDate day, String purpose) {
        long seed = mixed(athleteId.hashCode() * GOLDEN_GAMMA + purpose.hashCode());
        return new Dice(mixed(seed + day.toEpochDay() * GOLDEN_GAMMA));
    }

    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** From 0 (included) to 1 (excluded). */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From {@code low} (included) to {@code high} (excluded). */
    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** From 0 (included) to {@code bound} (excluded). */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** True with probability {@code probability}. */
    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** Nearly normal, mean 0, deviation 1, never beyond ±3.5: one throw makes four uniform numbers, summed. */
    double normal() {
        long z = next();
        long sum = (z & 0xFFFF) + (z >>> 16 & 0xFFFF) + (z >>> 32 & 0xFFFF) + (z >>> 48);
        return (sum - FOUR_SUM_MEAN) / FOUR_SUM_DEVIATION;
    }
}
