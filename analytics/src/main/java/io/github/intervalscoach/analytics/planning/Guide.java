package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Source;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One default for an event: something is to be at least, or at most, so much.
 *
 * @param code what it is about
 * @param atLeast in {@code unit}; empty where there is no floor
 * @param atMost in {@code unit}; empty where there is no ceiling
 * @param unit unit of both
 * @param evidence how well it is founded
 * @param source where it comes from
 */
public record Guide(
        Code code, OptionalDouble atLeast, OptionalDouble atMost, String unit, Evidence evidence, Source source) {

    /** What a guide is about. */
    public enum Code {
        /** Distance of a week. */
        WEEKLY_DISTANCE,
        /** Below this distance a week finishers were slower; no recommendation. */
        SLOWER_BELOW_WEEKLY_DISTANCE,
        /** Hours of a week. */
        WEEKLY_HOURS,
        /** Distance of the longest session before the race. */
        LONGEST_SESSION_DISTANCE,
        /** Hours of the longest session before the race. */
        LONGEST_SESSION_HOURS,
        /** The longest session as a share of its week. */
        LONGEST_SESSION_SHARE_OF_WEEK,
        /** The longest session as a share of the race's duration. */
        LONGEST_SESSION_SHARE_OF_RACE,
        /** Hard sessions a week while training is specific. */
        QUALITY_SESSIONS,
        /** Weeks before the race in which blocks at race pace have their place. */
        RACE_PACE_WEEKS_OUT,
        /** Share of the time that is easy. */
        EASY_SHARE,
        /** Pairs of long days in a row, a week. */
        BACK_TO_BACK_DAYS,
        /** Rides with a run straight after, a week, late in the plan. */
        BRICK_SESSIONS
    }

    public Guide {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(source, "source");
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            throw new IllegalArgumentException(code + " without a number: need a floor or a ceiling");
        }
    }
}
