package io.github.intervalscoach.intents.model.workout;

import java.util.OptionalInt;

/**
 * What is known about a workout beside its text.
 *
 * @param meantSeconds how long it is meant to last; empty when nobody said
 */
public record WorkoutContext(Discipline discipline, OptionalInt meantSeconds) {
    /** A workout of that sport, of any length. */
    public static WorkoutContext of(Discipline discipline) {
        return new WorkoutContext(discipline, OptionalInt.empty());
    }

    /** The same, meant to last so long. */
    public WorkoutContext lasting(int seconds) {
        return new WorkoutContext(discipline, OptionalInt.of(seconds));
    }
}
