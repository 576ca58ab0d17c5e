package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.History;
import io.github.intervalscoach.intents.change.Present;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.change.Undo;
import io.github.intervalscoach.intents.change.UndoPlan;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.state.ChangeSets;
import io.github.intervalscoach.server.state.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes 84 sessions back is killed by the system, at moments drawn by a seeded generator; processes started
 * after it with the same token finish what it began. What was moved by hand stays. A few in every build; more with
 * {@code -Dkills=200}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledUndoTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int SESSIONS = 84;
    private static final int BY_HAND = 3;
    private static final Duration BETWEEN_RUNS = Duration.ofMinutes(3);

    private final Emulator emulator = Emulator.start(DemoWorld.on(ChangeSets.TODAY), 0, EmulatorOptions.delayed(25));
    private final IntervalsClient client = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(), ApiKey.of("demo-cyclist"), Optional.empty(), Timeouts.standard(), Optional.empty()));
    private final ApplyRuns runs = new ApplyRuns(emulator, new Random(20261126));
    private LocalDate first = ChangeSets.TODAY.plusDays(200);

    @AfterAll
    void close() {
        client.close();
        emulator.close();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothingIsLeftButWhatWasMovedByHandHoweverManyDied(@TempDir Path temp) throws Exception {
        Duration whole = unharmed(Files.createDirectory(temp.resolve("whole")));
        int killed = 0;
        for (int trial = 0; killed < KILLS; trial++) {
            assertThat(trial).as("runs that were too fast to be killed").isLessThan(3 * KILLS + 10);
            Path state = Files.createDirectory(temp.resolve("trial" + trial));
            ChangeSet plan = applied(state);
            List<String> moved = movedByHand();
            ChangeSet back = undo(state, plan);
            Instant now = ChangeSets.NOW.plusSeconds(120);
            ApplyRuns.End end = runs.run(state, back, now, Optional.of(runs.moment(whole)));
            while (end.wasKilled()) {
                killed++;
                now = now.plus(BETWEEN_RUNS);
                end = runs.run(state, back, now, runs.perhaps(whole));
            }
            assertThat(end.exit()).isEqualTo(Exit.OK);
            onlyTheMoved(state, plan, back, moved);
        }
        System.out.println(killed + " processes killed amid an undo; of each plan only what was moved by hand is left");
        assertThat(killed).isGreaterThanOrEqualTo(KILLS);
    }

    private Duration unharmed(Path state) throws IOException, InterruptedException {
        ChangeSet plan = applied(state);
        List<String> moved = movedByHand();
        ChangeSet back = undo(state, plan);
        ApplyRuns.End end = runs.run(state, back, ChangeSets.NOW.plusSeconds(120), Optional.empty());
        assertThat(end.exit()).isEqualTo(Exit.OK);
        onlyTheMoved(state, plan, back, moved);
        return end.sinceFirstRequest();
    }

    private void onlyTheMoved(Path state, ChangeSet plan, ChangeSet back, List<String> moved) {
        assertThat(events()).extracting(CalendarEvent::id).containsExactlyInAnyOrderElementsOf(moved);
        try (SqliteJournal journal = journal(state)) {
            JournalEntry entry = journal.find(back.token(), ChangeSets.ATHLETE).orElseThrow();
            assertThat(entry.isComplete()).isTrue();
            assertThat(entry.results())
                    .hasSize(SESSIONS - BY_HAND)
                    .allMatch(result -> result.outcome().isDone());
            assertThat(journal.unfinished()).isEmpty();
            assertThat(History.of(journal.history(ChangeSets.ATHLETE)).rows())
                    .filteredOn(row -> row.token().equals(plan.token()))
                    .extracting(History.Row::undoneBy)
                    .containsExactly(Optional.of(back.token()));
        }
        first = first.plusDays(SESSIONS + 7L);
    }

    private ChangeSet applied(Path state) {
        try (SqliteJournal journal = journal(state)) {
            ChangeSet plan = journal.propose(
                    ChangeSets.of("cs_plan", ChangeSets.ATHLETE, ChangeSets.twelveWeeks(first.minusDays(1))));
            client.forget();
            Applied applied = new Applier(client.ports(), client.writePorts(), journal, "one")
                    .apply(ChangeSets.order(plan), new Present(ChangeSets.NOW.plusSeconds(60), ChangeSets.TODAY));
            assertThat(applied.left()).isEmpty();
            return plan;
        }
    }

    private List<String> movedByHand() {
        List<CalendarEvent> some = events().stream().skip(20).limit(BY_HAND).toList();
        some.forEach(event -> Await.value(
                client.writePorts().calendarWriter().move(ChangeSets.ATHLETE, event, first.plusDays(SESSIONS + 1L))));
        return some.stream().map(CalendarEvent::id).toList();
    }

    private ChangeSet undo(Path state, ChangeSet plan) {
        client.forget();
        try (SqliteJournal journal = journal(state)) {
            JournalEntry entry = journal.find(plan.token(), ChangeSets.ATHLETE).orElseThrow();
            UndoPlan way = Await.value(Undo.plan(client.ports(), entry, List.of(), ChangeSets.TODAY));
            assertThat(way.kept()).hasSize(BY_HAND);
            var proposal = new Proposal(
                    ChangeSets.ATHLETE,
                    "Alex Rivera",
                    "Sam Coach",
                    "undo",
                    way.operations(),
                    Consequences.NONE,
                    SummaryLine.of("Alex Rivera", way.operations()),
                    List.of(),
                    Optional.of(plan.token()));
            return journal.propose(ChangeSet.of(new Token("cs_back"), proposal, ChangeSets.NOW));
        }
    }

    private static SqliteJournal journal(Path state) {
        return SqliteJournal.open(state, Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC));
    }

    private List<CalendarEvent> events() {
        client.forget();
        return Await.value(client.ports()
                .calendar()
                .events(ChangeSets.ATHLETE, new DateRange(first, first.plusDays(SESSIONS + 2L))));
    }
}
