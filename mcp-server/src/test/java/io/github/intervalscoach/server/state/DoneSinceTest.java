package io.github.intervalscoach.server.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much was written for an athlete of late is counted by the steps, each at the moment it was done. */
class DoneSinceTest {
    private static final Instant NOW = ChangeSets.NOW;
    private static final Instant LATER = NOW.plus(Duration.ofHours(20));

    @TempDir
    private Path state;

    @Test
    void eachStepCountsFromWhenItWasFirstKnownToBeDone() {
        ChangeSet plan = ChangeSets.of("cs_a", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        try (SqliteJournal journal = at(NOW)) {
            journal.propose(plan);
            Claim claim = journal.claim(plan.token(), "one");
            journal.begin(claim, List.of(new Begun(1, List.of()), new Begun(2, List.of())));
            assertThat(journal.doneSince("i1001", NOW.minusSeconds(1))).isZero();
            journal.finish(claim, List.of(done(1), done(2)));
            assertThat(journal.doneSince("i1001", NOW.minusSeconds(1))).isEqualTo(2);
        }
        try (SqliteJournal journal = at(LATER)) {
            Claim claim = journal.claim(plan.token(), "two");
            journal.finish(claim, List.of(done(3)));
            journal.complete(claim, List.of(done(1), done(2), done(3)));

            assertThat(journal.doneSince("i1001", NOW.minusSeconds(1))).isEqualTo(3);
            assertThat(journal.doneSince("i1001", NOW)).as("after, not at").isEqualTo(1);
            assertThat(journal.doneSince("i1001", LATER)).isZero();
            assertThat(journal.doneSince("i1002", NOW.minusSeconds(1))).isZero();
        }
    }

    @Test
    void whatFailedIsNotCounted() {
        ChangeSet plan = ChangeSets.of("cs_a", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        try (SqliteJournal journal = at(NOW)) {
            journal.propose(plan);
            Claim claim = journal.claim(plan.token(), "one");
            journal.finish(
                    claim,
                    List.of(
                            done(1),
                            StepResult.stale(plan.proposal().operation(2).orElseThrow(), Optional.empty())));

            assertThat(journal.doneSince("i1001", NOW.minusSeconds(1))).isEqualTo(1);
        }
    }

    /** Two processes write, each its own change-set; whoever asks counts both. */
    @Test
    void whatAnotherProcessDidIsCounted() {
        try (SqliteJournal one = at(NOW);
                SqliteJournal other = at(NOW.plusSeconds(1))) {
            for (String token : List.of("cs_a", "cs_b")) {
                one.propose(ChangeSets.of(token, "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY)));
            }
            var a = one.claim(new Token("cs_a"), "one");
            var b = other.claim(new Token("cs_b"), "other");
            one.finish(
                    a,
                    IntStream.rangeClosed(1, 84).mapToObj(DoneSinceTest::done).toList());
            other.finish(
                    b,
                    IntStream.rangeClosed(1, 40).mapToObj(DoneSinceTest::done).toList());

            assertThat(one.doneSince("i1001", NOW.minusSeconds(1))).isEqualTo(124);
            assertThat(other.doneSince("i1001", NOW)).isEqualTo(40);
        }
    }

    @Test
    void whatAnOlderVersionNotedCountsFromWhenItsPlanWasLastWorkedOn() throws Exception {
        ChangeSet plan = ChangeSets.of("cs_a", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + state.resolve("journal.sqlite"));
                var statement = connection.createStatement()) {
            for (int number = 1; number <= 2; number++) {
                for (String sql : script(number).split(";", -1)) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            statement.execute("PRAGMA user_version = 2");
            Pages.insert(connection, plan);
            Pages.touch(connection, plan.token(), NOW);
            statement.execute("INSERT INTO step (token, number, result) VALUES ('cs_a', 1, '" + Form.text(done(1))
                    + "'), ('cs_a', 2, '"
                    + Form.text(StepResult.stale(plan.proposal().operation(2).orElseThrow(), Optional.empty()))
                    + "')");
        }

        try (SqliteJournal journal = at(LATER)) {
            assertThat(journal.doneSince("i1001", NOW.minusSeconds(1))).isEqualTo(1);
            assertThat(journal.doneSince("i1001", NOW)).isZero();
        }
    }

    private SqliteJournal at(Instant now) {
        return SqliteJournal.open(state, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static StepResult done(int number) {
        return StepResult.done(number, Outcome.DONE, "e" + number);
    }

    private static String script(int number) throws IOException {
        try (var file = Objects.requireNonNull(SqliteJournal.class.getResourceAsStream(number + ".sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
