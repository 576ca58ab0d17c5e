package io.github.intervalscoach.intents.plantraining.athlete;

import java.util.OptionalInt;

/**
 * What an old injury still forbids in a sport.
 *
 * @param sessionMinutes at most in one session; empty for no cap
 * @param weekMinutes at most in a week; empty for no cap
 */
public record SportCap(Sport sport, OptionalInt sessionMinutes, OptionalInt weekMinutes) {
    public SportCap {
        sessionMinutes.ifPresent(
                most -> Check.within("cap of a session", most, 0, Limits.DAY_MINUTES, "it is in seconds"));
        weekMinutes.ifPresent(most -> Check.within("cap of a week", most, 0, Limits.WEEK_MINUTES, "it is in seconds"));
    }

    /** Sessions of at most so many minutes. */
    public static SportCap session(Sport sport, int minutes) {
        return new SportCap(sport, OptionalInt.of(minutes), OptionalInt.empty());
    }
}
