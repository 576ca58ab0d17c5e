package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Workouts and plans kept for later. Failures complete the stage with a {@link PortException}. */
public interface Library {
    /** Every folder and plan with its workouts, in one question. */
    CompletionStage<List<Folder>> folders(String athleteId);

    /** Every workout, those in no folder included. */
    CompletionStage<List<LibraryWorkout>> workouts(String athleteId);

    /** One workout. */
    CompletionStage<LibraryWorkout> workout(String athleteId, String workoutId);

    /** The tags that workouts of the library carry. */
    CompletionStage<List<OutsideText>> tags(String athleteId);

    /** The plan the athlete follows; empty when there is none. */
    CompletionStage<Optional<TrainingPlan>> trainingPlan(String athleteId);
}
