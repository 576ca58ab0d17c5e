package io.github.intervalscoach.intents.plantraining.athlete;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is different on one date.
 *
 * @param minutes at most; 0 is a day off; empty for those of the weekday
 * @param sports that can be done, as on a journey without a bicycle; empty for the usual ones
 */
public record DateLimit(LocalDate day, OptionalInt minutes, List<Sport> sports) {
    public DateLimit {
        sports = List.copyOf(sports);
        minutes.ifPresent(most -> Check.within("minutes of " + day, most, 0, Limits.DAY_MINUTES, "they are seconds"));
    }

    /** A day without training. */
    public static DateLimit off(LocalDate day) {
        return new DateLimit(day, OptionalInt.of(0), List.of());
    }

    /** So many minutes at most. */
    public static DateLimit minutes(LocalDate day, int most) {
        return new DateLimit(day, OptionalInt.of(most), List.of());
    }

    /** Only these sports. */
    public static DateLimit only(LocalDate day, Sport... sports) {
        return new DateLimit(day, OptionalInt.empty(), List.of(sports));
    }
}
