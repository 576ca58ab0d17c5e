package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The plausible nights up to a day, and how many were left out because no athlete has such a value: a unit error.
 *
 * @param series the nights a status may look at; an implausible one is missing here
 * @param excluded implausible nights
 */
record Nights(DailySeries series, int excluded) {

    /** What counts as a value, in the unit it comes in; both ends allowed. */
    record Plausible(double least, double most) {
        boolean has(double value) {
            return value >= least && value <= most;
        }
    }

    /** The {@code days} nights up to {@code day}, each changed by {@code scale} after it was found plausible. */
    static Nights upTo(LocalDate day, int days, DailySeries raw, Plausible plausible, DoubleUnaryOperator scale) {
        DailySeries window = raw.window(day.minusDays(days - 1L), day);
        DailySeries kept = DailySeries.between(window.first(), day, night -> {
            OptionalDouble value = window.on(night);
            return value.isPresent() && plausible.has(value.getAsDouble())
                    ? OptionalDouble.of(scale.applyAsDouble(value.getAsDouble()))
                    : OptionalDouble.empty();
        });
        return new Nights(kept, window.known() - kept.known());
    }
}
