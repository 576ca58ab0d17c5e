package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Activities. What was noted by hand can be made here; only the service makes one of a recording. */
final class Activities implements Kind {
    private static final ImmutableSet<String> WRITABLE = ImmutableSet.of(
            "name",
            "description",
            "sport",
            "tags",
            "rpe",
            "feel",
            "carbohydrate_grams",
            "gear_id",
            "planned_event_id",
            "race",
            "commute",
            "indoor");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        List<CompletableFuture<Optional<StoredActivity>>> asked = operations.stream()
                .flatMap(operation -> operation.thing().stream())
                .map(thing -> Absence.or(ports.activityInsight().stored(thing.id()))
                        .thenApply(found ->
                                found.filter(activity -> activity.athleteId().equals(errand.athleteId())))
                        .toCompletableFuture())
                .toList();
        return ManualActivities.there(ports, errand, operations)
                .thenCombine(CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)), (around, done) -> {
                    List<StoredActivity> named = asked.stream()
                            .flatMap(answer -> answer.join().stream())
                            .toList();
                    return current(errand, operations, named, around);
                });
    }

    @Override
    public List<List<Operation>> batches(List<Operation> operations) {
        List<Operation> made = operations.stream().filter(Activities::isMade).toList();
        return Stream.concat(
                        Stream.of(made).filter(batch -> !batch.isEmpty()),
                        operations.stream()
                                .filter(operation -> !isMade(operation))
                                .map(List::of))
                .toList();
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        var writer = ports.activityWriter();
        return switch (operation.verb()) {
            case CREATE ->
                writer.createAll(
                                errand.athleteId(),
                                batch.stream().map(made -> draft(made, errand)).toList())
                        .thenApply(made -> made.stream().map(StoredActivity::id).toList());
            case UPDATE -> {
                String id = operation.id().orElseThrow();
                yield writer.update(id, change(operation)).thenApply(changed -> List.of(id));
            }
            case DELETE -> {
                String id = operation.id().orElseThrow();
                yield writer.delete(id).thenApply(gone -> List.of(id));
            }
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> draft(operation, errand);
            case UPDATE -> change(operation);
            case DELETE -> {}
        }
    }

    private static Current current(
            Errand errand, List<Operation> operations, List<StoredActivity> named, List<StoredActivity> around) {
        var present = ImmutableMap.<Thing, Snapshot>builder();
        Stream.concat(around.stream(), named.stream())
                .forEach(activity ->
                        present.put(new Thing(Subject.ACTIVITY, activity.id()), ActivitySnapshots.of(activity)));
        var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
        operations.stream()
                .filter(Activities::isMade)
                .forEach(made -> candidates.putAll(made.number(), ManualActivities.like(made, errand, around)));
        return new Current(present.buildKeepingLast(), candidates.build());
    }

    private static boolean isMade(Operation operation) {
        return operation.verb() == Verb.CREATE;
    }

    private static ManualActivity draft(Operation operation, Errand errand) {
        Snapshot made = operation.after().orElseThrow();
        if (!ActivitySnapshots.canBeMade(made)) {
            throw new IllegalArgumentException("A recording cannot be made again; whoever has the file can upload it.");
        }
        return ManualActivities.draft(operation, errand.token(), change(Fields.setting(made)));
    }

    private static ActivityChange change(Operation operation) {
        return change(Fields.of(operation, WRITABLE));
    }

    private static ActivityChange change(Fields fields) {
        return new ActivityChange(
                new ActivityChange.Words(
                        Fields.set(fields.text("name"), "name"),
                        fields.text("description"),
                        Fields.set(fields.text("sport"), "sport"),
                        emptied(fields.words("tags"))),
                new ActivityChange.Said(fields.whole("rpe"), fields.whole("feel"), fields.whole("carbohydrate_grams")),
                new ActivityChange.Links(
                        Fields.set(fields.text("gear_id"), "gear_id"), fields.text("planned_event_id")),
                new ActivityChange.Flags(
                        Fields.set(fields.truth("race"), "race"),
                        Fields.set(fields.truth("commute"), "commute"),
                        Fields.set(fields.truth("indoor"), "indoor")));
    }

    private static Optional<List<String>> emptied(Change<List<String>> tags) {
        return tags instanceof Change.Clear ? Optional.of(List.of()) : Fields.set(tags, "tags");
    }
}
