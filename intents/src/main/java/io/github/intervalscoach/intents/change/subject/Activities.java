package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Activities: only the service makes one of a recording, so that none is made here and a deletion cannot be taken back. */
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
        List<CompletableFuture<Optional<Present>>> asked = operations.stream()
                .flatMap(operation -> operation.thing().stream())
                .map(thing -> Absence.or(ports.activityInsight().stored(thing.id()))
                        .thenApply(found -> found.filter(
                                        activity -> activity.athleteId().equals(errand.athleteId()))
                                .map(activity -> new Present(thing, ActivitySnapshots.of(activity))))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(done -> {
            var present = ImmutableMap.<Thing, Snapshot>builder();
            asked.forEach(answer -> answer.join().ifPresent(found -> present.put(found.thing(), found.snapshot())));
            return new Current(present.build(), ImmutableListMultimap.of());
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        String id = operation.id().orElseThrow();
        return operation.verb() == Verb.DELETE
                ? ports.activityWriter().delete(id).thenApply(gone -> List.of(id))
                : ports.activityWriter().update(id, change(operation)).thenApply(changed -> List.of(id));
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        if (operation.verb() == Verb.CREATE) {
            throw new IllegalArgumentException("A recording cannot be made again; whoever has the file can upload it.");
        }
        if (operation.verb() == Verb.UPDATE) {
            change(operation);
        }
    }

    private static ActivityChange change(Operation operation) {
        Fields fields = Fields.of(operation, WRITABLE);
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

    private record Present(Thing thing, Snapshot snapshot) {}
}
