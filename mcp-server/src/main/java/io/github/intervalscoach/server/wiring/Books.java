package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.TokenSource;
import io.github.intervalscoach.server.state.MemoryOnDemand;
import io.github.intervalscoach.server.state.OpenedLater;
import io.github.intervalscoach.server.state.RandomTokens;
import io.github.intervalscoach.server.state.SequenceTokens;
import io.github.intervalscoach.server.state.SqliteJournal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session's journal, what is remembered, and the names its change-sets get.
 *
 * @param notices what whoever starts the session should know
 */
record Books(OpenedLater journal, MemoryOnDemand memory, TokenSource tokens, List<String> notices) {
    /** Whether the day is the clock's or made up. */
    enum Day {
        REAL,
        MADE_UP
    }

    static Books of(ChangeSettings settings, Day day, Clock clock) {
        var journal = new OpenedLater(() -> settings.state()
                .map(directory -> SqliteJournal.open(directory, clock))
                .orElseGet(() -> SqliteJournal.forgetful(clock)));
        boolean isKept = settings.writes() != Writes.OFF
                && settings.state().filter(SqliteJournal::isIn).isPresent();
        return new Books(
                journal,
                new MemoryOnDemand(
                        journal,
                        () -> settings.state().filter(SqliteJournal::isIn).isPresent()),
                day == Day.REAL ? RandomTokens.secure() : new SequenceTokens(journal::holds),
                isKept ? unfinished(journal) : List.of());
    }

    /** What a run that died left behind. */
    private static List<String> unfinished(OpenedLater journal) {
        try {
            return journal.unfinished().stream()
                    .filter(entry -> !entry.begun().isEmpty())
                    .map(Books::line)
                    .toList();
        } catch (JournalFault fault) {
            return List.of(fault.cause() + " " + fault.cure());
        }
    }

    private static String line(JournalEntry entry) {
        var changeSet = entry.changeSet();
        long done = entry.results().stream()
                .map(StepResult::outcome)
                .filter(outcome -> outcome.isDone())
                .count();
        return Stream.of(
                        "The change-set " + changeSet.token() + " was interrupted:",
                        done + " of " + changeSet.proposal().operations().size() + " changes are done,",
                        entry.begun().size() + " may be.",
                        "apply_changes with the same token and summary finishes it and writes nothing twice.",
                        "See: coach journal show " + changeSet.token())
                .collect(Collectors.joining(" "));
    }
}
