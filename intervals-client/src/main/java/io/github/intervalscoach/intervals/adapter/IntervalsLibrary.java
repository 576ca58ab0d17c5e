package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intents.port.Library;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The library. The folders come with their workouts: there is no list of one folder's alone. */
record IntervalsLibrary(Upstream upstream) implements Library {
    private static final Operation FOLDERS = Operations.named("list-folders");
    private static final Operation WORKOUTS = Operations.named("list-workouts");
    private static final Operation WORKOUT = Operations.named("get-workout");
    private static final Operation TAGS = Operations.named("workout-tags");
    private static final Operation PLAN = Operations.named("get-training-plan");

    @Override
    public CompletionStage<List<Folder>> folders(String athleteId) {
        String words = "reading the folders of athlete " + athleteId;
        return upstream.ask(Call.of(words, FOLDERS, athleteId), LibraryMapping::readFolders);
    }

    @Override
    public CompletionStage<List<LibraryWorkout>> workouts(String athleteId) {
        String words = "reading the library of athlete " + athleteId;
        return upstream.ask(Call.of(words, WORKOUTS, athleteId), LibraryMapping::readWorkouts);
    }

    @Override
    public CompletionStage<LibraryWorkout> workout(String athleteId, String workoutId) {
        String words = "reading the workout " + workoutId + " of athlete " + athleteId;
        return upstream.ask(Call.of(words, WORKOUT, athleteId, workoutId), LibraryMapping::readWorkout);
    }

    @Override
    public CompletionStage<List<OutsideText>> tags(String athleteId) {
        String words = "reading the tags in the library of athlete " + athleteId;
        return upstream.ask(Call.of(words, TAGS, athleteId), SessionMapping::readTags);
    }

    @Override
    public CompletionStage<Optional<TrainingPlan>> trainingPlan(String athleteId) {
        String words = "reading the training plan of athlete " + athleteId;
        return upstream.ask(Call.of(words, PLAN, athleteId), LibraryMapping::readPlan);
    }
}
