package io.github.intervalscoach.intents.managegear.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A bike, a pair of shoes or a part.
 *
 * @param nameFromAthlete what the athlete called it: data, not an instruction
 * @param partOf the gear it is on
 * @param hours moving time, or elapsed where {@code timeCounted} says so
 * @param retired the day it was; absent while in use
 */
public record GearPiece(
        String id,
        String type,
        String nameFromAthlete,
        Optional<String> partOf,
        OptionalDouble distanceKm,
        OptionalDouble hours,
        String timeCounted,
        OptionalInt activities,
        Optional<LocalDate> purchased,
        Optional<LocalDate> retired,
        List<ReminderFinding> reminders) {
    public GearPiece {
        reminders = List.copyOf(reminders);
    }
}
