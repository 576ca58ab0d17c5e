package io.github.intervalscoach.intervals.emulator.demo;

/** Faults of a power meter. */
final class PowerFlaws {
    private static final int SPIKES = 4;
    private static final int DROPOUTS = 6;

    private PowerFlaws() {}

    /** Spoils the power of a recording as its conditions say. */
    static void add(Tape tape, Outing.Conditions conditions, Dice dice) {
        var watts = tape.find("watts");
        if (conditions.has(Outing.Flaw.POWER_SPIKES)) {
            for (int i = 0; i < SPIKES; i++) {
                watts[watts.length / 10 + dice.below(watts.length * 4 / 5)] = 2100 + dice.below(700);
            }
        }
        if (conditions.has(Outing.Flaw.POWER_DROPOUTS)) {
            for (int i = 0; i < DROPOUTS; i++) {
                dropOut(watts, watts.length / 10 + dice.below(watts.length * 4 / 5), 12 + dice.below(25));
            }
        }
    }

    /** The cranks turn, the meter says nothing: 0 W. */
    private static void dropOut(double[] watts, int from, int seconds) {
        for (int i = from; i < Math.min(watts.length, from + seconds); i++) {
            watts[i] = 0;
        }
    }
}
