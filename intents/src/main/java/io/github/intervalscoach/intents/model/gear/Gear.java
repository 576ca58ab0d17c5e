package io.github.intervalscoach.intents.model.gear;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A bike, a pair of shoes, or a part.
 *
 * @param id text, digits or letters and digits
 * @param type as the service names it: {@code "Bike"}, {@code "Shoes"}, {@code "Chain"}
 * @param retired the day it was; absent while in use
 * @param componentIds the parts on it
 * @param storedName the name letter for letter, to be written back
 * @param storedNotes the notes letter for letter, to be written back
 */
public record Gear(
        String id,
        String type,
        OutsideText name,
        Role role,
        Optional<LocalDate> purchased,
        Optional<LocalDate> retired,
        Optional<OutsideText> notes,
        OptionalDouble distanceMeters,
        OptionalDouble timeSeconds,
        OptionalInt activities,
        TimeCounted timeCounted,
        List<String> componentIds,
        List<GearReminder> reminders,
        Optional<ExactText> storedName,
        Optional<ExactText> storedNotes) {

    /** What it is to other gear. */
    public enum Role {
        WHOLE,
        /** A part of other gear. */
        COMPONENT
    }

    /** Which time of an activity counts. */
    public enum TimeCounted {
        MOVING,
        ELAPSED
    }

    public Gear {
        componentIds = List.copyOf(componentIds);
        reminders = List.copyOf(reminders);
    }

    /** Gear whose words are only known as shown. */
    public Gear(
            String id,
            String type,
            OutsideText name,
            Role role,
            Optional<LocalDate> purchased,
            Optional<LocalDate> retired,
            Optional<OutsideText> notes,
            OptionalDouble distanceMeters,
            OptionalDouble timeSeconds,
            OptionalInt activities,
            TimeCounted timeCounted,
            List<String> componentIds,
            List<GearReminder> reminders) {
        this(
                id,
                type,
                name,
                role,
                purchased,
                retired,
                notes,
                distanceMeters,
                timeSeconds,
                activities,
                timeCounted,
                componentIds,
                reminders,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is in use. */
    public boolean isInUse() {
        return retired.isEmpty();
    }
}
