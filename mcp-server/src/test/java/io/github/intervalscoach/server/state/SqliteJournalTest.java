package io.github.intervalscoach.server.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.Failure;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.JournalFault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
    private static final Clock CLOCK = Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(CLOCK, SqliteJournal.LEASE);

    private final Path temp;

    SqliteJournalTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void whatIsKeptComesBackEqual() {
        ChangeSet all = ChangeSets.ofEverything();
        reopened(journal -> journal.propose(all));

        JournalEntry entry = find(all);

        assertThat(entry.changeSet()).isEqualTo(all);
        assertThat(entry.isStarted()).isFalse();
        assertThat(entry.open()).hasSize(3);
    }

    /** A change of a component's name changes the form: then its number changes too, and the old one is still read. */
    @Test
    void theFormIsWhatItWas() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String kept;
        try (var stream = SqliteJournalTest.class.getResourceAsStream("form-1.json")) {
            assertThat(stream).isNotNull();
            kept = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(mapper.readTree(Form.text(ChangeSets.ofEverything()))).isEqualTo(mapper.readTree(kept));
        assertThat(Form.read(ChangeSet.class, kept)).isEqualTo(ChangeSets.ofEverything());
    }

    @Test
    void everyStepIsThereAfterTheProcessIsGone() {
        ChangeSet all = ChangeSets.ofEverything();
        Token token = all.token();
        reopened(journal -> journal.propose(all));
        Claim claim = reopened(journal -> journal.claim(token, "one"));
        assertThat(find(all).isStarted()).as("claimed, nothing begun").isFalse();

        reopened(journal -> {
            journal.begin(claim, List.of(new Begun(1, List.of("t1", "t2")), new Begun(2, List.of())));
            return claim;
        });
        assertThat(find(all).begun()).containsExactly(new Begun(1, List.of("t1", "t2")), new Begun(2, List.of()));

        var failure = new Failure("rate_limited", "too many", "wait", Failure.Retry.HELPS);
        StepResult failed = StepResult.failed(all.proposal().operations().get(1), Outcome.FAILED, failure);
        reopened(journal -> {
            journal.finish(claim, List.of(StepResult.done(1, Outcome.DONE, "77"), failed));
            return claim;
        });
        assertThat(find(all).begun()).isEmpty();
        assertThat(find(all).results()).containsExactly(StepResult.done(1, Outcome.DONE, "77"), failed);
        assertThat(find(all).open()).extracting(operation -> operation.number()).containsExactly(2, 3);

        StepResult proven = StepResult.done(1, Outcome.DONE, "77")
                .readBack(Optional.of(ChangeSets.session(ChangeSets.TODAY, "One")));
        reopened(journal -> {
            journal.complete(claim, List.of(proven));
            return claim;
        });
        assertThat(find(all).result(1)).contains(proven);
        List<JournalEntry> unfinished = reopened(SqliteJournal::unfinished);
        assertThat(unfinished).hasSize(1);
        assertThat(reopened(journal -> journal.claim(token, "another")).owner()).isEqualTo("another");
    }

    @Test
    void aTokenIsAnAthletesAndNamesOneThing() {
        var one = ChangeSets.of("cs_1", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        var other = ChangeSets.of("cs_1", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY.plusDays(1)));
        reopened(journal -> journal.propose(one));

        ChangeSet again = reopened(journal -> journal.propose(one));
        assertThat(again).isEqualTo(one);
        assertThatThrownBy(() -> reopened(journal -> journal.propose(other))).satisfies(is(Kind.TOKEN_TAKEN));
        Optional<JournalEntry> others = reopened(journal -> journal.find(one.token(), "1001"));
        assertThat(others).isEmpty();
        List<JournalEntry> nothing = reopened(journal -> journal.history("i1002"));
        assertThat(nothing).isEmpty();
        List<JournalEntry> theirs = reopened(journal -> journal.history("i1001"));
        assertThat(theirs).hasSize(1);
    }

    @Test
    void oneAtATimeUntilTheLeaseRunsOutAndThenOnlyTheOther() {
        var one = ChangeSets.of("cs_1", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        try (SqliteJournal first = SqliteJournal.open(temp, CLOCK);
                SqliteJournal second = SqliteJournal.open(temp, CLOCK);
                SqliteJournal later = SqliteJournal.open(temp, LATER)) {
            first.propose(one);
            Claim claim = first.claim(one.token(), "one");

            assertThatThrownBy(() -> second.claim(one.token(), "two")).satisfies(is(Kind.IN_FLIGHT));
            assertThat(first.claim(one.token(), "one"))
                    .as("the same owner again")
                    .isEqualTo(claim);
            Claim taken = later.claim(one.token(), "two");

            assertThatThrownBy(() -> first.begin(claim, List.of(new Begun(1, List.of()))))
                    .satisfies(is(Kind.CLAIM_LOST));
            later.begin(taken, List.of(new Begun(1, List.of())));
            assertThat(first.find(one.token(), "i1001").orElseThrow().begun()).hasSize(1);
        }
    }

    @Test
    void aNewerSchemaStopsTheStart() throws SQLException {
        reopened(SqliteJournal::all);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("journal.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> reopened(SqliteJournal::all))
                .satisfies(is(Kind.UNUSABLE))
                .hasMessageContaining("99");
    }

    @Test
    void theFilesAreTheOwnersAlone() throws IOException {
        Path directory = temp.resolve("a").resolve("b");
        try (SqliteJournal journal = SqliteJournal.open(directory, CLOCK)) {
            journal.propose(ChangeSets.ofEverything());
            if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                try (var files = Files.list(directory)) {
                    assertThat(files.toList())
                            .isNotEmpty()
                            .allSatisfy(file -> assertThat(
                                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
                }
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void theStateLiesWhereTheSystemKeepsSuchThings() {
        Path home = Path.of("/home/alex");

        assertThat(StateDirectory.standard(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/state/intervals-coach"));
        assertThat(StateDirectory.standard(Map.of("XDG_STATE_HOME", "/var/x"), "Linux", home))
                .isEqualTo(Path.of("/var/x/intervals-coach"));
        assertThat(StateDirectory.standard(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/intervals-coach"));
        assertThat(StateDirectory.standard(Map.of("LOCALAPPDATA", "/c/local"), "Windows 11", home))
                .isEqualTo(Path.of("/c/local/intervals-coach"));
    }

    @Test
    void twoProcessesLoseNothingAndOneOfThemHasTheClaim() throws IOException, InterruptedException {
        var shared = ChangeSets.of("cs_shared", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        reopened(journal -> journal.propose(shared));

        List<Process> processes = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            JournalProcess.class.getName(),
                            temp.toString(),
                            name)
                    .redirectErrorStream(true)
                    .start());
        }
        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(said).containsExactlyInAnyOrder("claimed", "in_flight");
        List<JournalEntry> kept = reopened(SqliteJournal::all);
        assertThat(kept).hasSize(1 + 2 * JournalProcess.PROPOSALS);
        assertThat(find(shared).results()).hasSize(84);
        long done =
                reopened(journal -> journal.doneSince(shared.proposal().athleteId(), ChangeSets.NOW.minusSeconds(1)));
        assertThat(done)
                .as("counted by another process than the one that did it")
                .isEqualTo(84);
    }

    @Test
    void tokensAreReadableAndDoNotRepeat() {
        var tokens = RandomTokens.secure();

        assertThat(Stream.generate(tokens::next).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.text().matches("cs_[2-9A-HJ-NP-Z]{10}"));
    }

    private JournalEntry find(ChangeSet changeSet) {
        return reopened(journal ->
                        journal.find(changeSet.token(), changeSet.proposal().athleteId()))
                .orElseThrow();
    }

    private <T> T reopened(Function<SqliteJournal, T> use) {
        try (SqliteJournal journal = SqliteJournal.open(temp, CLOCK)) {
            return use.apply(journal);
        }
    }

    private static Consumer<Throwable> is(Kind kind) {
        return failure -> assertThat(failure).isInstanceOfSatisfying(JournalFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.cure()).isNotBlank();
        });
    }
}
