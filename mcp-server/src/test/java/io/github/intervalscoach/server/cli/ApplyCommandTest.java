package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
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
import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.tool.Toolbox;
import io.github.intervalscoach.server.wiring.ChangeSettings;
import io.github.intervalscoach.server.wiring.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each call of the command is a process of its own as far as the state is concerned: nothing else is shared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplyCommandTest {
    private static final Clock CLOCK = Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC);

    private final Emulator emulator = Emulator.start(DemoWorld.on(ChangeSets.TODAY), 0, EmulatorOptions.PROMPT);
    private final IntervalsClient client = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(),
            ApiKey.of("demo-cyclist"),
            Optional.empty(),
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            Optional.empty()));
    private int farAhead = 200;

    private record Ran(int exit, String out, String err) {}

    @AfterAll
    void close() {
        client.close();
        emulator.close();
    }

    @Test
    void whatWasApprovedIsWrittenOnceWhoeverAsksAgain(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 3));

        Ran once = apply(state, plan);
        Ran again = apply(state, plan);

        assertThat(once.err()).isEmpty();
        assertThat(once.out())
                .startsWith("**3 of 3 changes applied** · written and read back\nMarta Velasco (i1001) · ")
                .contains("| 1 | ", "add ‘S1’", "done (");
        assertThat(again.out()).startsWith("**3 of 3 changes applied** · done before, nothing written now\n");
        assertThat(events(first)).hasSize(3);
        assertThat(journal(state)).contains("applied 3/3");
    }

    @Test
    void aDryRunWritesNothing(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 2));

        assertThat(apply(state, plan, "dry_run=true").out())
                .startsWith("**2 of 2 changes would be applied** · dry run, nothing written\n")
                .contains("Apply: apply_changes {\"idempotency_token\":\"cs_plan\"");
        assertThat(events(first)).isEmpty();
    }

    @Test
    void anotherSummaryIsRefusedAndTheRightOneIsNotGivenAway(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 1));

        Ran ran = ask(Map.of(), state, "idempotency_token=cs_plan", "summary=Something harmless");

        assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(ran.err())
                .contains("The summary is not the one of the change-set cs_plan.", "word for word")
                .doesNotContain(plan.proposal().summary());
        assertThat(events(first)).isEmpty();
    }

    @Test
    void aTokenIsGoodForItsAthleteOnly(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 1));
        var coach = Map.of("INTERVALS_ICU_API_KEY", "demo-coach");

        Ran owner = ask(coach, state, order(plan));
        Ran other = ask(coach, state, order(plan, "athlete=i1002"));

        assertThat(List.of(owner, other)).allSatisfy(ran -> {
            assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
            assertThat(ran.err()).contains("No change-set cs_plan is known for this athlete.");
        });
        assertThat(events(first)).isEmpty();
        assertThat(ask(coach, state, order(plan, "athlete=i1001")).exit()).isEqualTo(Exit.OK);
        assertThat(events(first)).hasSize(1);
    }

    @Test
    void someNowAndTheRestUnderTheSameToken(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 3));

        Ran some = apply(state, plan, "only=2");
        assertThat(some.out())
                .startsWith("**1 of 3 changes applied: 2 not asked for** · written and read back\n")
                .contains("Apply the rest: apply_changes {\"idempotency_token\":\"cs_plan\"");
        assertThat(events(first)).hasSize(1);

        assertThat(apply(state, plan).out()).startsWith("**3 of 3 changes applied** · ");
        assertThat(events(first)).hasSize(3);
        assertThat(apply(state, plan, "only=7").err()).contains("has no operation 7", "1 to 3");
    }

    @Test
    void whatChangedMeanwhileIsRefusedWithWhatIsThereNow(@TempDir Path state) {
        LocalDate first = freeDays();
        apply(state, kept(state, "cs_two", creates(first, 2)));
        List<CalendarEvent> events = events(first);
        ChangeSet moves = kept(
                state,
                "cs_moves",
                List.of(moved(1, events.get(0), first.plusDays(5)), moved(2, events.get(1), first.plusDays(6))));
        Await.value(client.writePorts()
                .calendarWriter()
                .update(ChangeSets.ATHLETE, events.get(1).id(), EventChange.NONE.with(WordingChange.named("By hand"))));

        Ran rehearsed = apply(state, moves, "dry_run=true");
        Ran applied = apply(state, moves);

        assertThat(rehearsed.out())
                .startsWith("**1 of 2 changes would be applied: 1 refused, changed meanwhile** · dry run");
        assertThat(applied.out())
                .startsWith("**1 of 2 changes applied: 1 refused, changed meanwhile** · written and read back")
                .contains(
                        "refused: It was changed since the preview.",
                        "#2 now: name S2 → By hand.",
                        "Ask for the change again: the preview will be made from what is there now.");
        assertThat(events(first)).extracting(event -> event.name().shown()).containsExactly("By hand", "S1");
    }

    /** Answers are shared for half a minute; a hand edit within it must be seen all the same. */
    @Test
    void aHandEditAMomentAgoIsSeenByTheSameSession(@TempDir Path state) {
        LocalDate first = freeDays();
        apply(state, kept(state, "cs_one", creates(first, 1)));
        CalendarEvent event = events(first).get(0);
        ChangeSet move = kept(state, "cs_move", List.of(moved(1, event, first.plusDays(5))));
        Map<String, String> environment = Map.of(
                "INTERVALS_ICU_BASE_URL", emulator.baseUri().toString(), "INTERVALS_ICU_API_KEY", "demo-cyclist");
        var settings = ChangeSettings.from(environment, Optional.empty(), state);
        try (Session session = Session.live(environment, Optional.empty(), CLOCK, settings)) {
            Toolbox toolbox = session.toolbox();
            IntentTool<?> gate = toolbox.find("apply_changes").orElseThrow();
            Map<String, Object> order = Map.of(
                    "idempotency_token", "cs_move", "summary", move.proposal().summary());
            Map<String, Object> rehearsal = Map.of(
                    "idempotency_token", "cs_move", "summary", move.proposal().summary(), "dry_run", true);

            assertThat(toolbox.call(gate, rehearsal).text()).startsWith("**1 of 1 change would be applied**");
            Await.value(client.writePorts()
                    .calendarWriter()
                    .update(ChangeSets.ATHLETE, event.id(), EventChange.NONE.with(WordingChange.named("By hand"))));

            assertThat(toolbox.call(gate, order).text())
                    .startsWith("**0 of 1 change applied: 1 refused, changed meanwhile** · nothing written\n");
        }
    }

    @Test
    void aCapIsSaidBeforeAnythingIsWritten(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 3));

        assertThat(ask(Map.of("INTERVALS_COACH_MAX_CHANGES", "2"), state, order(plan))
                        .err())
                .contains("This would be 3 changes; one change-set holds at most 2.");
        var daily = Map.of("INTERVALS_COACH_MAX_CHANGES_PER_DAY", "2");
        assertThat(ask(daily, state, order(plan)).err())
                .contains("would make 3 for this athlete within 24 hours; at most 2 are allowed.");
        assertThat(events(first)).isEmpty();
        assertThat(ask(daily, state, order(plan, "only=1,2")).exit()).isEqualTo(Exit.OK);
        assertThat(ask(daily, state, order(plan, "only=3")).err()).contains("would make 3");
        assertThat(events(first)).hasSize(2);
    }

    @Test
    void whatACrashLeftIsToldAtTheNextStartAndTheSameTokenFinishesIt(@TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 3));
        Clock before = Clock.fixed(ChangeSets.NOW.minus(Duration.ofMinutes(10)), ZoneOffset.UTC);
        try (SqliteJournal journal = SqliteJournal.open(state, before)) {
            journal.begin(
                    journal.claim(plan.token(), "who died"), List.of(new Begun(1, List.of()), new Begun(2, List.of())));
        }

        Ran started = run(Map.of(), "serve", "--state", state.toString());
        Ran finished = apply(state, plan);

        assertThat(started.err())
                .contains(
                        "The change-set cs_plan was interrupted: 0 of 3 changes are done, 2 may be.", "apply_changes");
        assertThat(finished.out()).startsWith("**3 of 3 changes applied** · ");
        assertThat(events(first)).hasSize(3);
        assertThat(run(Map.of(), "serve", "--state", state.toString()).err()).isEmpty();
    }

    @Test
    void whoeverOnlyReadsLeavesNoState(@TempDir Path state) {
        Path never = state.resolve("never");

        assertThat(run(Map.of(), "ask", "manage_gear", "--state", never.toString())
                        .exit())
                .isEqualTo(Exit.OK);
        assertThat(never).doesNotExist();
    }

    @Test
    void aStateThatCannotBeUsedIsSaidByWhatNeedsIt(@TempDir Path state) throws IOException {
        Path file = Files.writeString(state.resolve("file"), "not a directory");

        Ran reading = run(Map.of(), "ask", "manage_gear", "--state", file.toString());
        Ran applying = ask(Map.of(), file, "idempotency_token=cs_1", "summary=x");

        assertThat(reading.exit()).isEqualTo(Exit.OK);
        assertThat(applying.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(applying.err()).contains("cannot be used", "--state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "off"})
    void aModeThatNeverAppliesHasNoGate(String mode, @TempDir Path state) {
        LocalDate first = freeDays();
        ChangeSet plan = kept(state, "cs_plan", creates(first, 1));

        Ran ran = ask(Map.of("INTERVALS_COACH_WRITES", mode), state, order(plan));

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("apply_changes is not offered in this mode of changing.", "--writes gate");
        assertThat(events(first)).isEmpty();
    }

    @Test
    void anUnknownModeOrCapStopsTheStart() {
        assertThat(run(Map.of("INTERVALS_COACH_WRITES", "yes"), "serve"))
                .isEqualTo(new Ran(
                        Exit.USAGE,
                        "",
                        "INTERVALS_COACH_WRITES is no mode of changing. Maybe gate (shown, then applied by a tool that"
                                + " asks), direct, preview or off.\n"));
        Ran typed = run(Map.of(), "serve", "--writes", "yes");
        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains("no mode of changing");
        assertThat(run(Map.of("INTERVALS_COACH_MAX_CHANGES", "0"), "serve").err())
                .isEqualTo("INTERVALS_COACH_MAX_CHANGES is no whole number from 1 to 999999. Maybe 200.\n");
    }

    private LocalDate freeDays() {
        farAhead += 20;
        return ChangeSets.TODAY.plusDays(farAhead);
    }

    private static List<Operation> creates(LocalDate first, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Operation.create(
                        number,
                        Subject.CALENDAR_EVENT,
                        ChangeSets.session(first.plusDays(number - 1L), "S" + number),
                        "the plan"))
                .toList();
    }

    private static Operation moved(int number, CalendarEvent event, LocalDate to) {
        Snapshot before = EventSnapshots.of(event);
        return Operation.update(
                number,
                new Thing(Subject.CALENDAR_EVENT, event.id()),
                before,
                EventSnapshots.moved(before, to),
                "another day");
    }

    private static ChangeSet kept(Path state, String token, List<Operation> operations) {
        try (SqliteJournal journal = SqliteJournal.open(state, CLOCK)) {
            return journal.propose(ChangeSets.of(token, ChangeSets.ATHLETE, operations));
        }
    }

    private List<CalendarEvent> events(LocalDate first) {
        client.forget();
        return Await.value(
                client.ports().calendar().events(ChangeSets.ATHLETE, new DateRange(first, first.plusDays(19))));
    }

    private Ran apply(Path state, ChangeSet plan, String... more) {
        return ask(Map.of(), state, order(plan, more));
    }

    private static String[] order(ChangeSet plan, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "idempotency_token=" + plan.token(),
                "summary=" + plan.proposal().summary()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private Ran ask(Map<String, String> environment, Path state, String... words) {
        List<String> arguments = new ArrayList<>(List.of("ask", "apply_changes"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--state", state.toString()));
        return run(environment, arguments.toArray(String[]::new));
    }

    private String journal(Path state) {
        return run(Map.of(), "journal", "list", "--state", state.toString()).out();
    }

    private Ran run(Map<String, String> environment, String... arguments) {
        var variables = new HashMap<>(Map.of(
                "INTERVALS_ICU_BASE_URL", emulator.baseUri().toString(), "INTERVALS_ICU_API_KEY", "demo-cyclist"));
        variables.putAll(environment);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = CoachCommand.run(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        variables,
                        CLOCK),
                arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
