package io.github.intervalscoach.intents.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a proposal does to the training around it, worked out by the intent that makes it.
 *
 * @param hardDays the closest two hard sessions, before and after
 * @param longestSession the longest session, before and after
 * @param rulesBroken ids of rules that hold before and not after
 * @param rulesMended ids of rules that hold after and not before
 */
public record Consequences(
        List<Week> weeks,
        List<Form> keyDates,
        Optional<Spacing> hardDays,
        Optional<Longest> longestSession,
        List<String> rulesBroken,
        List<String> rulesMended) {
    /** Nothing was worked out. */
    public static final Consequences NONE =
            new Consequences(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Consequences {
        weeks = List.copyOf(weeks);
        keyDates = List.copyOf(keyDates);
        rulesBroken = List.copyOf(rulesBroken);
        rulesMended = List.copyOf(rulesMended);
    }

    /**
     * A week's planned work; absent where it is unknown.
     *
     * @param monday its first day
     */
    public record Week(
            LocalDate monday,
            OptionalDouble hoursBefore,
            OptionalDouble hoursAfter,
            OptionalDouble loadPointsBefore,
            OptionalDouble loadPointsAfter) {}

    /** Form on the morning of a day that matters. */
    public record Form(LocalDate day, String what, OptionalDouble before, OptionalDouble after) {}

    /** Hours between two hard sessions. */
    public record Spacing(OptionalDouble hoursBefore, OptionalDouble hoursAfter) {}

    /** Seconds of a longest session. */
    public record Longest(OptionalDouble secondsBefore, OptionalDouble secondsAfter) {}
}
