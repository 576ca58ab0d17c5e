package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.subject.Candidate;
import io.github.intervalscoach.intents.change.subject.Current;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.Failure;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run over the open operations of a change-set that is claimed. Whatever is about to be written is noted as begun
 * first, and stays begun until its end is known: by the answer, or by reading.
 */
final class ApplyRun {
    private final Ports ports;
    private final WritePorts writers;
    private final Journal journal;
    private final Claim claim;
    private final Errand errand;
    private final JournalEntry entry;
    private final Map<Integer, Begun> begun = new LinkedHashMap<>();
    private final Map<Integer, StepResult> results = new LinkedHashMap<>();
    private final Map<Integer, Failure> doubts = new LinkedHashMap<>();

    ApplyRun(Ports ports, WritePorts writers, Journal journal, Claim claim, Errand errand, JournalEntry entry) {
        this.ports = ports;
        this.writers = writers;
        this.journal = journal;
        this.claim = claim;
        this.errand = errand;
        this.entry = entry;
        entry.begun().forEach(step -> begun.put(step.number(), step));
    }

    /** Does what can be done of {@code operations}; what became of those that were reached, by number. */
    Map<Integer, StepResult> run(List<Operation> operations) {
        Current before = Await.value(Kinds.read(ports, errand, operations));
        recall(operations);
        write(judged(operations, before), before);
        prove(operations);
        return results;
    }

    /** What an earlier run did and did not read back. */
    private void recall(List<Operation> operations) {
        operations.stream()
                .filter(entry::isUnproven)
                .flatMap(operation -> entry.result(operation.number()).stream())
                .forEach(result -> results.put(result.number(), result));
    }

    private List<Operation> judged(List<Operation> operations, Current current) {
        var judge = new Judge(errand, entry, List.copyOf(begun.values()), operations, current);
        List<StepResult> settled = operations.stream()
                .filter(operation -> !results.containsKey(operation.number()))
                .flatMap(operation -> judge.settled(operation).stream())
                .toList();
        finish(settled);
        return operations.stream()
                .filter(operation -> !results.containsKey(operation.number()))
                .toList();
    }

    private void write(List<Operation> operations, Current before) {
        for (List<Operation> batch : Kinds.batches(operations)) {
            begin(batch, before);
            Writing writing = written(batch);
            finish(writing.certain());
            writing.doubt()
                    .ifPresent(why -> batch.stream()
                            .map(Operation::number)
                            .filter(number -> !results.containsKey(number))
                            .forEach(number -> doubts.put(number, why)));
            if (writing.stop()) {
                return;
            }
        }
    }

    private Writing written(List<Operation> batch) {
        try {
            return Writing.answered(batch, Await.value(Kinds.write(writers, errand, batch)));
        } catch (PortException failure) {
            return Writing.failed(batch, failure);
        } catch (IllegalArgumentException refused) {
            return Writing.unsendable(batch, refused);
        }
    }

    /** Reads everything back once, and settles what is in doubt. */
    private void prove(List<Operation> operations) {
        List<Operation> touched = operations.stream()
                .filter(operation -> doubts.containsKey(operation.number()) || isDone(operation))
                .toList();
        if (!touched.isEmpty()) {
            try {
                Current after = Await.value(Kinds.read(ports, errand, touched));
                settleDoubts(touched, after);
                touched.stream().filter(this::isDone).forEach(operation -> readBack(operation, after));
            } catch (PortException unread) {
                touched.forEach(this::fail);
            }
        }
        journal.complete(
                claim,
                results.values().stream()
                        .filter(result -> !doubts.containsKey(result.number()))
                        .toList());
    }

    private void settleDoubts(List<Operation> touched, Current after) {
        List<Operation> doubtful = touched.stream()
                .filter(operation -> doubts.containsKey(operation.number()))
                .toList();
        var judge = new Judge(errand, entry.with(results.values()), List.copyOf(begun.values()), doubtful, after);
        for (Operation operation : doubtful) {
            judge.found(operation).ifPresentOrElse(this::settle, () -> leaveInDoubt(operation));
        }
    }

    private void settle(StepResult found) {
        doubts.remove(found.number());
        results.put(found.number(), found);
    }

    /** What cannot help again has failed; what can stays begun, since it may yet arrive. */
    private void leaveInDoubt(Operation operation) {
        fail(operation);
        doubts.computeIfPresent(
                operation.number(), (number, why) -> why.retry() == Failure.Retry.HELPS_NOT ? null : why);
    }

    private void fail(Operation operation) {
        Failure why = doubts.get(operation.number());
        if (why != null) {
            results.put(operation.number(), StepResult.failed(operation, Outcome.FAILED, why));
        }
    }

    private void readBack(Operation operation, Current after) {
        results.computeIfPresent(operation.number(), (number, result) -> {
            Optional<Snapshot> seen = result.id().flatMap(id -> after.find(new Thing(operation.subject(), id)));
            return result.readBack(seen);
        });
    }

    private boolean isDone(Operation operation) {
        StepResult result = results.get(operation.number());
        return result != null && result.outcome().isDone();
    }

    private void begin(List<Operation> batch, Current before) {
        List<Begun> steps = new ArrayList<>();
        for (Operation operation : batch) {
            List<String> twins = before.candidates(operation.number()).stream()
                    .map(Candidate::id)
                    .toList();
            steps.add(begun.computeIfAbsent(operation.number(), number -> new Begun(number, twins)));
        }
        journal.begin(claim, steps);
    }

    private void finish(List<StepResult> ends) {
        ends.forEach(end -> results.put(end.number(), end));
        if (!ends.isEmpty()) {
            journal.finish(claim, ends);
        }
    }
}
