package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.port.GearWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * A worn part and its successor, which the service makes in one call: two operations, one portion. What a part took the
 * place of is in our plans alone; the service does not keep it.
 */
final class Replacements {
    private static final String REPLACES = GearSnapshots.REPLACES;

    private Replacements() {}

    /** Each alone, but a worn part and its successor together. */
    static List<List<Operation>> batches(List<Operation> operations) {
        List<List<Operation>> batches = new ArrayList<>();
        List<Operation> left = new ArrayList<>(operations);
        while (!left.isEmpty()) {
            Operation first = left.remove(0);
            Optional<Operation> successor =
                    left.stream().filter(next -> isSuccessor(first, next)).findFirst();
            successor.ifPresent(left::remove);
            batches.add(Stream.concat(Stream.of(first), successor.stream()).toList());
        }
        return batches;
    }

    /** The ids of the worn part and of its successor, where the answer tells them apart. */
    static CompletionStage<List<String>> write(GearWriter writer, String athleteId, Operation worn) {
        String id = worn.id().orElseThrow();
        return writer.replace(athleteId, id)
                .thenApply(both -> Stream.concat(
                                Stream.of(id),
                                both.stream()
                                        .filter(Gear::isInUse)
                                        .map(Gear::id)
                                        .filter(other -> !other.equals(id))
                                        .limit(1))
                        .toList());
    }

    /** Whether it is made in the place of another, which cannot be done without retiring that. */
    static boolean isReplacement(Operation operation) {
        return operation.verb() == Verb.CREATE && replaced(operation).isPresent();
    }

    /** What is there, and of the successors among it what they took the place of. */
    static Map<String, Snapshot> recalled(
            Map<String, Snapshot> pieces, List<Operation> operations, List<String> telling) {
        var recalled = new LinkedHashMap<>(pieces);
        for (Operation operation : operations) {
            replaced(operation)
                    .ifPresent(worn -> ids(operation, pieces, telling)
                            .filter(id -> !id.equals(worn.letters()))
                            .forEach(id -> recalled.computeIfPresent(id, (same, piece) -> piece.with(REPLACES, worn))));
        }
        return recalled;
    }

    private static Stream<String> ids(Operation operation, Map<String, Snapshot> pieces, List<String> telling) {
        return operation.verb() == Verb.CREATE
                ? Likenesses.of(operation, pieces, telling).map(Candidate::id)
                : operation.id().stream();
    }

    private static boolean isSuccessor(Operation worn, Operation next) {
        return worn.touched().contains("retired")
                && isReplacement(next)
                && replaced(next).map(Text::letters).equals(worn.id());
    }

    private static Optional<Text> replaced(Operation operation) {
        return operation
                .after()
                .or(operation::before)
                .flatMap(piece -> piece.find(REPLACES))
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }
}
