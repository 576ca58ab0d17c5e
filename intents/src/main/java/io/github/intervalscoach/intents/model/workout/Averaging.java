package io.github.intervalscoach.intents.model.workout;

import java.util.OptionalInt;

/** Over how long a device averages before it compares with a target. */
public enum Averaging {
    /** Since the step began. */
    LAP(OptionalInt.empty()),
    ONE_SECOND(OptionalInt.of(1)),
    THREE_SECONDS(OptionalInt.of(3)),
    TEN_SECONDS(OptionalInt.of(10)),
    THIRTY_SECONDS(OptionalInt.of(30));

    private final OptionalInt seconds;

    Averaging(OptionalInt seconds) {
        this.seconds = seconds;
    }

    /** The window; empty when it is the whole step so far. */
    public OptionalInt seconds() {
        return seconds;
    }
}
