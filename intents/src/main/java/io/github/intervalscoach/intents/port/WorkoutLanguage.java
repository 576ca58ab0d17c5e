package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;

/**
 * The language the service keeps workouts in. Unlike other ports it is synchronous: it reads and writes text and asks
 * nobody, so there is nothing to wait for and nothing that can fail outside.
 */
public interface WorkoutLanguage {
    /** Reads a text as the service would; total, whatever the text. Where that is nothing, a finding says so. */
    ParsedWorkout parse(String text, WorkoutContext context);

    /**
     * The text of a workout, only in forms that are known to be understood. Read again it is the same workout.
     *
     * @throws IllegalArgumentException when no text says that, such as a cue that would be read as a duration
     */
    String write(Workout workout);

    /** What the service would plan for it; figures that cannot be known are absent, with a finding. */
    PlannedFigures estimate(Workout workout, Anchors anchors);
}
