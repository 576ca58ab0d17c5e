package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.trend.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One quantity, without an opinion.
 *
 * @param of sport, duration or distance
 * @param change a trend over the window, or newer less older
 * @param interval where the change probably lies
 * @param detectable a smaller change is not told from noise
 * @param direction what the library shows of it
 * @param since when a new level began
 */
record Measured(
        Kind kind,
        String of,
        OptionalDouble older,
        OptionalDouble newer,
        OptionalDouble change,
        Optional<Interval> interval,
        OptionalDouble detectable,
        int n,
        Direction direction,
        Optional<LocalDate> since) {

    /** What kind of quantity. */
    enum Kind {
        FTP_ESTIMATE("watts", true),
        BEST_POWER("watts", true),
        BEST_POWER_TIRED("watts", true),
        BEST_PACE("meters_per_second", true),
        EFFICIENCY("output_per_beat", true),
        DECOUPLING("percent", true),
        FITNESS("points", false),
        LOAD("points_per_week", false);

        private final String unit;
        private final boolean performance;

        Kind(String unit, boolean performance) {
            this.unit = unit;
            this.performance = performance;
        }

        String unit() {
            return unit;
        }

        /** Whether it tells what the athlete can do, rather than what was done. */
        boolean isPerformance() {
            return performance;
        }

        /** Whether its change is read over the whole window, and not from one span to the other. */
        boolean isTrend() {
            return this == FTP_ESTIMATE || this == EFFICIENCY || this == DECOUPLING;
        }

        /** Whether it is the best of many sessions, of which nobody knows whether one was a full effort. */
        boolean isBest() {
            return this == BEST_POWER || this == BEST_POWER_TIRED || this == BEST_PACE;
        }
    }

    /** What was shown of the change. */
    enum Direction {
        UP,
        DOWN,
        LEVEL,
        WITHIN_NOISE,
        UNKNOWN
    }
}
