package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.change.subject.Candidate.Likeness;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intents.safety.ExactText;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;

/** What is remembered. It is said and forgotten, not changed; its id comes from the change-set, so it is there once. */
final class Memories implements Kind {
    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.memory().remembered(errand.athleteId()).thenApply(items -> {
            var present = ImmutableMap.<Thing, Snapshot>builder();
            items.forEach(item -> present.put(new Thing(Subject.MEMORY, item.id()), MemorySnapshots.of(item)));
            var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
            operations.stream()
                    .filter(operation -> operation.verb() == Verb.CREATE)
                    .filter(operation ->
                            items.stream().anyMatch(item -> item.id().equals(id(operation, errand))))
                    .forEach(operation -> candidates.put(
                            operation.number(), new Candidate(id(operation, errand), Likeness.SAME_NAME)));
            return new Current(present.buildKeepingLast(), candidates.build());
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        var writer = ports.memoryWriter();
        var written = operation.verb() == Verb.CREATE
                ? writer.remember(errand.athleteId(), made(operation, errand))
                : writer.forget(errand.athleteId(), operation.id().orElseThrow());
        return written.thenApply(List::of);
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> made(operation, errand);
            case UPDATE ->
                throw new IllegalArgumentException("What is remembered is not changed. Forget it, and say it anew.");
            case DELETE -> {}
        }
    }

    private static Remembered made(Operation operation, Errand errand) {
        var after = operation.after().orElseThrow();
        if (after.find(MemorySnapshots.TEXT).isEmpty()) {
            throw new IllegalArgumentException("It was forgotten, words and all. Maybe say it anew?");
        }
        Fields fields = Fields.setting(after);
        return new Remembered(
                id(operation, errand),
                Fields.required(
                        fields.constant(Remembered.Kind.class, MemorySnapshots.CATEGORY), MemorySnapshots.CATEGORY),
                new ExactText(Fields.required(fields.text(MemorySnapshots.TEXT), MemorySnapshots.TEXT)),
                Fields.set(fields.day("from"), "from"),
                Fields.set(fields.day("to"), "to"),
                Fields.set(fields.words("weekdays"), "weekdays").orElse(List.of()).stream()
                        .map(DayOfWeek::valueOf)
                        .toList(),
                Fields.set(fields.whole("minutes"), "minutes")
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                Fields.set(fields.text("sport"), "sport"),
                errand.today());
    }

    /** Named after its change-set, without the mark of one. */
    private static String id(Operation operation, Errand errand) {
        return "mem_" + errand.token().text().replaceFirst("^cs_", "") + "_" + operation.number();
    }
}
