package io.github.intervalscoach.server.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.applychanges.ApplyChanges;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.change.Proposing;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.state.ChangeSets;
import io.github.intervalscoach.server.state.SequenceTokens;
import io.github.intervalscoach.server.state.SqliteJournal;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An intent that proposes, in each mode, over the emulator. */
class ChangeDeskTest {
    private static final Map<String, Object> SQUATS = Map.of("name", "Squats");
    private static final Map<String, Object> DO_SQUATS =
            Map.of("name", "Squats", "dry_run", false, "idempotency_token", "mine");

    private final Emulator emulator = Emulator.start(DemoWorld.on(ChangeSets.TODAY), 0, EmulatorOptions.PROMPT);
    private final IntervalsClient client = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(),
            ApiKey.of("demo-cyclist"),
            Optional.empty(),
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            Optional.empty()));
    private final SqliteJournal journal = SqliteJournal.forgetful(Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC));
    private final Proposing proposing = new Proposing(journal, new SequenceTokens(journal::holds));

    @AfterEach
    void close() {
        journal.close();
        client.close();
        emulator.close();
    }

    @Test
    void theGateShowsAndKeepsWhateverIsAsked() {
        assertThat(ask(Writes.GATE, SQUATS).text()).isEqualTo("**Preview of cs_1**");
        assertThat(ask(Writes.GATE, Map.of("name", "Squats", "dry_run", false)).text())
                .isEqualTo("**Preview of cs_2**");
        assertThat(ask(Writes.PREVIEW, DO_SQUATS).text()).isEqualTo("**Preview of mine**");

        assertThat(journal.all()).hasSize(3).noneMatch(entry -> entry.isStarted());
        assertThat(sessions()).isZero();
    }

    @Test
    void directlyMeansOnceToo() {
        assertThat(ask(Writes.DIRECT, Map.of("name", "Squats", "idempotency_token", "mine"))
                        .text())
                .isEqualTo("**Preview of mine**");

        assertThat(ask(Writes.DIRECT, DO_SQUATS).text()).startsWith("**1 of 1 change applied** · written and read");
        assertThat(ask(Writes.DIRECT, DO_SQUATS).text()).startsWith("**1 of 1 change applied** · done before,");
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void aTokenThatWasAppliedIsNotTakenForAnotherQuestion() {
        ask(Writes.DIRECT, DO_SQUATS);

        ToolReply other = ask(Writes.DIRECT, Map.of("name", "Lunges", "dry_run", false, "idempotency_token", "mine"));

        assertThat(other.isError()).isTrue();
        assertThat(other.structured().toString()).contains("code=token_taken");
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void aTokenThatWasOnlyShownIsNotTakenForAnotherQuestionEither() {
        ask(Writes.GATE, DO_SQUATS);

        assertThat(ask(Writes.GATE, Map.of("name", "Lunges", "idempotency_token", "mine"))
                        .structured()
                        .toString())
                .contains("code=token_taken", "retry_helps=false");
    }

    @Test
    void whereThereAreNoChangesNothingIsKept() {
        ToolReply reply = ask(Writes.OFF, SQUATS);

        assertThat(reply.structured().toString()).contains("code=writes_off");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void theHintsSayWhatACallMayDo() {
        assertThat(hints(Writes.GATE)).isEqualTo(List.of(true, false, true, true));
        assertThat(hints(Writes.PREVIEW)).isEqualTo(List.of(true, false, true, true));
        assertThat(hints(Writes.DIRECT)).isEqualTo(List.of(false, true, false, true));
    }

    @Test
    void dryRunIsTheDefaultAndTheSchemaSaysSo() {
        assertThat(tool(desk(Writes.GATE)).listing().inputSchema().get("properties"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("dry_run", Map.of("type", "boolean", "default", true));
    }

    @Test
    void twoSequencesDoNotGiveTheSameName() {
        proposing.keep(ChangeSets.of("cs_x", "i1001", List.of(one())).proposal(), Optional.empty(), ChangeSets.NOW);

        assertThat(new SequenceTokens(journal::holds).next()).isEqualTo(new Token("cs_2"));
    }

    private static Operation one() {
        return Operation.create(1, Subject.CALENDAR_EVENT, ChangeSets.session(ChangeSets.TODAY, "One"), "new");
    }

    private List<Boolean> hints(Writes writes) {
        McpSchema.ToolAnnotations hints = tool(desk(writes)).listing().annotations();
        return List.of(hints.readOnlyHint(), hints.destructiveHint(), hints.idempotentHint(), hints.openWorldHint());
    }

    private ToolReply ask(Writes writes, Map<String, Object> arguments) {
        ChangeDesk desk = desk(writes);
        var toolbox =
                new Toolbox(List.of(tool(desk)), client::ports, () -> Now.at(ChangeSets.NOW), Duration.ofSeconds(60));
        return toolbox.call(toolbox.find("remind").orElseThrow(), arguments);
    }

    private static IntentTool<?> tool(ChangeDesk desk) {
        return IntentTool.proposing(new Reminder(), desk);
    }

    private ChangeDesk desk(Writes writes) {
        return new ChangeDesk(writes, proposing, gate(), Caps.STANDARD);
    }

    private ApplyChanges gate() {
        return new ApplyChanges(
                ports -> new Applier(ports, client.writePorts(), journal, "test", Caps.STANDARD), Optional.empty());
    }

    private int sessions() {
        LocalDate day = ChangeSets.TODAY.plusDays(180);
        return (int) Await.value(client.ports().calendar().events(ChangeSets.ATHLETE, new DateRange(day, day))).stream()
                .filter(event -> event.name().shown().equals("Squats"))
                .count();
    }
}
