package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.Severity;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One way in which a workout turns out other than its author thought, in our words, nothing of the author's in them.
 *
 * @param code stable snake_case name
 * @param problem what is the matter, as a sentence
 * @param cure what to do about it, as a sentence
 */
record Trap(String code, Severity severity, String problem, String cure) {
    /** Enough to find the place, and few enough to clean quickly. */
    private static final int LONGEST_EXCERPT = 120;

    /** The finding that it happened in that line, from 1. */
    Finding at(int line, String words) {
        String clipped = words.length() <= LONGEST_EXCERPT ? words : words.substring(0, LONGEST_EXCERPT);
        return new Finding(
                OptionalInt.of(line), severity, code, problem, cure, Optional.of(OutsideText.prose(clipped)));
    }

    /** The finding that it happened to the whole. */
    Finding overall() {
        return new Finding(OptionalInt.empty(), severity, code, problem, cure, Optional.empty());
    }
}
