package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An entry of the calendar: something planned, a race, a note, or a mark such as an illness.
 *
 * @param start local; usually midnight
 * @param endExclusive the first day after it
 * @param sport as the service names it; empty on notes
 * @param loadPoints planned load; empty where the service computed none, as for strength
 * @param intensityPercent planned, percent of threshold
 * @param steps the plan's steps with repeats unrolled; empty when the text was not a workout
 * @param pairedActivityId what fulfilled it, where the service says so
 */
public record CalendarEvent(
        String id,
        Category category,
        LocalDateTime start,
        LocalDate endExclusive,
        OutsideText name,
        Optional<OutsideText> description,
        Optional<String> sport,
        OptionalInt movingSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble loadPoints,
        OptionalDouble intensityPercent,
        List<PlannedStep> steps,
        Optional<String> pairedActivityId) {
    public CalendarEvent {
        steps = List.copyOf(steps);
    }

    /** The local day it starts on. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** Whether it lasts over {@code day}. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(day()) && day.isBefore(endExclusive);
    }

    /** What kind of entry. */
    public enum Category {
        WORKOUT,
        RACE_A,
        RACE_B,
        RACE_C,
        NOTE,
        PLAN,
        HOLIDAY,
        SICK,
        INJURED,
        SET_EFTP,
        FITNESS_DAYS,
        SEASON_START,
        TARGET,
        SET_FITNESS,
        /** A category newer than this program. */
        UNKNOWN;

        /** Whether it is a race of any priority. */
        public boolean isRace() {
            return this == RACE_A || this == RACE_B || this == RACE_C;
        }
    }
}
