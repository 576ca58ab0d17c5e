package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.analytics.Estimate;
import java.util.Optional;

/**
 * Critical power or critical speed of both periods.
 *
 * @param unit watts or meters_per_second
 * @param shownInBoth whether an all-out effort is among those it rests on, in both periods
 */
record Critical(String of, String unit, Optional<Fit> newer, Optional<Fit> older, boolean shownInBoth) {
    /**
     * A fit that passed its gates.
     *
     * @param reserve J above critical power, or m above critical speed
     */
    record Fit(Estimate level, double reserve, int efforts) {}

    boolean isPower() {
        return unit.equals("watts");
    }

    boolean isThere() {
        return newer.isPresent() || older.isPresent();
    }

    /** Whether the two intervals, 95 %, have nothing in common. */
    boolean isApart() {
        return newer.isPresent()
                && older.isPresent()
                && (newer.get().level().low() > older.get().level().high()
                        || newer.get().level().high() < older.get().level().low());
    }
}
