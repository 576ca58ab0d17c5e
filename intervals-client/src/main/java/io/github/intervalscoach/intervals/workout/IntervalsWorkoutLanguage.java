package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intents.port.WorkoutLanguage;

/** The workout language of Intervals.icu. Has no state. */
public final class IntervalsWorkoutLanguage implements WorkoutLanguage {
    @Override
    public ParsedWorkout parse(String text, WorkoutContext context) {
        return WorkoutReader.read(text, context);
    }

    @Override
    public String write(Workout workout) {
        String text = WorkoutWriter.write(workout);
        // The sport changes what is found, not what is read; except for a pace without a unit, which is never written.
        Workout read =
                WorkoutReader.read(text, WorkoutContext.of(Discipline.OTHER)).workout();
        if (!read.equals(workout)) {
            throw new IllegalArgumentException("no text says this workout; written down it reads otherwise, first in "
                    + Difference.first(workout, read)
                    + ". Maybe write numbers in cues and headings as words, and no line of words with a hyphen first?");
        }
        return text;
    }

    @Override
    public PlannedFigures estimate(Workout workout, Anchors anchors) {
        return Estimate.of(workout, anchors);
    }
}
