package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.answer.Reads;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing looked at, against the athlete's own band.
 *
 * @param n nights or ratings behind the value or, for ratings, behind the own usual
 * @param strongFrom from where it counts double
 */
record Signal(
        Key key,
        Reads reads,
        OptionalDouble value,
        int n,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble strongFrom,
        Optional<LocalDate> day,
        Sign sign) {

    static Signal missing(Key key) {
        return unread(key, Reads.MISSING, OptionalDouble.empty(), Optional.empty());
    }

    static Signal unread(Key key, Reads reads, OptionalDouble value, Optional<LocalDate> day) {
        var none = OptionalDouble.empty();
        return new Signal(key, reads, value, 0, none, none, none, day, Sign.UNKNOWN);
    }

    /** What can be looked at. */
    enum Key {
        LN_RMSSD_7_NIGHTS("ln ms"),
        RESTING_HEART_RATE("bpm"),
        SLEEP_3_NIGHTS("h"),
        FATIGUE("rating 1-4"),
        SORENESS("rating 1-4"),
        STRESS("rating 1-4"),
        MOOD("rating 1-4"),
        MOTIVATION("rating 1-4"),
        SLEEP_QUALITY("rating 1-4"),
        INJURY("rating 1-4");

        private final String unit;

        Key(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isRating() {
            return compareTo(FATIGUE) >= 0;
        }
    }
}
