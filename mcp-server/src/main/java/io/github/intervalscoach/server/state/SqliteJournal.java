package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.JournalFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal as a file that survives, and that several processes share. */
public final class SqliteJournal implements Journal, AutoCloseable {
    /** House rule: longer than the slowest call, shorter than anybody's patience. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String FILE = "journal.sqlite";

    private final Database database;
    private final Clock clock;

    private SqliteJournal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens the journal in {@code directory}, which is made if need be. */
    public static SqliteJournal open(Path directory, Clock clock) {
        return new SqliteJournal(Database.open(StateDirectory.file(directory, FILE)), clock);
    }

    /** A journal that nothing survives. */
    public static SqliteJournal forgetful(Clock clock) {
        return new SqliteJournal(Database.inMemory(), clock);
    }

    /** What is remembered beside it. */
    public SqliteMemory memory() {
        return new SqliteMemory(database);
    }

    /** Whether there is one in {@code directory}. */
    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Whether the token names something, whoever's it is. */
    public boolean holds(Token token) {
        return database.read(connection -> Pages.find(connection, token).isPresent()
                || Groups.find(connection, token).isPresent());
    }

    @Override
    public ChangeSet propose(ChangeSet changeSet) {
        return database.transaction(connection -> {
            Optional<ChangeSet> known =
                    Pages.find(connection, changeSet.token()).map(JournalEntry::changeSet);
            if (known.isEmpty() && Groups.find(connection, changeSet.token()).isEmpty()) {
                Pages.insert(connection, changeSet);
                return changeSet;
            }
            return known.filter(changeSet::hasContentOf).orElseThrow(() -> taken(changeSet.token()));
        });
    }

    @Override
    public ChangeGroup join(ChangeGroup group) {
        return database.transaction(connection -> {
            Optional<ChangeGroup> known = Groups.find(connection, group.token());
            if (known.isEmpty() && Pages.find(connection, group.token()).isEmpty()) {
                Groups.insert(connection, group);
                return group;
            }
            return known.filter(group::equals).orElseThrow(() -> taken(group.token()));
        });
    }

    @Override
    public Optional<ChangeGroup> group(Token token, String ownerId) {
        return database.read(connection -> Groups.find(connection, token))
                .filter(group -> group.ownerId().equals(ownerId));
    }

    @Override
    public Optional<JournalEntry> find(Token token, String athleteId) {
        return database.read(connection -> Pages.find(connection, token))
                .filter(entry -> entry.changeSet().proposal().athleteId().equals(athleteId));
    }

    @Override
    public Claim claim(Token token, String owner) {
        return database.transaction(connection -> {
            Optional<Lease> held = Leases.find(connection, token);
            if (held.filter(lease -> lease.keepsOut(owner, clock.instant())).isPresent()) {
                throw new JournalFault(
                        JournalFault.Kind.IN_FLIGHT,
                        "The change-set " + token + " is being applied by another process.",
                        "Ask again after " + held.get().until() + "; if that process died, it continues then.");
            }
            renew(connection, new Claim(token, owner));
            return new Claim(token, owner);
        });
    }

    @Override
    public void begin(Claim claim, List<Begun> steps) {
        note(claim, connection -> Steps.begin(connection, claim.token(), steps));
    }

    @Override
    public void finish(Claim claim, List<StepResult> results) {
        note(claim, connection -> Steps.finish(connection, claim.token(), results, clock.instant()));
    }

    @Override
    public void complete(Claim claim, List<StepResult> results) {
        note(claim, connection -> {
            int noted = Steps.finish(connection, claim.token(), results, clock.instant());
            Leases.end(connection, claim.token());
            return noted;
        });
    }

    @Override
    public long doneSince(String athleteId, Instant since) {
        return database.read(connection -> Steps.doneSince(connection, athleteId, since));
    }

    @Override
    public List<JournalEntry> history(String athleteId) {
        return all().stream()
                .filter(entry -> entry.changeSet().proposal().athleteId().equals(athleteId))
                .toList();
    }

    @Override
    public List<JournalEntry> unfinished() {
        return database.read(Pages::oldestFirst).stream()
                .filter(entry -> entry.isStarted() && !entry.isComplete())
                .toList();
    }

    /** Everything of everybody, newest first. */
    public List<JournalEntry> all() {
        return database.read(Pages::newestFirst);
    }

    @Override
    public void close() {
        database.close();
    }

    private static JournalFault taken(Token token) {
        return new JournalFault(
                JournalFault.Kind.TOKEN_TAKEN,
                "The token " + token + " names another change-set already.",
                "Choose another token, or leave it out to be given one.");
    }

    private void note(Claim claim, Database.Work<Integer> work) {
        database.transaction(connection -> {
            renew(connection, claimed(connection, claim));
            int noted = work.in(connection);
            if (noted > 0) {
                Pages.touch(connection, claim.token(), clock.instant());
            }
            return noted;
        });
    }

    /** Whoever lost the claim to another writes nothing any more: the other may be at the same step. */
    private static Claim claimed(Connection connection, Claim claim) throws SQLException {
        if (Leases.find(connection, claim.token())
                .filter(lease -> lease.owner().equals(claim.owner()))
                .isEmpty()) {
            throw new JournalFault(
                    JournalFault.Kind.CLAIM_LOST,
                    "Another process took over the change-set " + claim.token() + ".",
                    "Ask again in a while with the same token to see what became of it.");
        }
        return claim;
    }

    private void renew(Connection connection, Claim claim) throws SQLException {
        Leases.hold(connection, claim, clock.instant().plus(LEASE));
    }
}
