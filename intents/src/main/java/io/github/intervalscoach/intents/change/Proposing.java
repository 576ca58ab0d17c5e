package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.TokenSource;
import java.time.Instant;
import java.util.Optional;

/** Where a proposal gets its name and is kept. */
public record Proposing(Journal journal, TokenSource tokens) {
    /**
     * Keeps {@code proposal}, under {@code chosen} or the next name.
     *
     * @throws io.github.intervalscoach.intents.port.JournalFault when the chosen name is another change-set's
     */
    public ChangeSet keep(Proposal proposal, Optional<Token> chosen, Instant now) {
        return journal.propose(ChangeSet.of(chosen.orElseGet(tokens::next), proposal, now));
    }
}
