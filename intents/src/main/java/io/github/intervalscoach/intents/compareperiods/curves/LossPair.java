package io.github.intervalscoach.intents.compareperiods.curves;

import java.util.OptionalDouble;

/**
 * What work costs a best, in both periods.
 *
 * @param of sport, and venue
 */
record LossPair(String of, Hold hold, int kilojoules, Loss newer, Loss older) {
    /** Newer less older, percentage points; above 0 where more was lost. */
    OptionalDouble changePoints() {
        return newer.percent().isPresent() && older.percent().isPresent()
                ? OptionalDouble.of(
                        newer.percent().getAsDouble() - older.percent().getAsDouble())
                : OptionalDouble.empty();
    }

    boolean isThere() {
        return newer.reached() + older.reached() > 0;
    }
}
