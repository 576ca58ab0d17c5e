package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was proposed for one athlete, newest first.
 *
 * @param rows one a change-set
 */
public record History(List<Row> rows) {
    public History {
        rows = List.copyOf(rows);
    }

    /** How far a change-set came. */
    public enum State {
        PROPOSED,
        /** Something of it has no end; the token continues. */
        UNFINISHED,
        APPLIED,
        /** It has its end, and something of it was refused or failed. */
        APPLIED_IN_PART
    }

    /**
     * One change-set.
     *
     * @param done how many operations are done, of all {@code operations}
     * @param undoes what it takes back
     * @param undoneBy what took it back, or set out to
     */
    public record Row(
            Token token,
            Instant proposed,
            Optional<Instant> applied,
            String author,
            String reason,
            String summary,
            State state,
            int done,
            int operations,
            Optional<Token> undoes,
            Optional<Token> undoneBy) {}

    /** The rows of {@code entries}, in their order. */
    public static History of(List<JournalEntry> entries) {
        return new History(entries.stream().map(entry -> row(entry, entries)).toList());
    }

    private static Row row(JournalEntry entry, List<JournalEntry> entries) {
        Proposal proposal = entry.changeSet().proposal();
        Token token = entry.changeSet().token();
        return new Row(
                token,
                entry.changeSet().created(),
                entry.touched(),
                proposal.author(),
                proposal.reason(),
                proposal.summary(),
                state(entry),
                (int) done(entry),
                proposal.operations().size(),
                proposal.undoes(),
                undoing(token, entries));
    }

    private static Optional<Token> undoing(Token token, List<JournalEntry> entries) {
        return entries.stream()
                .filter(other -> other.isStarted())
                .map(JournalEntry::changeSet)
                .filter(other -> other.proposal().undoes().filter(token::equals).isPresent())
                .map(other -> other.token())
                .findFirst();
    }

    private static State state(JournalEntry entry) {
        if (!entry.isStarted()) {
            return State.PROPOSED;
        }
        if (!entry.isComplete()) {
            return State.UNFINISHED;
        }
        return done(entry) == entry.changeSet().proposal().operations().size() ? State.APPLIED : State.APPLIED_IN_PART;
    }

    private static long done(JournalEntry entry) {
        return entry.results().stream()
                .map(StepResult::outcome)
                .filter(outcome -> outcome.isDone())
                .count();
    }
}
