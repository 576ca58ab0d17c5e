package io.github.intervalscoach.analytics.planning;

import java.util.Objects;

/**
 * A race on the way to the one that a season is built for.
 *
 * @param week the week it falls into, 1 being the first of the season
 * @param priority how much it matters
 * @param taperWeek the week that most days of a short taper for it fall into, {@code week} or the one before
 */
public record OtherRace(int week, Priority priority, int taperWeek) {

    /** How much a race matters. */
    public enum Priority {
        /** A season's aim of its own. */
        A,
        /** To be raced well, without a taper. */
        B,
        /** A hard session with a number on. */
        C
    }

    public OtherRace {
        Objects.requireNonNull(priority, "priority");
        if (week < 1) {
            throw new IllegalArgumentException("week " + week + ": need 1 or later. Maybe the race is already over?");
        }
        if (taperWeek < 1 || taperWeek > week) {
            throw new IllegalArgumentException("a taper in week " + taperWeek + " for a race in week " + week
                    + ": need 1 to that week. Maybe the two are swapped?");
        }
    }

    /** A race late in its week, whose taper is that week. */
    public OtherRace(int week, Priority priority) {
        this(week, priority, week);
    }
}
