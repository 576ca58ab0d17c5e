package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.subject.Candidate;
import io.github.intervalscoach.intents.change.subject.Candidate.Likeness;
import io.github.intervalscoach.intents.change.subject.Current;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Verb;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which things are the ones that operations made and nobody heard of. By name first; by looks only what was not there
 * before, and nothing for two.
 */
final class Reunion {
    private final Map<Integer, String> made = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private Reunion() {}

    /** Looks for what {@code operations} made, as far as {@code begun} says that they may have. */
    static Reunion of(List<Operation> operations, List<Begun> begun, JournalEntry entry, Current current) {
        var reunion = new Reunion();
        entry.results().stream()
                .filter(result -> result.outcome().isDone())
                .map(StepResult::id)
                .flatMap(Optional::stream)
                .forEach(reunion.taken::add);
        List<Operation> creates = operations.stream()
                .filter(operation -> operation.verb() == Verb.CREATE)
                .toList();
        creates.forEach(operation ->
                reunion.match(operation, current, candidate -> candidate.likeness() == Likeness.SAME_NAME));
        for (Begun step : begun) {
            creates.stream()
                    .filter(operation -> operation.number() == step.number())
                    .forEach(operation -> reunion.match(
                            operation, current, candidate -> !step.twins().contains(candidate.id())));
        }
        return reunion;
    }

    /** The id of what the operation of that number made. */
    Optional<String> madeBy(int number) {
        return Optional.ofNullable(made.get(number));
    }

    private void match(Operation operation, Current current, Predicate<Candidate> fits) {
        if (made.containsKey(operation.number())) {
            return;
        }
        current.candidates(operation.number()).stream()
                .filter(fits)
                .map(Candidate::id)
                .filter(taken::add)
                .findFirst()
                .ifPresent(id -> made.put(operation.number(), id));
    }
}
