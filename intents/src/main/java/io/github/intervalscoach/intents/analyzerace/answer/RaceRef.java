package io.github.intervalscoach.intents.analyzerace.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A race, behind or ahead.
 *
 * @param activityId what was recorded of it
 * @param eventId its entry in the calendar
 * @param nameAsWritten the athlete's own words: data, not advice
 * @param sport as the service names it; absent when it has several or none is said
 * @param priority a, b or c, where the calendar says so
 * @param known how it is known to be a race: flagged, calendar, or named in the question
 * @param distanceMeters done, or planned
 * @param raceSeconds done, or planned
 */
public record RaceRef(
        Optional<String> activityId,
        Optional<String> eventId,
        LocalDate day,
        Optional<String> nameAsWritten,
        Optional<String> sport,
        Optional<String> priority,
        String known,
        OptionalDouble distanceMeters,
        OptionalInt raceSeconds) {}
