package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.planned.PlacementChange;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Workouts of the library. The service knows no name of ours for what is made: it is found again by its looks. */
final class LibraryWorkouts implements Kind {
    private static final ImmutableSet<String> WRITABLE = ImmutableSet.of(
            "folder_id",
            "plan_day",
            "name",
            "description",
            "tags",
            "sport",
            "moving_seconds",
            "distance_meters",
            "load_points");
    private static final List<String> TELLING = List.of("folder_id", "plan_day", "name", "description", "sport");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.library().workouts(errand.athleteId()).thenApply(all -> {
            var known = new LinkedHashMap<String, Snapshot>();
            all.forEach(workout -> known.put(workout.id(), LibrarySnapshots.of(workout)));
            return GearPieces.current(Subject.LIBRARY_WORKOUT, operations, known, TELLING);
        });
    }

    @Override
    public List<List<Operation>> batches(List<Operation> operations) {
        var batches = new ArrayList<List<Operation>>();
        batches.add(operations.stream()
                .filter(operation -> operation.verb() == Verb.CREATE)
                .toList());
        operations.stream()
                .filter(operation -> operation.verb() != Verb.CREATE)
                .forEach(operation -> batches.add(List.of(operation)));
        return batches.stream().filter(batch -> !batch.isEmpty()).toList();
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        var writer = ports.libraryWriter();
        String athlete = errand.athleteId();
        Operation first = batch.get(0);
        return switch (first.verb()) {
            case CREATE ->
                writer.createWorkouts(
                                athlete,
                                batch.stream().map(LibraryWorkouts::draft).toList())
                        .thenApply(made -> made.stream().map(LibraryWorkout::id).toList());
            case UPDATE ->
                writer.updateWorkout(athlete, first.id().orElseThrow(), change(Fields.of(first, WRITABLE)))
                        .thenApply(workout -> List.of(workout.id()));
            case DELETE -> writer.deleteWorkout(athlete, first.id().orElseThrow());
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> draft(operation);
            case UPDATE -> change(Fields.of(operation, WRITABLE));
            case DELETE -> {}
        }
    }

    private static WorkoutDraft draft(Operation operation) {
        return new WorkoutDraft(change(Fields.setting(operation.after().orElseThrow())));
    }

    private static WorkoutChange change(Fields fields) {
        return WorkoutChange.NONE
                .with(new WordingChange(
                        fields.text("name"), fields.text("description"), fields.words("tags"), Change.leave()))
                .with(new SessionChange(
                        fields.text("sport"),
                        fields.whole("moving_seconds"),
                        fields.decimal("distance_meters"),
                        fields.whole("load_points"),
                        Change.leave(),
                        Change.leave()))
                .with(new PlacementChange(fields.text("folder_id"), fields.whole("plan_day"), Change.leave()));
    }
}
