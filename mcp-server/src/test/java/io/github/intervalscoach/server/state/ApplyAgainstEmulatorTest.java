package io.github.intervalscoach.server.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.change.AppliedStep.Status;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Present;
import io.github.intervalscoach.intents.change.Undo;
import io.github.intervalscoach.intents.change.UndoPlan;
import io.github.intervalscoach.intents.change.subject.ActivitySnapshots;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.change.subject.GearSnapshots;
import io.github.intervalscoach.intents.change.subject.WellnessSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of thing changed and changed back on the emulator, with the journal in its file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplyAgainstEmulatorTest {
    private static final LocalDate TODAY = ChangeSets.TODAY;
    private static final Present PRESENT = new Present(ChangeSets.NOW, TODAY);
    private static final String CYCLIST = ChangeSets.ATHLETE;

    private final Emulator emulator = Emulator.start(DemoWorld.on(TODAY), 0, EmulatorOptions.PROMPT);
    private final IntervalsClient coach = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(),
            ApiKey.of("demo-coach"),
            Optional.empty(),
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            Optional.empty()));
    private final Ports ports = coach.ports();
    private final WritePorts writers = coach.writePorts();

    private SqliteJournal journal;
    private Applier applier;

    @BeforeEach
    void open(@TempDir Path state) {
        journal = SqliteJournal.open(state, Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC));
        applier = new Applier(ports, writers, journal, "one");
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    @AfterAll
    void close() {
        coach.close();
        emulator.close();
    }

    @Test
    void eightyFourSessionsAreThereOnceAndGoAgainButForAHandEdit() {
        LocalDate from = TODAY.plusDays(100);
        List<Snapshot> before = calendar(from);
        ChangeSet plan = keep("cs_plan", ChangeSets.twelveWeeks(from));

        Applied applied = applier.apply(ChangeSets.order(plan), PRESENT);
        Applied again = applier.apply(ChangeSets.order(plan), PRESENT);

        assertThat(applied.count(Status.DONE)).isEqualTo(84);
        assertThat(applied.steps())
                .allSatisfy(step -> assertThat(step.altered()).isEmpty());
        assertThat(again.course()).isEqualTo(Applied.Course.REPLAYED);
        assertThat(calendar(from)).hasSize(before.size() + 84);

        String edited = applied.steps().get(10).result().orElseThrow().id().orElseThrow();
        Await.value(writers.calendarWriter()
                .update(CYCLIST, edited, EventChange.NONE.with(WordingChange.named("By hand"))));
        UndoPlan undo = undo(plan);
        Applied undone = apply("cs_undo", undo.operations());

        assertThat(undo.kept())
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept.edits()).extracting(FieldDiff::field).containsExactly("name"));
        assertThat(undone.count(Status.DONE)).isEqualTo(83);
        assertThat(events(from)).extracting(event -> event.name().shown()).contains("By hand");
        assertThat(calendar(from)).hasSize(before.size() + 1);
    }

    @Test
    void anEntryIsChangedMovedAndDeletedAndIsBackInEveryField() {
        LocalDate from = TODAY.plusDays(300);
        apply(
                "cs_three",
                List.of(
                        Operation.create(1, Subject.CALENDAR_EVENT, ChangeSets.session(from.plusDays(1), "A"), "new"),
                        Operation.create(2, Subject.CALENDAR_EVENT, rich(from.plusDays(2)), "new"),
                        Operation.create(3, Subject.CALENDAR_EVENT, rich(from.plusDays(3)), "new")));
        List<Snapshot> before = calendar(from);
        List<CalendarEvent> events = events(from);
        Snapshot free = EventSnapshots.of(events.get(1));
        ChangeSet changes = keep(
                "cs_changes",
                List.of(
                        moved(1, events.get(0), from.plusDays(20)),
                        Operation.update(
                                2,
                                thing(events.get(1)),
                                free,
                                free.without("tags")
                                        .without("color")
                                        .with("description", new FieldValue.Text("- 30m 70%"))
                                        .without("moving_seconds"),
                                "why"),
                        Operation.delete(3, thing(events.get(2)), EventSnapshots.of(events.get(2)), "too much")));

        Applied applied = applier.apply(ChangeSets.order(changes), PRESENT);
        Applied undone = apply("cs_back", undo(changes).operations());

        assertThat(applied.count(Status.DONE)).isEqualTo(3);
        assertThat(undone.count(Status.DONE)).isEqualTo(3);
        assertThat(calendar(from)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aDayIsChangedAndChangedBackAndAWatchDoesNotAgeIt() {
        LocalDate day = TODAY.minusDays(3);
        Snapshot before = wellness(day);
        Snapshot after = before.with("mood", new FieldValue.Decimal(other(before, "mood")))
                .with("comments", new FieldValue.Text("line one\n*two* & three"))
                .without("sleep_score");
        ChangeSet log = keep(
                "cs_day",
                List.of(Operation.update(
                        1, new Thing(Subject.WELLNESS_DAY, day.toString()), before, after, "as told")));
        Await.value(
                writers.wellnessWriter().change(CYCLIST, WellnessChange.on(day).set(WellnessField.STEPS, 4321)));

        Applied applied = applier.apply(ChangeSets.order(log), PRESENT);
        assertThat(applied.steps()).extracting(AppliedStep::status).containsExactly(Status.DONE);
        assertThat(applied.steps().get(0).altered()).isEmpty();
        Applied undone = apply("cs_day_back", undo(log).operations());

        assertThat(undone.count(Status.DONE)).isEqualTo(1);
        assertThat(wellness(day)).isEqualTo(before.with("steps", new FieldValue.Decimal(4321)));
    }

    @Test
    void anActivityIsChangedAndChangedBack() {
        String id = Await.value(writers.activityWriter()
                        .create(
                                CYCLIST,
                                new ManualActivity(
                                        "change-test",
                                        TODAY.minusDays(1).atTime(18, 0),
                                        "WeightTraining",
                                        "Squats",
                                        Optional.of("3 x 5\n*heavy*"),
                                        3600,
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalInt.of(40),
                                        OptionalInt.of(6),
                                        OptionalInt.of(2),
                                        true)))
                .id();
        Snapshot before = activity(id);
        Snapshot after = before.with("name", new FieldValue.Text("Deadlifts"))
                .without("description")
                .without("feel")
                .with("rpe", new FieldValue.Whole(8))
                .with("tags", new FieldValue.Words(List.of("gym")))
                .with("commute", new FieldValue.Truth(true));
        ChangeSet changes = keep(
                "cs_activity", List.of(Operation.update(1, new Thing(Subject.ACTIVITY, id), before, after, "why")));

        Applied applied = applier.apply(ChangeSets.order(changes), PRESENT);

        assertThat(applied.count(Status.DONE)).isEqualTo(1);
        assertThat(activity(id)).isEqualTo(after);
        apply("cs_activity_back", undo(changes).operations());
        assertThat(activity(id)).isEqualTo(before);
    }

    @Test
    void gearAndItsRemindersAreMadeChangedAndTakenBack() {
        int pieces = gear().size();
        Snapshot chain = Snapshot.EMPTY
                .with("type", new FieldValue.Text("Chain"))
                .with("name", new FieldValue.Text("Chain *11*"))
                .with("role", new FieldValue.Text("WHOLE"));
        ChangeSet made = keep("cs_gear", List.of(Operation.create(1, Subject.GEAR, chain, "new")));
        Applied applied = applier.apply(ChangeSets.order(made), PRESENT);
        String id = applied.steps().get(0).result().orElseThrow().id().orElseThrow();
        assertThat(applied.steps().get(0).altered()).isEmpty();

        Snapshot reminder = Snapshot.EMPTY
                .with("gear_id", new FieldValue.Text(id))
                .with("name", new FieldValue.Text("Wax"))
                .with("limit_distance_meters", new FieldValue.Decimal(500_000));
        Applied reminded = apply("cs_wax", List.of(Operation.create(1, Subject.GEAR_REMINDER, reminder, "wax")));
        assertThat(reminded.count(Status.RECONCILED)).isEqualTo(1);
        assertThat(reminded.steps().get(0).altered()).isEmpty();

        Snapshot before = snapshot(id);
        ChangeSet retired = keep(
                "cs_retire",
                List.of(Operation.update(
                        1,
                        new Thing(Subject.GEAR, id),
                        before,
                        before.with("retired", new FieldValue.Day(TODAY)).with("notes", new FieldValue.Text("worn")),
                        "worn out")));
        assertThat(applier.apply(ChangeSets.order(retired), PRESENT).count(Status.DONE))
                .isEqualTo(1);
        assertThat(snapshot(id).find("retired")).contains(new FieldValue.Day(TODAY));
        apply("cs_unretire", undo(retired).operations());
        assertThat(snapshot(id)).isEqualTo(before);

        apply("cs_gear_back", undo(made).operations());
        assertThat(gear()).hasSize(pieces);
    }

    private static Operation moved(int number, CalendarEvent event, LocalDate to) {
        Snapshot before = EventSnapshots.of(event);
        return Operation.update(number, thing(event), before, EventSnapshots.moved(before, to), "another day");
    }

    private static Snapshot rich(LocalDate day) {
        return ChangeSets.session(day, "Free")
                .with("start", new FieldValue.Moment(day.atTime(18, 15)))
                .with("description", new FieldValue.Text("as you like\n*easy*"))
                .with("tags", new FieldValue.Words(List.of("b", "a")))
                .with("color", new FieldValue.Text("green"))
                .with("moving_seconds", new FieldValue.Whole(5400))
                .with("load_points", new FieldValue.Whole(70))
                .with("place", new FieldValue.Text("INDOORS"));
    }

    private static double other(Snapshot snapshot, String field) {
        return snapshot.find(field).equals(Optional.of(new FieldValue.Decimal(2))) ? 3 : 2;
    }

    private static Thing thing(CalendarEvent event) {
        return new Thing(Subject.CALENDAR_EVENT, event.id());
    }

    private List<CalendarEvent> events(LocalDate from) {
        return Await.value(ports.calendar().events(CYCLIST, new DateRange(from, from.plusDays(90))));
    }

    private List<Snapshot> calendar(LocalDate from) {
        return events(from).stream().map(EventSnapshots::of).toList();
    }

    private Snapshot wellness(LocalDate day) {
        return WellnessSnapshots.of(Await.value(ports.wellnessLog().record(CYCLIST, day)));
    }

    private Snapshot activity(String id) {
        return ActivitySnapshots.of(Await.value(ports.activityInsight().stored(id)));
    }

    private List<Gear> gear() {
        return Await.value(ports.gearLog().gear(CYCLIST));
    }

    private Snapshot snapshot(String gearId) {
        return gear().stream()
                .filter(piece -> piece.id().equals(gearId))
                .map(GearSnapshots::of)
                .findFirst()
                .orElseThrow();
    }

    private UndoPlan undo(ChangeSet changeSet) {
        var entry = journal.find(changeSet.token(), CYCLIST).orElseThrow();
        return Await.value(Undo.plan(ports, entry, List.of(), TODAY));
    }

    private ChangeSet keep(String token, List<Operation> operations) {
        return journal.propose(ChangeSets.of(token, CYCLIST, operations));
    }

    private Applied apply(String token, List<Operation> operations) {
        return applier.apply(ChangeSets.order(keep(token, operations)), PRESENT);
    }
}
