package io.github.intervalscoach.intervals.emulator.demo;

/** Noise with a memory: each value keeps a part of the one before. Mean 0. */
final class Wander {
    private final Dice dice;
    private final double memory;
    private final double kick;
    private double value;

    /**
     * Starts at 0.
     *
     * @param memory share of the value that survives one step, 0 to below 1
     * @param deviation standard deviation in the long run
     */
    Wander(Dice dice, double memory, double deviation) {
        this.dice = dice;
        this.memory = memory;
        this.kick = deviation * Math.sqrt(1 - memory * memory);
    }

    /** One step on. */
    double next() {
        value = memory * value + kick * dice.normal();
        return value;
    }
}
