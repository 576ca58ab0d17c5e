package io.github.intervalscoach.server.state;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.change.subject.MemorySnapshots;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of the journal what an athlete had remembered and has not any more: the words, and all that was said with
 * them. That something of its kind was remembered or forgotten, when and by whom, stays; so do digests.
 */
final class Forgetting {
    private final ImmutableSet<Snapshot> kept;

    private Forgetting(List<Remembered> kept) {
        this.kept = kept.stream().map(MemorySnapshots::of).collect(ImmutableSet.toImmutableSet());
    }

    /** In every change-set of the athlete, applied or not; {@code kept} is what is still remembered. */
    static void inJournal(Connection connection, String athleteId, List<Remembered> kept) throws SQLException {
        var forgetting = new Forgetting(kept);
        for (JournalEntry entry : Pages.oldestFirst(connection)) {
            ChangeSet known = entry.changeSet();
            ChangeSet less = forgetting.without(known);
            if (known.proposal().athleteId().equals(athleteId) && !less.equals(known)) {
                Pages.rewrite(connection, less);
                Steps.finishedBefore(
                        connection,
                        known.token(),
                        entry.results().stream()
                                .map(result -> forgetting.without(result, known.proposal()))
                                .toList());
            }
        }
    }

    private ChangeSet without(ChangeSet known) {
        Proposal proposal = known.proposal();
        List<Operation> operations =
                proposal.operations().stream().map(this::without).toList();
        if (operations.equals(proposal.operations())) {
            return known;
        }
        // the question had the words too
        var less = new Proposal(
                proposal.athleteId(),
                proposal.athleteName(),
                proposal.author(),
                proposal.reason(),
                operations,
                proposal.consequences(),
                proposal.summary(),
                List.of(),
                proposal.undoes());
        return new ChangeSet(known.token(), less, known.digest(), known.created(), known.expires());
    }

    private Operation without(Operation operation) {
        return operation.subject() == Subject.MEMORY
                ? new Operation(
                        operation.number(),
                        operation.verb(),
                        operation.subject(),
                        operation.id(),
                        operation.before().map(this::without),
                        operation.after().map(this::without),
                        operation.reason(),
                        operation.accepted())
                : operation;
    }

    private StepResult without(StepResult result, Proposal proposal) {
        boolean isMemory = proposal.operation(result.number())
                .filter(operation -> operation.subject() == Subject.MEMORY)
                .isPresent();
        return isMemory
                ? new StepResult(
                        result.number(),
                        result.outcome(),
                        result.id(),
                        without(result.found()),
                        without(result.readBack()),
                        result.failure())
                : result;
    }

    private Optional<Snapshot> without(Optional<Snapshot> snapshot) {
        return snapshot.map(this::without);
    }

    private Snapshot without(Snapshot snapshot) {
        return kept.contains(snapshot) ? snapshot : MemorySnapshots.forgotten(snapshot);
    }
}
