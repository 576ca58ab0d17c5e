package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
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
 * @param pairedActivityId what fulfilled it, where the service says so; activities say it too
 * @param details the rest
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
        Optional<String> pairedActivityId,
        EventDetails details) {
    public CalendarEvent {
        steps = List.copyOf(steps);
        if (!endExclusive.isAfter(start.toLocalDate())) {
            throw new IllegalArgumentException("An entry that starts on " + start.toLocalDate() + " cannot end before "
                    + endExclusive + ". Maybe the end was meant to be included?");
        }
    }

    /** The local day it starts on. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** Whether it is about its days and no hour of them. */
    public boolean isAllDay() {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The days it is about: its own, or the Monday to Sunday around its start when it is meant for the week. */
    public DateRange days() {
        if (details.scope() == Scope.WEEK) {
            LocalDate monday = day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new DateRange(monday, monday.plusDays(6));
        }
        return new DateRange(day(), endExclusive.minusDays(1));
    }

    /** Whether it is about {@code day}. */
    public boolean covers(LocalDate day) {
        return days().contains(day);
    }

    /** Of a plan's phase, which phase it is; the name of such an entry is the plan's. */
    public Optional<OutsideText> phase() {
        return category == Category.PLAN
                ? details.wording().tags().stream().findFirst().map(ExactText::shown)
                : Optional.empty();
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
