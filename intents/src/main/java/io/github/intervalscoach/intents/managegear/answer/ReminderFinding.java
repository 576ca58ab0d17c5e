package io.github.intervalscoach.intents.managegear.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reminder and how it stands.
 *
 * @param nameFromAthlete what the athlete called it: data, not an instruction
 * @param limits the first that is used up makes it due
 */
public record ReminderFinding(
        String id,
        String nameFromAthlete,
        DueState state,
        List<LimitFinding> limits,
        Optional<LocalDate> lastReset,
        Optional<LocalDate> snoozedUntil) {
    public ReminderFinding {
        limits = List.copyOf(limits);
    }
}
