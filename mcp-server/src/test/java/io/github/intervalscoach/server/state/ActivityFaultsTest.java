package io.github.intervalscoach.server.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.AppliedStep.Status;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Present;
import io.github.intervalscoach.intents.change.subject.CommentSnapshots;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.Fault;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written below and into the log of activities is there once, whatever was lost on the way, and whoever died. */
class ActivityFaultsTest {
    private static final LocalDate TODAY = ChangeSets.TODAY;
    private static final String CYCLIST = ChangeSets.ATHLETE;
    private static final Instant LATER = ChangeSets.NOW.plus(Duration.ofMinutes(5));

    @TempDir
    private Path state;

    @ParameterizedTest
    @ValueSource(strings = {"cut-after", "cut-before", "cut-short", "not-json", "error", "too-many", "cut-during"})
    void aCommentStandsThereOnceWhateverTheFirstAnswerWas(String fault) {
        try (World world = new World(fault + ",times=1,verb=POST,path=/activity/*/messages");
                SqliteJournal journal = journal(ChangeSets.NOW)) {
            ChangeSet wish = world.comment(journal, "Well done");
            int before = world.comments().size();

            world.apply(journal, wish, ChangeSets.NOW);
            Applied last = world.apply(journal, wish, LATER);

            assertThat(last.left()).isEmpty();
            assertThat(world.comments()).hasSize(before + 1);
        }
    }

    @Test
    void whatADeadProcessSentIsFoundByItsWordsAmongTheNewOnes() {
        try (World world = new World()) {
            ChangeSet wish;
            int before;
            String sent;
            try (SqliteJournal journal = journal(ChangeSets.NOW)) {
                String twin = world.say("Well done");
                before = world.comments().size();
                wish = world.comment(journal, "Well done");
                var claim = journal.claim(wish.token(), "dead");
                journal.begin(claim, List.of(new Begun(1, List.of(twin))));
                sent = world.say("Well done");
            }

            Applied applied;
            try (SqliteJournal journal = journal(LATER)) {
                applied = world.apply(journal, wish, LATER);
            }

            assertThat(applied.steps()).extracting(step -> step.status()).containsExactly(Status.RECONCILED);
            assertThat(applied.steps().get(0).result().orElseThrow().id()).contains(sent);
            assertThat(world.comments()).hasSize(before + 1);
        }
    }

    @Test
    void whatADeadProcessDidNotSendIsSent() {
        try (World world = new World()) {
            ChangeSet wish;
            try (SqliteJournal journal = journal(ChangeSets.NOW)) {
                String twin = world.say("Well done");
                wish = world.comment(journal, "Well done");
                journal.begin(journal.claim(wish.token(), "dead"), List.of(new Begun(1, List.of(twin))));
            }
            int before = world.comments().size();

            try (SqliteJournal journal = journal(LATER)) {
                Applied applied = world.apply(journal, wish, LATER);
                assertThat(applied.count(Status.DONE)).isEqualTo(1);
            }

            assertThat(world.comments()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut-after", "cut-before", "cut-short", "not-json", "error", "too-many", "cut-during"})
    void whatIsNotedByHandIsThereOnceWhateverTheFirstAnswerWas(String fault) {
        try (World world = new World(fault + ",times=1,verb=POST,path=/athlete/*/activities/manual/bulk");
                SqliteJournal journal = journal(ChangeSets.NOW)) {
            ChangeSet wish = world.notes(journal);
            int before = world.log().size();

            world.apply(journal, wish, ChangeSets.NOW);
            Applied last = world.apply(journal, wish, LATER);

            assertThat(last.left()).isEmpty();
            assertThat(world.log()).hasSize(before + 2);
        }
    }

    /** Two of one look: told apart by the names that follow from the change-set. */
    @Test
    void whatADeadProcessNotedIsFoundByItsName() {
        try (World world = new World()) {
            ChangeSet wish;
            int before = world.log().size();
            try (SqliteJournal journal = journal(ChangeSets.NOW)) {
                wish = world.notes(journal);
                var claim = journal.claim(wish.token(), "dead");
                journal.begin(claim, List.of(new Begun(1, List.of()), new Begun(2, List.of())));
                Await.value(Kinds.write(
                        world.client.writePorts(),
                        new Errand(CYCLIST, wish.token(), TODAY),
                        wish.proposal().operations()));
            }

            Applied applied;
            try (SqliteJournal journal = journal(LATER)) {
                applied = world.apply(journal, wish, LATER);
            }

            assertThat(applied.count(Status.RECONCILED)).isEqualTo(2);
            assertThat(world.log()).hasSize(before + 2);
        }
    }

    private SqliteJournal journal(Instant now) {
        return SqliteJournal.open(state, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** An emulator that fails, and whoever changes something on it. */
    private static final class World implements AutoCloseable {
        private final Emulator emulator;
        private final IntervalsClient client;
        private final LoggedActivity activity;

        private World(String... faults) {
            emulator = Emulator.start(
                    DemoWorld.on(TODAY),
                    0,
                    EmulatorOptions.PROMPT.failingWith(
                            List.of(faults).stream().map(Fault::parse).toList()));
            client = IntervalsClient.connect(new ConnectionSettings(
                    emulator.baseUri(),
                    ApiKey.of("demo-cyclist"),
                    Optional.empty(),
                    Timeouts.standard(),
                    Optional.empty()));
            activity = Await.value(client.ports()
                            .trainingLog()
                            .activities(CYCLIST, DateRange.endingOn(TODAY.minusDays(1), 14)))
                    .get(0);
        }

        private ChangeSet comment(SqliteJournal journal, String words) {
            var stored = Await.value(client.ports().activityInsight().stored(activity.id()));
            return journal.propose(ChangeSets.of(
                    "cs_comment",
                    CYCLIST,
                    List.of(Operation.create(1, Subject.COMMENT, CommentSnapshots.of(stored, words), "asked for"))));
        }

        private ChangeSet notes(SqliteJournal journal) {
            Snapshot made = Snapshot.EMPTY
                    .with("sport", new FieldValue.Text("Yoga"))
                    .with("name", new FieldValue.Text("Yoga"))
                    .with("start", new FieldValue.Moment(TODAY.minusDays(2).atTime(7, 0)))
                    .with("moving_seconds", new FieldValue.Whole(2400));
            return journal.propose(ChangeSets.of(
                    "cs_notes",
                    CYCLIST,
                    List.of(
                            Operation.create(1, Subject.ACTIVITY, made, "noted by hand"),
                            Operation.create(2, Subject.ACTIVITY, made, "noted by hand"))));
        }

        private List<LoggedActivity> log() {
            client.forget();
            return Await.value(client.ports().trainingLog().activities(CYCLIST, DateRange.endingOn(TODAY, 14)));
        }

        private String say(String words) {
            return Await.value(client.writePorts().activityWriter().comment(activity.id(), words));
        }

        private List<Comment> comments() {
            client.forget();
            return Await.value(client.ports().activityInsight().comments(activity.id(), 1000));
        }

        private Applied apply(SqliteJournal journal, ChangeSet wish, Instant now) {
            client.forget();
            return new Applier(client.ports(), client.writePorts(), journal, "owner " + now)
                    .apply(ChangeSets.order(wish), new Present(now, TODAY));
        }

        @Override
        public void close() {
            client.close();
            emulator.close();
        }
    }
}
