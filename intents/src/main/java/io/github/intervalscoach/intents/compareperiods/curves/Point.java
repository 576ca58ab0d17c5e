package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Wording;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One point of the curve in both periods.
 *
 * @param of the sport, and the venue where it matters
 * @param at the duration or distance, in words
 * @param sustained whether a threshold can be judged by it
 */
record Point(Kind kind, String of, String at, boolean sustained, Optional<Best> newer, Optional<Best> older) {
    private static final double PERCENT = 100;

    /** What is measured. */
    enum Kind {
        POWER("watts"),
        POWER_TIRED("watts"),
        PACE("meters_per_second"),
        HEART_RATE("bpm");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }
    }

    /** Newer against older, percent; empty when one is missing. */
    OptionalDouble changePercent() {
        return newer.isPresent() && older.isPresent() && older.get().value() > 0
                ? OptionalDouble.of(PERCENT * (newer.get().value() / older.get().value() - 1))
                : OptionalDouble.empty();
    }

    boolean isOf(Hold hold) {
        return at.equals(Wording.duration(hold.seconds()));
    }

    boolean isThere() {
        return newer.isPresent() || older.isPresent();
    }
}
