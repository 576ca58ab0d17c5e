package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that applies 84 sessions is killed by the system, at moments drawn by a seeded generator between its first
 * request and its end; processes started after it with the same token finish what it began. A few in every build; 200
 * with {@code -Dkills=200}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int SESSIONS = 84;

    /** So long that a kill between two requests is as likely as one within. */
    private static final EmulatorOptions SLOW = EmulatorOptions.delayed(25);

    /** Longer than a journal keeps a plan for whoever died on it. */
    private static final Duration BETWEEN_RUNS = Duration.ofMinutes(3);

    private final Emulator emulator = Emulator.start(DemoWorld.on(ChangeSets.TODAY), 0, SLOW);
    private final IntervalsClient client = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(),
            ApiKey.of("demo-cyclist"),
            Optional.empty(),
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            Optional.empty()));
    private final ApplyRuns runs = new ApplyRuns(emulator, new Random(20261125));
    private LocalDate first = ChangeSets.TODAY.plusDays(200);

    @AfterAll
    void close() {
        client.close();
        emulator.close();
    }

    /** Two hundred take longer than any other test may. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void theCalendarHoldsThe84OnceHoweverManyDied(@TempDir Path temp) throws Exception {
        Duration whole = unharmed(Files.createDirectory(temp.resolve("whole")));
        int killed = 0;
        int left = 0;
        for (int trial = 0; killed < KILLS; trial++) {
            assertThat(trial).as("runs that were too fast to be killed").isLessThan(3 * KILLS + 10);
            Path state = Files.createDirectory(temp.resolve("trial" + trial));
            ChangeSet plan = kept(state);
            Instant now = ChangeSets.NOW.plusSeconds(60);
            ApplyRuns.End end = runs.run(state, plan, now, Optional.of(runs.moment(whole)));
            while (end.wasKilled()) {
                killed++;
                left += events().size();
                now = now.plus(BETWEEN_RUNS);
                end = runs.run(state, plan, now, runs.perhaps(whole));
            }
            assertThat(end.exit()).isEqualTo(Exit.OK);
            theseOnce(state, plan);
            first = first.plusDays(SESSIONS + 7L);
        }

        System.out.println(
                killed + " processes killed, " + left + " sessions stood at their deaths; each plan is there once");
        assertThat(killed).isGreaterThanOrEqualTo(KILLS);
    }

    private Duration unharmed(Path state) throws IOException, InterruptedException {
        ChangeSet plan = kept(state);
        ApplyRuns.End end = runs.run(state, plan, ChangeSets.NOW.plusSeconds(60), Optional.empty());
        assertThat(end.exit()).isEqualTo(Exit.OK);
        theseOnce(state, plan);
        first = first.plusDays(SESSIONS + 7L);
        return end.sinceFirstRequest();
    }

    private void theseOnce(Path state, ChangeSet plan) {
        assertThat(events())
                .extracting(event -> event.name().shown())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, SESSIONS)
                        .mapToObj(number -> "Session " + number)
                        .toList());
        try (SqliteJournal journal = SqliteJournal.open(state, Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC))) {
            JournalEntry entry = journal.find(plan.token(), ChangeSets.ATHLETE).orElseThrow();
            assertThat(entry.isComplete()).isTrue();
            assertThat(entry.results())
                    .hasSize(SESSIONS)
                    .allMatch(result -> result.outcome().isDone());
            assertThat(journal.unfinished()).isEmpty();
        }
    }

    private ChangeSet kept(Path state) {
        try (SqliteJournal journal = SqliteJournal.open(state, Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC))) {
            return journal.propose(
                    ChangeSets.of("cs_plan", ChangeSets.ATHLETE, ChangeSets.twelveWeeks(first.minusDays(1))));
        }
    }

    private List<CalendarEvent> events() {
        client.forget();
        return Await.value(client.ports()
                .calendar()
                .events(ChangeSets.ATHLETE, new DateRange(first, first.plusDays(SESSIONS - 1L))));
    }
}
