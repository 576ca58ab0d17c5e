package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A day, as far as sessions can go on it.
 *
 * @param minutes left for them
 * @param sports that can be done
 * @param openness what may go on it
 * @param daysToRace until the next race that matters; empty without one
 */
public record SlotDay(LocalDate day, int minutes, List<Sport> sports, Openness openness, OptionalInt daysToRace) {

    /** What may go on a day. */
    public enum Openness {
        OPEN,
        /** Easy and short only: a race or an illness is near. */
        NOTHING_HARD,
        /** Nothing: a race, an illness, a day off. */
        CLOSED
    }

    public SlotDay {
        sports = List.copyOf(sports);
        if (minutes < 0) {
            throw new IllegalArgumentException(minutes + " min on " + day + ": need 0 or more. Maybe it is over full?");
        }
    }

    /** A day on which anything goes. */
    public static SlotDay open(LocalDate day, int minutes, Sport... sports) {
        return new SlotDay(day, minutes, List.of(sports), Openness.OPEN, OptionalInt.empty());
    }

    /** The same, only as open as that. */
    public SlotDay but(Openness other) {
        return new SlotDay(day, minutes, sports, other, daysToRace);
    }
}
