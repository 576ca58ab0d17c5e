package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session that a week is to hold.
 *
 * @param name tells it from the others of its week
 * @param loadPoints what it costs at {@code mostMinutes}
 * @param leastMinutes 1 or more; with less it is not worth doing
 * @param mostMinutes {@code leastMinutes} or more
 * @param before the day it was planned on so far; empty where it is new
 * @param notBefore the first day it may be on; empty for any
 */
public record Wanted(
        String name,
        SessionKind kind,
        Sport sport,
        Priority priority,
        double loadPoints,
        int leastMinutes,
        int mostMinutes,
        Optional<LocalDate> before,
        Optional<LocalDate> notBefore) {
    public Wanted {
        if (!(loadPoints >= 0) || leastMinutes < 1 || mostMinutes < leastMinutes) {
            throw new IllegalArgumentException(name + " of " + leastMinutes + " to " + mostMinutes + " min and "
                    + loadPoints + " points: need 1 min or more, in order, and no load below 0");
        }
    }

    /** A new session that may go on any day. */
    public static Wanted of(
            String name, SessionKind kind, Sport sport, Priority priority, double loadPoints, int least, int most) {
        return new Wanted(name, kind, sport, priority, loadPoints, least, most, Optional.empty(), Optional.empty());
    }

    /** The same, so far planned on {@code day}. */
    public Wanted from(LocalDate day) {
        return new Wanted(
                name, kind, sport, priority, loadPoints, leastMinutes, mostMinutes, Optional.of(day), notBefore);
    }

    /** The same, not before {@code day}. */
    public Wanted notBefore(LocalDate day) {
        return new Wanted(name, kind, sport, priority, loadPoints, leastMinutes, mostMinutes, before, Optional.of(day));
    }

    /** Whether nothing but the name tells it from {@code other}. */
    boolean isLike(Wanted other) {
        return kind == other.kind
                && sport == other.sport
                && priority == other.priority
                && Double.compare(loadPoints, other.loadPoints) == 0
                && leastMinutes == other.leastMinutes
                && mostMinutes == other.mostMinutes
                && before.equals(other.before)
                && notBefore.equals(other.notBefore);
    }
}
