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
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Bikes, shoes and parts. The service knows no name of ours for what is made: it is found again by its looks. */
final class GearPieces implements Kind {
    private static final ImmutableSet<String> CHANGEABLE =
            ImmutableSet.of("name", "notes", "purchased", "retired", "time_counted");
    private static final List<String> TELLING = List.of("type", "name", "role", "purchased");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.gearLog().gear(errand.athleteId()).thenApply(all -> {
            var pieces = new LinkedHashMap<String, Snapshot>();
            all.forEach(piece -> pieces.put(piece.id(), GearSnapshots.of(piece)));
            return current(Subject.GEAR, operations, Replacements.recalled(pieces, operations, TELLING), TELLING);
        });
    }

    @Override
    public List<List<Operation>> batches(List<Operation> operations) {
        return Replacements.batches(operations);
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        var writer = ports.gearWriter();
        String athlete = errand.athleteId();
        if (batch.size() > 1) {
            return Replacements.write(writer, athlete, operation);
        }
        if (Replacements.isReplacement(operation)) {
            throw new IllegalArgumentException("A part takes the place of another while that is retired: apply both.");
        }
        return switch (operation.verb()) {
            case CREATE -> writer.create(athlete, made(operation)).thenApply(gear -> List.of(gear.id()));
            case UPDATE ->
                writer.change(athlete, operation.id().orElseThrow(), change(operation))
                        .thenApply(gear -> List.of(gear.id()));
            case DELETE -> writer.delete(athlete, operation.id().orElseThrow()).thenApply(List::of);
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> made(operation);
            case UPDATE -> change(operation);
            case DELETE -> {}
        }
    }

    /** What is there of {@code operations}, which are of one kind, among {@code known}, by id. */
    static Current current(
            Subject subject, List<Operation> operations, Map<String, Snapshot> known, List<String> telling) {
        var present = ImmutableMap.<Thing, Snapshot>builder();
        known.forEach((id, snapshot) -> present.put(new Thing(subject, id), snapshot));
        var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
        operations.stream()
                .filter(operation -> operation.verb() == Verb.CREATE)
                .forEach(operation -> candidates.putAll(
                        operation.number(),
                        Likenesses.of(operation, known, telling).toList()));
        return new Current(present.build(), candidates.build());
    }

    private static NewGear made(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return new NewGear(
                Fields.required(fields.text("type"), "type"),
                Fields.required(fields.text("name"), "name"),
                Fields.set(fields.constant(Gear.Role.class, "role"), "role").orElse(Gear.Role.WHOLE),
                Fields.set(fields.day("purchased"), "purchased"),
                Fields.set(fields.text("notes"), "notes"));
    }

    private static GearChange change(Operation operation) {
        Fields fields = Fields.of(operation, CHANGEABLE);
        Change<String> name = fields.text("name");
        return new GearChange(
                Fields.set(name, "name").map(Change::to).orElse(name),
                fields.text("notes"),
                fields.day("purchased"),
                fields.day("retired"),
                fields.constant(Gear.TimeCounted.class, "time_counted"));
    }
}
