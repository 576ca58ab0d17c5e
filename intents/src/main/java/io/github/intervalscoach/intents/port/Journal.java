package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was proposed and what became of it. Each method returns when what it did would survive the end of this process;
 * it waits, unlike the other ports, because nothing may go on before that. All throw {@link JournalFault}.
 */
public interface Journal {
    /**
     * Keeps a proposal; the same content under the same token again is the one that is kept.
     *
     * @throws JournalFault when the token names something else
     */
    ChangeSet propose(ChangeSet changeSet);

    /**
     * Keeps the name under which change-sets of several athletes go together; the same again is the one that is kept.
     *
     * @throws JournalFault when the token names something else
     */
    ChangeGroup join(ChangeGroup group);

    /** The group of that name that {@code ownerId} asked for; another's is not found. */
    Optional<ChangeGroup> group(Token token, String ownerId);

    /** What is kept under the token for that athlete; another athlete's is not found. */
    Optional<JournalEntry> find(Token token, String athleteId);

    /**
     * Takes a change-set to work on. A claim runs out by itself when its owner does nothing for a while.
     *
     * @throws JournalFault when another owner has it
     */
    Claim claim(Token token, String owner);

    /** Notes what is about to be written. */
    void begin(Claim claim, List<Begun> steps);

    /** Notes what became of operations; they are begun no longer. */
    void finish(Claim claim, List<StepResult> results);

    /** Notes what was read back, and lets go. */
    void complete(Claim claim, List<StepResult> results);

    /** How many operations were done for one athlete after {@code since}. */
    long doneSince(String athleteId, Instant since);

    /** Everything of one athlete, newest first. */
    List<JournalEntry> history(String athleteId);

    /** Everything that was begun and has no end, of all athletes, oldest first. */
    List<JournalEntry> unfinished();
}
