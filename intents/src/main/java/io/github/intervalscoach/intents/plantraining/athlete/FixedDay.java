package io.github.intervalscoach.intents.plantraining.athlete;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is settled on a day and does not move for a plan.
 *
 * @param eventId of the entry it comes from; empty where it is not on the calendar
 * @param sport empty where it is not about one
 * @param minutes it takes of the day; empty where nobody knows
 * @param loadPoints it is expected to cost; empty where nobody knows
 */
public record FixedDay(
        LocalDate day,
        Kind kind,
        Optional<String> eventId,
        Optional<Sport> sport,
        OptionalInt minutes,
        OptionalDouble loadPoints) {
    private static final double MOST_POINTS = 2_000;

    /** What is settled. */
    public enum Kind {
        RACE_A,
        RACE_B,
        RACE_C,
        /** A session that stays, and is hard. */
        HARD_SESSION,
        /** A session that stays, and is not hard. */
        EASY_SESSION,
        /** Little can be done. */
        HOLIDAY,
        /** Nothing is done. */
        SICK,
        /** Marked as not available. */
        UNAVAILABLE;

        /** Whether it is a race. */
        public boolean isRace() {
            return this == RACE_A || this == RACE_B || this == RACE_C;
        }

        /** Whether it is a race that the days before are kept easy for. */
        public boolean matters() {
            return this == RACE_A || this == RACE_B;
        }

        /** Whether it is training that stays. */
        public boolean isSession() {
            return this == HARD_SESSION || this == EASY_SESSION;
        }

        /** Whether it makes its day a hard one. */
        public boolean isHard() {
            return isRace() || this == HARD_SESSION;
        }

        /** Whether nothing else is planned on its day. */
        public boolean takesTheDay() {
            return isRace() || this == SICK || this == UNAVAILABLE || this == HOLIDAY;
        }
    }

    public FixedDay {
        minutes.ifPresent(taken -> Check.within("minutes on " + day, taken, 0, Limits.DAY_MINUTES, "they are seconds"));
        loadPoints.ifPresent(points -> Check.within("load on " + day, points, 0, MOST_POINTS, "it is of a week"));
    }

    /** A day of which nothing else is known. */
    public static FixedDay of(LocalDate day, Kind kind) {
        return new FixedDay(day, kind, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());
    }

    /** A session that stays. */
    public static FixedDay session(LocalDate day, Kind kind, Sport sport, int minutes, double loadPoints) {
        return new FixedDay(
                day,
                kind,
                Optional.empty(),
                Optional.of(sport),
                OptionalInt.of(minutes),
                OptionalDouble.of(loadPoints));
    }
}
