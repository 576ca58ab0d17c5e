package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.LibraryWriter;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.LibraryJson;
import io.github.intervalscoach.intervals.wire.WireId;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Changes to the library. */
record IntervalsLibraryWriter(Upstream upstream) implements LibraryWriter {
    @Override
    public CompletionStage<Folder> createFolder(String athleteId, FolderDraft draft) {
        String words = "adding a folder to the library of athlete " + athleteId;
        var call = call(words, "create-folder", athleteId);
        return send(call, () -> LibraryJson.folder(draft), LibraryMapping::readFolder);
    }

    @Override
    public CompletionStage<Folder> updateFolder(String athleteId, String folderId, FolderChange change) {
        String words = "changing the folder " + folderId + " of athlete " + athleteId;
        var call = call(words, "update-folder", athleteId, folderId);
        return send(call, () -> LibraryJson.folder(change), LibraryMapping::readFolder);
    }

    @Override
    public CompletionStage<Deletion> deleteFolder(String athleteId, String folderId) {
        String words = "deleting the folder " + folderId + " of athlete " + athleteId;
        var call = call(words, "delete-folder", athleteId, folderId);
        return Deletions.of(upstream.ask(call, body -> Deletion.DELETED), Deletion.WAS_NOT_THERE);
    }

    @Override
    public CompletionStage<LibraryWorkout> createWorkout(String athleteId, WorkoutDraft draft) {
        String words = "adding a workout to the library of athlete " + athleteId;
        var call = call(words, "create-workout", athleteId);
        return send(call, () -> LibraryJson.workout(draft.fields()), LibraryMapping::readWorkout);
    }

    @Override
    public CompletionStage<List<LibraryWorkout>> createWorkouts(String athleteId, List<WorkoutDraft> drafts) {
        if (drafts.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String words = "adding " + drafts.size() + " workouts to the library of athlete " + athleteId;
        var call = call(words, "create-workouts", athleteId);
        return send(call, () -> LibraryJson.workouts(drafts), LibraryMapping::readWorkouts);
    }

    @Override
    public CompletionStage<LibraryWorkout> updateWorkout(String athleteId, String workoutId, WorkoutChange change) {
        String words = "changing the workout " + workoutId + " of athlete " + athleteId;
        var call = call(words, "update-workout", athleteId, workoutId);
        return send(call, () -> LibraryJson.workout(change), LibraryMapping::readWorkout);
    }

    @Override
    public CompletionStage<List<String>> deleteWorkout(String athleteId, String workoutId) {
        String words = "deleting the workout " + workoutId + " of athlete " + athleteId;
        var call = call(words, "delete-workout", athleteId, workoutId);
        return Deletions.of(upstream.ask(call, IntervalsLibraryWriter::ids), List.of());
    }

    @Override
    public CompletionStage<List<LibraryWorkout>> duplicateWorkouts(
            String athleteId, List<String> workoutIds, Copies copies) {
        if (workoutIds.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String words = "copying " + workoutIds.size() + " workouts of the library of athlete " + athleteId;
        var call = call(words, "duplicate-workouts", athleteId);
        return send(call, () -> LibraryJson.copies(workoutIds, copies), LibraryMapping::readWorkouts);
    }

    @Override
    public CompletionStage<Optional<TrainingPlan>> assignPlan(String athleteId, PlanAssignment assignment) {
        String words = "letting athlete " + athleteId + " follow the plan " + assignment.planId();
        var call = call(words, "update-training-plan", athleteId);
        return send(call, () -> LibraryJson.assignment(assignment), LibraryMapping::readPlan);
    }

    @Override
    public CompletionStage<Accepted> applyPlanChanges(String athleteId) {
        String words = "bringing the calendar of athlete " + athleteId + " in line with the plan";
        return upstream.ask(call(words, "apply-plan-changes", athleteId), body -> Accepted.ACCEPTED);
    }

    private <T> CompletionStage<T> send(Call call, Supplier<String> json, Function<String, T> meaning) {
        return new Writing(upstream).send(call, json, meaning);
    }

    private static Call call(String words, String operation, String... arguments) {
        return Call.of(words, Operations.named(operation), arguments);
    }

    private static List<String> ids(String body) {
        return WireReader.readList(body, WireId.class).stream()
                .map(WireId::text)
                .toList();
    }
}
