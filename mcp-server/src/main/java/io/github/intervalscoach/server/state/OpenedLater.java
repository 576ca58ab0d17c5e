package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A journal that is opened when it is first needed, so that whoever only reads leaves no file behind. */
public final class OpenedLater implements Journal, AutoCloseable {
    private final Supplier<SqliteJournal> opening;
    private @Nullable SqliteJournal opened;

    /**
     * Not open yet.
     *
     * @param opening asked when it is needed, and again as long as it throws
     */
    public OpenedLater(Supplier<SqliteJournal> opening) {
        this.opening = opening;
    }

    /** Whether the token names something, whoever's it is. */
    public boolean holds(Token token) {
        return journal().holds(token);
    }

    /** What is remembered beside it; asking opens the file. */
    public SqliteMemory memory() {
        return journal().memory();
    }

    /** Whether it was needed so far. */
    public synchronized boolean isOpen() {
        return opened != null;
    }

    @Override
    public ChangeSet propose(ChangeSet changeSet) {
        return journal().propose(changeSet);
    }

    @Override
    public ChangeGroup join(ChangeGroup group) {
        return journal().join(group);
    }

    @Override
    public Optional<ChangeGroup> group(Token token, String ownerId) {
        return journal().group(token, ownerId);
    }

    @Override
    public Optional<JournalEntry> find(Token token, String athleteId) {
        return journal().find(token, athleteId);
    }

    @Override
    public Claim claim(Token token, String owner) {
        return journal().claim(token, owner);
    }

    @Override
    public void begin(Claim claim, List<Begun> steps) {
        journal().begin(claim, steps);
    }

    @Override
    public void finish(Claim claim, List<StepResult> results) {
        journal().finish(claim, results);
    }

    @Override
    public void complete(Claim claim, List<StepResult> results) {
        journal().complete(claim, results);
    }

    @Override
    public long doneSince(String athleteId, Instant since) {
        return journal().doneSince(athleteId, since);
    }

    @Override
    public List<JournalEntry> history(String athleteId) {
        return journal().history(athleteId);
    }

    @Override
    public List<JournalEntry> unfinished() {
        return journal().unfinished();
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private synchronized SqliteJournal journal() {
        if (opened == null) {
            opened = opening.get();
        }
        return opened;
    }
}
