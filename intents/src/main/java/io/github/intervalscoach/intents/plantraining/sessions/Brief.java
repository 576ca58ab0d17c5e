package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is asked of a session.
 *
 * @param leastMinutes not shorter; at least {@link #leastMinutes(Sport, SessionKind)}
 * @param mostMinutes not longer
 * @param loadPoints wanted; empty for whatever it costs at {@code mostMinutes}
 * @param times how often this kind was done in this plan before, which says how far it has grown
 * @param raceDuration of the race that is trained for; empty without one
 */
public record Brief(
        Sport sport,
        SessionKind kind,
        int leastMinutes,
        int mostMinutes,
        OptionalDouble loadPoints,
        int times,
        Optional<Duration> raceDuration) {
    private static final int DAY_MINUTES = 1440;
    private static final int MINUTE = 60;

    /** Shorter is not worth changing for (house rule). */
    private static final int LEAST_EASY = 20;

    public Brief {
        int least = leastMinutes(sport, kind);
        if (leastMinutes < least || mostMinutes < leastMinutes || mostMinutes > DAY_MINUTES) {
            throw new IllegalArgumentException(kind + " of " + leastMinutes + " to " + mostMinutes + " min: need "
                    + least + " or more, in order. Maybe an easier kind fits the time?");
        }
        if (sport.isEndurance() == kind.isGym()) {
            throw new IllegalArgumentException(
                    kind + " as a " + sport + ": need a kind of that sport. Maybe the two are swapped?");
        }
        if (times < 0 || !(loadPoints.orElse(0) >= 0)) {
            throw new IllegalArgumentException("times = " + times + ", load = " + loadPoints + ": need 0 or more");
        }
    }

    /** A first session of exactly so many minutes, whatever it costs. */
    public static Brief of(Sport sport, SessionKind kind, int minutes) {
        return new Brief(sport, kind, minutes, minutes, OptionalDouble.empty(), 0, Optional.empty());
    }

    /** The same at this load, between these minutes. */
    public Brief costing(double points, int least) {
        return new Brief(sport, kind, least, mostMinutes, OptionalDouble.of(points), times, raceDuration);
    }

    /** The shortest that a kind can be: its smallest main part, with warm-up and cool-down. */
    public static int leastMinutes(Sport sport, SessionKind kind) {
        int main = Ladders.of(sport, kind).shortest().seconds();
        int seconds = main == 0 ? 0 : main + MINUTE * (Frame.LEAST_WARM_UP_MINUTES + Frame.LEAST_COOL_DOWN_MINUTES);
        return Math.max(kind == SessionKind.BRICK ? LEAST_EASY / 2 : LEAST_EASY, (seconds + MINUTE - 1) / MINUTE);
    }
}
