package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.ActivityReference;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.edit.Uploaded;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.model.insight.RawFile;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import io.github.intervalscoach.intents.model.planned.AvailabilityChange;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.model.planned.FitnessChange;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.GoalsChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.PlacementChange;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import io.github.intervalscoach.intents.model.wellness.CustomReading;
import io.github.intervalscoach.intents.model.wellness.CustomValue;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every method of every write port at the emulator, by the coach of the demo: what is read back is what the service holds,
 * what was left alone stays, what was cleared is gone. Each test has days, folders and gear of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritersAgainstEmulatorTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final DateRange HISTORY = DateRange.endingOn(TODAY, DemoWorld.HISTORY_DAYS);
    private static final String CYCLIST = "i1001";
    private static final String RUNNER = "i1002";
    private static final String TRIATHLETE = "i1003";

    private final Emulator emulator = Emulator.start(DemoWorld.on(TODAY), 0, EmulatorOptions.PROMPT);
    private final IntervalsClient coach = IntervalsClient.connect(new ConnectionSettings(
            emulator.baseUri(),
            ApiKey.of("demo-coach"),
            Optional.empty(),
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)),
            Optional.empty()));
    private final Ports ports = coach.ports();
    private final WritePorts writers = coach.writePorts();

    @AfterAll
    void close() {
        coach.close();
        emulator.close();
    }

    // Activities

    @Test
    void aSessionNotedByHandIsInTheLog() {
        StoredActivity made = answer(writers.activityWriter().create(CYCLIST, strength("noted", "Squats")));

        assertThat(made.name()).contains(new ExactText("Squats"));
        assertThat(made.description()).contains(new ExactText("3 x 5\n*heavy*"));
        assertThat(made.sport()).contains("WeightTraining");
        assertThat(made.start()).isEqualTo(LocalDateTime.parse("2026-11-20T18:00:00"));
        assertThat(made.movingSeconds()).hasValue(3600);
        assertThat(made.loadPoints()).hasValue(40);
        assertThat(made.rpe()).hasValue(6);
        assertThat(made.feel()).hasValue(2);
        assertThat(made.externalId()).contains("noted");
        assertThat(made.indoor()).isTrue();
        assertThat(stored(made.id())).isEqualTo(made);
        assertThat(answer(ports.trainingLog().activities(CYCLIST, DateRange.of(TODAY.minusDays(1)))))
                .extracting(LoggedActivity::id)
                .contains(made.id());
    }

    @Test
    void severalNotedByHandKeepTheirOrderAndAreThereOnce() {
        var first = answer(
                writers.activityWriter().createAll(RUNNER, List.of(strength("one", "One"), strength("two", "Two"))));
        var again = answer(
                writers.activityWriter().createAll(RUNNER, List.of(strength("two", "Dos"), strength("one", "One"))));

        assertThat(first)
                .extracting(StoredActivity::externalId)
                .containsExactly(Optional.of("one"), Optional.of("two"));
        assertThat(again)
                .extracting(StoredActivity::id)
                .containsExactly(first.get(1).id(), first.get(0).id());
        assertThat(stored(first.get(0).id())).isEqualTo(first.get(0));
        assertThat(stored(first.get(1).id()).name()).contains(new ExactText("Dos"));
    }

    @Test
    void aChangeOfAnActivityChangesThatAlone() {
        String id = answer(writers.activityWriter().create(CYCLIST, strength("change", "Before")))
                .id();
        String event = noteOrSession(Category.WORKOUT, TODAY.minusDays(1)).id();
        String gear = answer(ports.gearLog().gear(CYCLIST)).get(0).id();
        StoredActivity before = stored(id);

        StoredActivity said = answer(writers.activityWriter()
                .update(
                        id,
                        ActivityChange.none()
                                .with(new ActivityChange.Words(
                                        Optional.empty(),
                                        Change.leave(),
                                        Optional.empty(),
                                        Optional.of(List.of("a b"))))
                                .with(new ActivityChange.Said(Change.to(8), Change.leave(), Change.to(30)))
                                .with(new ActivityChange.Links(Optional.of(gear), Change.to(event)))
                                .with(new ActivityChange.Flags(
                                        Optional.of(true), Optional.of(true), Optional.of(false)))));
        assertThat(said).isEqualTo(stored(id));
        assertThat(said)
                .usingRecursiveComparison()
                .ignoringFields(
                        "tags",
                        "rpe",
                        "carbohydrateIntakeGrams",
                        "gearId",
                        "plannedEventId",
                        "race",
                        "commute",
                        "indoor")
                .isEqualTo(before);
        assertThat(said.tags()).containsExactly("a b");
        assertThat(answer(ports.activitySearch().tags(CYCLIST))).contains("a b");
        assertThat(answer(ports.activitySearch().find(CYCLIST, new SearchTerm.Tag("a b"), 3)))
                .extracting(LoggedActivity::id)
                .containsExactly(id);
        assertThat(said.rpe()).hasValue(8);
        assertThat(said.carbohydrateIntakeGrams()).hasValue(30);
        assertThat(said.gearId()).contains(gear);
        assertThat(said.plannedEventId()).contains(event);
        assertThat(said.race() && said.commute() && !said.indoor()).isTrue();

        StoredActivity cleared = answer(writers.activityWriter()
                .update(
                        id,
                        ActivityChange.none()
                                .with(new ActivityChange.Words(
                                        Optional.empty(), Change.clear(), Optional.empty(), Optional.of(List.of())))
                                .with(new ActivityChange.Said(Change.clear(), Change.clear(), Change.clear()))
                                .with(new ActivityChange.Links(Optional.empty(), Change.clear()))));
        assertThat(cleared).isEqualTo(stored(id));
        assertThat(cleared)
                .usingRecursiveComparison()
                .ignoringFields("description", "tags", "rpe", "feel", "carbohydrateIntakeGrams", "plannedEventId")
                .isEqualTo(said);
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.tags()).isEmpty();
        assertThat(cleared.rpe()).isEmpty();
        assertThat(cleared.feel()).isEmpty();
        assertThat(cleared.carbohydrateIntakeGrams()).isEmpty();
        assertThat(cleared.plannedEventId()).isEmpty();
    }

    @Test
    void aDeletedActivityIsGone() {
        String id = answer(writers.activityWriter().create(CYCLIST, strength("gone", "Gone")))
                .id();

        assertThat(answer(writers.activityWriter().delete(id)))
                .isEqualTo(new ActivityReference(id, Optional.of(CYCLIST)));
        assertThat(failure(ports.activityInsight().stored(id))).isInstanceOf(PortException.NotFound.class);
    }

    @Test
    void aRecordingComesBackAsItWent() {
        Activity ride = outing();
        byte[] bytes =
                answer(ports.rawFiles().file(ride.id(), RawFile.Format.FIT)).bytes();
        var labels = new ActivityFile.Labels(
                Optional.of("Borrowed"), Optional.of("from another"), Optional.of("fit-1"), Optional.empty());

        Uploaded uploaded = answer(writers.activityWriter()
                .upload(RUNNER, new ActivityFile("ride.fit" + (isGzip(bytes) ? ".gz" : ""), bytes, labels)));

        assertThat(uploaded.outcome()).isEqualTo(Uploaded.Outcome.CREATED);
        String id = uploaded.activities().get(0).id();
        StoredActivity here = stored(id);
        assertThat(here.athleteId()).isEqualTo(RUNNER);
        assertThat(here.name()).contains(new ExactText("Borrowed"));
        assertThat(here.description()).contains(new ExactText("from another"));
        assertThat(here.externalId()).contains("fit-1");
        var kinds = EnumSet.of(StreamKind.POWER_WATTS, StreamKind.HEART_RATE_BPM);
        assertThat(answer(ports.trainingLog().streams(id, kinds))
                        .find(StreamKind.POWER_WATTS)
                        .orElseThrow()
                        .samples())
                .isEqualTo(answer(ports.trainingLog().streams(ride.id(), kinds))
                        .find(StreamKind.POWER_WATTS)
                        .orElseThrow()
                        .samples());
    }

    @Test
    void aCommentIsThere() {
        String activity = answer(writers.activityWriter().create(CYCLIST, strength("talk", "Talk")))
                .id();

        String id = answer(writers.activityWriter().comment(activity, "Well done"));

        List<Comment> comments = answer(ports.activityInsight().comments(activity, 10));
        assertThat(comments).extracting(Comment::id).containsExactly(id);
        assertThat(comments.get(0).text()).isEqualTo(OutsideText.prose("Well done"));
        assertThat(comments.get(0).authorId()).contains("i1000");
    }

    @Test
    void intervalsAreCutAsSaid() {
        Activity ride = outing();
        var cut = answer(writers.activityWriter()
                .cut(
                        ride.id(),
                        List.of(new IntervalDraft(300, 600, Optional.of("Hill"))),
                        IntervalDraft.Others.REPLACED));

        assertThat(cut).anySatisfy(interval -> {
            assertThat(interval.startIndex()).isEqualTo(300);
            assertThat(interval.endIndex()).isEqualTo(600);
            assertThat(interval.label()).contains(OutsideText.name("Hill"));
        });
        assertThat(answer(ports.trainingLog().activity(ride.id())).intervals()).isEqualTo(cut);
    }

    // Calendar

    @Test
    void anEntryIsReadBackAsItWasMade() {
        LocalDate day = TODAY.plusDays(40);
        var draft = EventDraft.of(
                        Category.WORKOUT,
                        day.atTime(17, 30),
                        EventChange.NONE
                                .with(WordingChange.named("Threshold")
                                        .describing(Change.to("- 10m 60%\n\n3x\n- 8m 100%\n- 4m 50%"))
                                        .tagged(Change.to(List.of("key", "indoor"))))
                                .with(new SessionChange(
                                        Change.to("Ride"),
                                        Change.leave(),
                                        Change.leave(),
                                        Change.leave(),
                                        Change.to(WorkoutTarget.POWER),
                                        Change.to(Place.INDOORS))))
                .under(EventUid.of("made", 1));

        CalendarEvent made = answer(writers.calendarWriter().create(CYCLIST, draft));

        assertThat(made.start()).isEqualTo(day.atTime(17, 30));
        assertThat(made.sport()).contains("Ride");
        assertThat(made.movingSeconds()).hasValue(46 * 60);
        assertThat(made.details().wording().tags()).containsExactly(new ExactText("key"), new ExactText("indoor"));
        assertThat(made.details().session().place()).contains(Place.INDOORS);
        assertThat(made.details().session().target()).contains(WorkoutTarget.POWER);
        assertThat(made.details().origin().uid())
                .contains(EventUid.of("made", 1).text());
        assertReadBack(made);
        assertThat(answer(ports.calendar().tags(CYCLIST))).contains(OutsideText.name("key"));

        CalendarEvent again = answer(writers.calendarWriter().create(CYCLIST, draft));
        assertThat(again.id()).as("a second time it is the same").isEqualTo(made.id());
    }

    @Test
    void severalEntriesKeepTheirOrderAndAreThereOnce() {
        LocalDate day = TODAY.plusDays(42);
        var drafts = List.of(
                EventDraft.of(Category.NOTE, day.plusDays(1).atStartOfDay(), "Second")
                        .under(EventUid.of("several", 1)),
                EventDraft.of(Category.NOTE, day.atStartOfDay(), "First").under(EventUid.of("several", 2)));

        var made = answer(writers.calendarWriter().createAll(CYCLIST, drafts));
        var again = answer(writers.calendarWriter().createAll(CYCLIST, drafts));

        assertThat(made)
                .extracting(CalendarEvent::name)
                .containsExactly(OutsideText.name("Second"), OutsideText.name("First"));
        assertThat(again).extracting(CalendarEvent::id).containsExactlyElementsOf(ids(made));
        made.forEach(this::assertReadBack);
    }

    @Test
    void aChangeOfAnEntryChangesThatAlone() {
        var made = answer(writers.calendarWriter()
                .create(
                        CYCLIST,
                        EventDraft.of(
                                Category.WORKOUT,
                                TODAY.plusDays(45).atStartOfDay(),
                                EventChange.NONE
                                        .with(new WordingChange(
                                                Change.to("Free"),
                                                Change.to("as you like"),
                                                Change.to(List.of("x")),
                                                Change.to("green")))
                                        .with(new SessionChange(
                                                Change.to("Ride"),
                                                Change.to(5400),
                                                Change.to(40_500.5),
                                                Change.to(70),
                                                Change.leave(),
                                                Change.leave())))));
        assertReadBack(made);
        assertThat(made.loadPoints()).hasValue(70);
        assertThat(made.distanceMeters()).hasValue(40_500.5);

        var renamed = answer(writers.calendarWriter()
                .update(CYCLIST, made.id(), EventChange.NONE.with(WordingChange.named("Freer"))));
        assertReadBack(renamed);
        assertThat(renamed.name()).isEqualTo(OutsideText.name("Freer"));
        assertThat(renamed)
                .usingRecursiveComparison()
                .ignoringFields("name", "details.wording.name", "details.origin.updated")
                .isEqualTo(made);

        var cleared = answer(writers.calendarWriter()
                .update(
                        CYCLIST,
                        made.id(),
                        EventChange.NONE
                                .with(new WordingChange(Change.leave(), Change.clear(), Change.clear(), Change.clear()))
                                .with(new SessionChange(
                                        Change.leave(),
                                        Change.clear(),
                                        Change.clear(),
                                        Change.clear(),
                                        Change.leave(),
                                        Change.leave()))));
        assertReadBack(cleared);
        assertThat(cleared.name()).isEqualTo(OutsideText.name("Freer"));
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.details().wording().tags()).isEmpty();
        assertThat(cleared.details().handling().color()).isEmpty();
        assertThat(cleared.movingSeconds()).isEmpty();
        assertThat(cleared.distanceMeters()).isEmpty();
        assertThat(cleared.loadPoints()).isEmpty();
    }

    @Test
    void goalsAvailabilityAndMarksAreReadBack() {
        LocalDate day = TODAY.plusDays(50);
        var target = answer(writers.calendarWriter()
                .create(
                        CYCLIST,
                        EventDraft.of(
                                Category.TARGET,
                                day.atStartOfDay(),
                                EventChange.NONE
                                        .with(WordingChange.named("Week"))
                                        .with(SessionChange.of("Ride"))
                                        .with(new GoalsChange(Change.to(400), Change.to(36_000), Change.to(250e3))))));
        assertReadBack(target);
        assertThat(target.details().goals().loadPoints()).hasValue(400);
        assertThat(target.details().goals().seconds()).hasValue(36_000);
        assertThat(target.details().goals().distanceMeters()).hasValue(250e3);
        var eased = answer(writers.calendarWriter()
                .update(
                        CYCLIST,
                        target.id(),
                        EventChange.NONE.with(new GoalsChange(Change.clear(), Change.leave(), Change.clear()))));
        assertThat(eased.details().goals().loadPoints()).isEmpty();
        assertThat(eased.details().goals().seconds()).hasValue(36_000);
        assertThat(eased.details().goals().distanceMeters()).isEmpty();

        var ill = answer(writers.calendarWriter()
                .create(
                        CYCLIST,
                        EventDraft.of(
                                Category.HOLIDAY,
                                day.atStartOfDay(),
                                EventChange.NONE
                                        .with(WordingChange.named("Away"))
                                        .with(TimingChange.days(day, day.plusDays(3)))
                                        .with(new AvailabilityChange(
                                                Change.to(Level.LIMITED),
                                                Change.to(1800),
                                                Change.to(List.of("Run")))))));
        assertReadBack(ill);
        assertThat(ill.endExclusive()).isEqualTo(day.plusDays(4));
        assertThat(ill.details().availability().orElseThrow().mostSeconds()).hasValue(1800);
        assertThat(ill.details().availability().orElseThrow().sports()).containsExactly("Run");

        var mark = answer(writers.calendarWriter()
                .create(
                        TRIATHLETE,
                        EventDraft.of(
                                Category.SET_FITNESS,
                                day.atStartOfDay(),
                                EventChange.NONE
                                        .with(WordingChange.named("Fresh"))
                                        .with(new FitnessChange(
                                                Change.leave(),
                                                Change.to(40),
                                                Change.to(8),
                                                Change.to(55.5),
                                                Change.to(20.0))))));
        assertThat(answer(ports.calendar().event(TRIATHLETE, mark.id()))).isEqualTo(mark);
        assertThat(mark.details().fitness().fitness()).hasValue(55.5);
        assertThat(mark.details().fitness().fatigueDays()).hasValue(8);
        assertThat(answer(ports.calendar().fitnessModelEvents(TRIATHLETE)))
                .extracting(CalendarEvent::id)
                .contains(mark.id());
    }

    @Test
    void aMovedEntryKeepsItsTimeAndLength() {
        LocalDate day = TODAY.plusDays(60);
        var made = answer(writers.calendarWriter()
                .create(
                        CYCLIST,
                        EventDraft.of(
                                Category.SICK,
                                day.atStartOfDay(),
                                EventChange.NONE
                                        .with(WordingChange.named("Cold"))
                                        .with(TimingChange.days(day, day.plusDays(2))))));

        var moved = answer(writers.calendarWriter().move(CYCLIST, made, day.plusDays(7)));

        assertReadBack(moved);
        assertThat(moved.day()).isEqualTo(day.plusDays(7));
        assertThat(moved.endExclusive()).isEqualTo(made.endExclusive().plusDays(7));
    }

    @Test
    void aRangeIsHiddenAndLocked() {
        LocalDate day = TODAY.plusDays(65);
        var inside = noteOrSession(Category.NOTE, day);
        var outside = noteOrSession(Category.NOTE, day.plusDays(1));

        var handled = answer(writers.calendarWriter()
                .handle(
                        CYCLIST,
                        DateRange.of(day),
                        new HandlingChange(
                                Change.to(HandlingChange.Visibility.HIDDEN_FROM_ATHLETE),
                                Change.to(HandlingChange.Editing.LOCKED_FOR_ATHLETE))));

        assertThat(ids(handled)).contains(inside.id()).doesNotContain(outside.id());
        var now = answer(ports.calendar().event(CYCLIST, inside.id())).details().handling();
        assertThat(now.hiddenFromAthlete() && now.lockedForAthlete()).isTrue();
        assertThat(answer(ports.calendar().event(CYCLIST, outside.id()))).isEqualTo(outside);
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElse() {
        LocalDate day = TODAY.plusDays(70);
        var one = noteOrSession(Category.NOTE, day);
        var two = noteOrSession(Category.NOTE, day);
        var three = noteOrSession(Category.NOTE, day);
        var ranged = noteOrSession(Category.NOTE, day);
        var race = noteOrSession(Category.RACE_C, day);
        var writer = writers.calendarWriter();

        assertThat(answer(writer.delete(CYCLIST, one.id()))).isEqualTo(Deletion.DELETED);
        assertThat(answer(writer.delete(CYCLIST, one.id()))).isEqualTo(Deletion.WAS_NOT_THERE);
        assertThat(answer(writer.deleteListed(CYCLIST, List.of(two.id(), three.id(), one.id()))))
                .isEqualTo(2);
        assertThat(onlyIds(day)).contains(ranged.id(), race.id()).doesNotContain(one.id(), two.id(), three.id());
        assertThat(answer(writer.deleteRange(CYCLIST, DateRange.of(day), List.of(Category.NOTE))))
                .isEqualTo(Accepted.ACCEPTED);
        assertThat(onlyIds(day)).contains(race.id()).doesNotContain(ranged.id());
    }

    @Test
    void entriesAreCopiedWeeksApart() {
        LocalDate day = TODAY.plusDays(75);
        var original = noteOrSession(Category.NOTE, day);

        var copies = answer(writers.calendarWriter().duplicate(CYCLIST, List.of(original.id()), new Copies(2, 1)));

        assertThat(copies).extracting(CalendarEvent::day).containsExactly(day.plusDays(7), day.plusDays(14));
        assertThat(copies).allSatisfy(copy -> assertThat(copy.name()).isEqualTo(original.name()));
        copies.forEach(this::assertReadBack);
    }

    @Test
    void whatIsMarkedAsDoneIsAnActivityThatFulfilsIt() {
        var session = noteOrSession(Category.WORKOUT, TODAY.minusDays(2));

        String done =
                answer(writers.calendarWriter().markDone(CYCLIST, session.id())).orElseThrow();

        assertThat(stored(done).plannedEventId()).contains(session.id());
        assertThat(stored(done).name()).isEqualTo(session.details().wording().name());
    }

    // Library, plans

    @Test
    void foldersAreMadeChangedAndDeletedWithWhatIsInThem() {
        var writer = writers.libraryWriter();
        Folder made = answer(writer.createFolder(TRIATHLETE, FolderDraft.of(Folder.Kind.FOLDER, "Mine")));
        var workout = answer(writer.createWorkout(TRIATHLETE, WorkoutDraft.of(made.id(), "Opener", "Ride")));

        var changed = answer(writer.updateFolder(
                TRIATHLETE,
                made.id(),
                new FolderChange(
                        Change.leave(), Change.to("all of it"), Change.to("short"), Change.leave(), Change.leave())));
        assertThat(changed.name()).isEqualTo(OutsideText.name("Mine"));
        assertThat(changed.description()).contains(OutsideText.prose("all of it"));
        assertThat(folder(made.id())).isEqualTo(changed);
        assertThat(changed.workouts()).extracting(LibraryWorkout::id).containsExactly(workout.id());
        var cleared = answer(writer.updateFolder(
                TRIATHLETE,
                made.id(),
                new FolderChange(Change.leave(), Change.clear(), Change.clear(), Change.leave(), Change.leave())));
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.blurb()).isEmpty();
        assertThat(folder(made.id())).isEqualTo(cleared);

        assertThat(answer(writer.deleteFolder(TRIATHLETE, made.id()))).isEqualTo(Deletion.DELETED);
        assertThat(answer(writer.deleteFolder(TRIATHLETE, made.id()))).isEqualTo(Deletion.WAS_NOT_THERE);
        assertThat(failure(ports.library().workout(TRIATHLETE, workout.id())))
                .isInstanceOf(PortException.NotFound.class);
    }

    @Test
    void workoutsAreMadeChangedCopiedAndDeleted() {
        var writer = writers.libraryWriter();
        String folder = answer(writer.createFolder(TRIATHLETE, FolderDraft.of(Folder.Kind.PLAN, "Four weeks")))
                .id();
        var draft = new WorkoutDraft(WorkoutChange.NONE
                .with(WordingChange.named("Steady")
                        .describing(Change.to("- 30m 65%"))
                        .tagged(Change.to(List.of("base"))))
                .with(SessionChange.of("Ride"))
                .with(PlacementChange.into(folder).on(3)));
        var made = answer(writer.createWorkouts(TRIATHLETE, List.of(draft, WorkoutDraft.of(folder, "Spin", "Ride"))));

        assertThat(made)
                .extracting(LibraryWorkout::name)
                .containsExactly(OutsideText.name("Steady"), OutsideText.name("Spin"));
        assertThat(made.get(0).movingSeconds()).hasValue(1800);
        assertThat(made.get(0).placement().planDay()).hasValue(3);
        made.forEach(this::assertKept);
        assertThat(answer(ports.library().workouts(TRIATHLETE))).contains(made.get(0), made.get(1));
        assertThat(answer(ports.library().tags(TRIATHLETE))).contains(OutsideText.name("base"));

        var changed = answer(writer.updateWorkout(
                TRIATHLETE,
                made.get(0).id(),
                WorkoutChange.NONE.with(
                        new WordingChange(Change.leave(), Change.to("- 40m 65%"), Change.clear(), Change.leave()))));
        assertKept(changed);
        assertThat(changed.name()).isEqualTo(OutsideText.name("Steady"));
        assertThat(changed.movingSeconds()).hasValue(2400);
        assertThat(changed.wording().tags()).isEmpty();
        assertThat(changed.placement()).isEqualTo(made.get(0).placement());

        var copies = answer(writer.duplicateWorkouts(TRIATHLETE, List.of(changed.id()), new Copies(1, 1)));
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).placement().planDay()).hasValue(10);
        copies.forEach(this::assertKept);

        assertThat(answer(writer.deleteWorkout(TRIATHLETE, changed.id()))).containsExactly(changed.id());
        assertThat(answer(writer.deleteWorkout(TRIATHLETE, changed.id()))).isEmpty();
    }

    @Test
    void aPlanIsFollowedAppliedAndItsBatchDeleted() {
        var writer = writers.libraryWriter();
        String plan = answer(writer.createFolder(RUNNER, FolderDraft.of(Folder.Kind.PLAN, "Two days")))
                .id();
        answer(writer.createWorkout(
                RUNNER,
                new WorkoutDraft(WorkoutChange.NONE
                        .with(WordingChange.named("Day one"))
                        .with(SessionChange.of("Run"))
                        .with(PlacementChange.into(plan).on(0)))));
        LocalDate start = TODAY.plusDays(80);

        assertThat(answer(writers.calendarWriter()
                        .applyPlan(RUNNER, plan, start, List.of(WorkoutDraft.of(plan, "Extra", "Run")))))
                .isEqualTo(Accepted.ACCEPTED);
        var applied = planned(RUNNER, plan, start);
        assertThat(applied)
                .extracting(CalendarEvent::name)
                .containsExactlyInAnyOrder(OutsideText.name("Day one"), OutsideText.name("Extra"));
        assertThat(answer(writers.calendarWriter()
                        .deleteBatch(RUNNER, applied.get(0).id(), start)))
                .isEqualTo(Deletion.DELETED);
        assertThat(planned(RUNNER, plan, start)).isEmpty();

        var followed = answer(writer.assignPlan(RUNNER, new PlanAssignment(plan, start, Optional.of("Ours"))));
        assertThat(followed.orElseThrow().planId()).isEqualTo(plan);
        assertThat(followed.orElseThrow().start()).contains(start);
        assertThat(followed.orElseThrow().alias()).contains(OutsideText.name("Ours"));
        assertThat(answer(ports.library().trainingPlan(RUNNER))).isEqualTo(followed);
        assertThat(answer(writer.applyPlanChanges(RUNNER))).isEqualTo(Accepted.ACCEPTED);
        assertThat(planned(RUNNER, plan, start))
                .extracting(CalendarEvent::name)
                .containsExactly(OutsideText.name("Day one"));
        assertThat(answer(ports.library().trainingPlan(RUNNER)).orElseThrow().lastApplied())
                .isPresent();
    }

    // Wellness

    @Test
    void aDayHoldsWhatWasSaid() {
        LocalDate day = TODAY.minusDays(3);
        WellnessRecord before = answer(ports.wellnessLog().record(CYCLIST, day));
        var said = answer(writers.wellnessWriter()
                .change(
                        CYCLIST,
                        WellnessChange.on(day)
                                .set(WellnessField.BODY_FAT_PERCENT, 14.5)
                                .set(WellnessField.STEPS, 9000)
                                .set(WellnessField.SORENESS, 2)
                                .comments(Change.to("slept badly"))
                                .custom(new CustomValue.OfNumber("CaffeineMg", 120))));
        assertThat(answer(ports.wellnessLog().record(CYCLIST, day))).isEqualTo(said);
        assertThat(said.measured(WellnessField.BODY_FAT_PERCENT)).hasValue(14.5);
        assertThat(said.measured(WellnessField.STEPS)).hasValue(9000);
        assertThat(said.measured(WellnessField.SORENESS)).hasValue(2);
        assertThat(said.custom()).contains(new CustomReading.OfNumber("CaffeineMg", 120));
        assertThat(said.measured(WellnessField.HRV_RMSSD_MS)).isEqualTo(before.measured(WellnessField.HRV_RMSSD_MS));

        var cleared = answer(writers.wellnessWriter()
                .change(
                        CYCLIST,
                        WellnessChange.on(day)
                                .clear(WellnessField.BODY_FAT_PERCENT)
                                .clear(WellnessField.SORENESS)
                                .comments(Change.clear())));
        assertThat(answer(ports.wellnessLog().record(CYCLIST, day))).isEqualTo(cleared);
        assertThat(cleared.measured(WellnessField.BODY_FAT_PERCENT)).isEmpty();
        assertThat(cleared.measured(WellnessField.SORENESS)).isEmpty();
        assertThat(cleared.measured(WellnessField.STEPS)).hasValue(9000);
    }

    @Test
    void severalDaysAreWrittenAtOnceAndALockedOneIsRefused() {
        LocalDate first = TODAY.minusDays(6);
        var days = answer(writers.wellnessWriter()
                .changeAll(
                        TRIATHLETE,
                        List.of(
                                WellnessChange.on(first.plusDays(1))
                                        .set(WellnessField.MOOD, 2)
                                        .locking(),
                                WellnessChange.on(first).set(WellnessField.MOOD, 1))));

        assertThat(days).extracting(WellnessRecord::day).containsExactly(first, first.plusDays(1));
        assertThat(answer(ports.wellnessLog().records(TRIATHLETE, new DateRange(first, first.plusDays(1)))))
                .isEqualTo(days);
        assertThat(days.get(1).lock()).isEqualTo(DayLock.LOCKED);
        assertThat(failure(writers.wellnessWriter()
                        .change(TRIATHLETE, WellnessChange.on(first.plusDays(1)).set(WellnessField.MOOD, 3))))
                .isInstanceOf(PortException.Refused.class);
    }

    // Profile

    @Test
    void anAthleteHoldsWhatWasSaid() {
        var before = answer(ports.profileSettings().detail(TRIATHLETE));
        var changed = answer(writers.profileWriter()
                .changeAthlete(
                        TRIATHLETE,
                        AthleteChange.none()
                                .weighing(68.5)
                                .resting(44)
                                .shown(UnitSystem.IMPERIAL)
                                .factors(List.of(new LoadFactor("Swim", 0.75, 0.5)))));

        assertThat(changed.athlete().weightKg()).hasValue(68.5);
        assertThat(changed.athlete().restingHeartRateBpm()).hasValue(44);
        assertThat(changed.athlete().units()).isEqualTo(UnitSystem.IMPERIAL);
        assertThat(changed.preferences().loadFactors()).containsExactly(new LoadFactor("Swim", 0.75, 0.5));
        assertThat(changed.sports()).isEqualTo(before.sports());
        assertThat(changed.athlete().zone()).isEqualTo(before.athlete().zone());
        assertThat(answer(ports.profileSettings().detail(TRIATHLETE))).isEqualTo(changed);
        var neutral = answer(writers.profileWriter()
                .changeAthlete(
                        TRIATHLETE,
                        new AthleteChange(
                                Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.clear())));
        assertThat(neutral.preferences().loadFactors()).isEmpty();
    }

    @Test
    void thresholdsAndZonesAreReadBack() {
        var before = answer(ports.profileSettings().sportSettings(RUNNER, "Run"));
        var changed = answer(writers.profileWriter()
                .changeSportSettings(
                        RUNNER,
                        "Run",
                        SportSettingsChange.none()
                                .set(Threshold.THRESHOLD_HEART_RATE_BPM, 171)
                                .set(Threshold.THRESHOLD_PACE_METERS_PER_SECOND, 4.25)
                                .set(new Zones(
                                        Zones.Family.PACE,
                                        List.of(78.5, 90.0, 999.0),
                                        List.of("Easy", "Steady", "Hard"))),
                        HeartRateZones.STAY));

        assertThat(changed.settings().thresholdHeartRateBpm()).hasValue(171);
        assertThat(changed.settings().thresholdPaceMetersPerSecond()).hasValue(4.25);
        assertThat(changed.zoneNames().pace()).hasSize(3);
        assertThat(changed.zoneNames().heartRate()).isEqualTo(before.zoneNames().heartRate());
        assertThat(answer(ports.profileSettings().sportSettings(RUNNER, changed.id())))
                .isEqualTo(changed);
        assertThat(answer(ports.profileSettings().sportSettings(RUNNER))).contains(changed);
    }

    @Test
    void settingsForASportComeAndGoAndAreApplied() {
        var writer = writers.profileWriter();
        var made = answer(writer.createSportSettings(
                RUNNER,
                SportSettingsChange.none().sports(List.of("Rowing")).set(Threshold.FTP_WATTS, 210),
                List.of("hr_load_type=\"HRSS\"", "warmup_time=600")));

        assertThat(made.settings().sports()).containsExactly("Rowing");
        assertThat(made.settings().ftpWatts()).hasValue(210);
        assertThat(made.more()).contains("hr_load_type=\"HRSS\"", "warmup_time=600");
        assertThat(answer(ports.profileSettings().sportSettings(RUNNER))).contains(made);
        assertThat(answer(writer.applySportSettings(RUNNER, made.id()))).isEqualTo(made.id());
        assertThat(answer(ports.profileSettings().coveredActivities(RUNNER, made.id())))
                .isEmpty();
        assertThat(answer(writer.deleteSportSettings(RUNNER, made.id()))).isEqualTo(made.id());
        assertThat(answer(ports.profileSettings().sportSettings(RUNNER)))
                .extracting(SportSettingsDetail::id)
                .doesNotContain(made.id());
        String run =
                answer(ports.profileSettings().sportSettings(RUNNER, "Run")).id();
        assertThat(answer(ports.profileSettings().coveredActivities(RUNNER, run)))
                .isNotEmpty();
    }

    @Test
    void customFieldsComeChangeAndGo() {
        var writer = writers.profileWriter();
        var definition = new FieldDefinition(
                "NapMinutes", FieldDefinition.Holds.NUMERIC, Optional.of(FieldDefinition.Aggregate.SUM));
        CustomItem made = answer(
                writer.createCustomItem(CYCLIST, NewCustomItem.field(CustomItem.Kind.INPUT_FIELD, "Naps", definition)));

        assertThat(made.field()).contains(definition);
        assertThat(answer(ports.profileSettings().customItem(CYCLIST, made.id())))
                .isEqualTo(made);
        assertThat(answer(ports.profileSettings().customItems(CYCLIST))).contains(made);
        CustomItem renamed = answer(writer.changeCustomItem(CYCLIST, made.id(), CustomItemChange.rename("Siesta")));
        assertThat(renamed.name()).isEqualTo(OutsideText.name("Siesta"));
        assertThat(renamed.field()).isEqualTo(made.field());
        assertThat(answer(ports.profileSettings().customItem(CYCLIST, made.id())))
                .isEqualTo(renamed);
        assertThat(answer(writer.deleteCustomItem(CYCLIST, made.id()))).isEqualTo(made.id());
        assertThat(failure(ports.profileSettings().customItem(CYCLIST, made.id())))
                .isInstanceOf(PortException.NotFound.class);
    }

    // Gear

    @Test
    void gearComesChangesAndGoes() {
        var writer = writers.gearWriter();
        LocalDate bought = LocalDate.parse("2026-01-10");
        Gear made = answer(writer.create(
                CYCLIST,
                new NewGear("Bike", "Gravel", Gear.Role.WHOLE, Optional.of(bought), Optional.of("second hand"))));

        assertThat(made.purchased()).contains(bought);
        assertThat(made.notes()).contains(OutsideText.prose("second hand"));
        assertThat(gear(made.id())).isEqualTo(made);
        assertThat(answer(ports.gearLog().totals(CYCLIST, made.id())).activities())
                .hasValue(0);

        Gear retired = answer(writer.change(
                CYCLIST, made.id(), GearChange.none().rename("Old").retire(TODAY)));
        assertThat(retired.name()).isEqualTo(OutsideText.name("Old"));
        assertThat(retired.retired()).contains(TODAY);
        assertThat(retired.notes()).isEqualTo(made.notes());
        assertThat(gear(made.id())).isEqualTo(retired);
        Gear back = answer(writer.change(
                CYCLIST,
                made.id(),
                new GearChange(
                        Change.leave(),
                        Change.clear(),
                        Change.clear(),
                        Change.clear(),
                        Change.to(Gear.TimeCounted.ELAPSED))));
        assertThat(back.isInUse()).isTrue();
        assertThat(back.notes()).isEmpty();
        assertThat(back.purchased()).isEmpty();
        assertThat(back.timeCounted()).isEqualTo(Gear.TimeCounted.ELAPSED);
        assertThat(gear(made.id())).isEqualTo(back);

        assertThat(answer(writer.delete(CYCLIST, made.id()))).isEqualTo(made.id());
        assertThat(answer(ports.gearLog().gear(CYCLIST))).extracting(Gear::id).doesNotContain(made.id());
    }

    @Test
    void remindersComeChangeAndGo() {
        var writer = writers.gearWriter();
        String chain = answer(writer.create(
                        CYCLIST,
                        new NewGear("Chain", "New chain", Gear.Role.COMPONENT, Optional.empty(), Optional.empty())))
                .id();
        Gear reminded = answer(writer.createReminder(
                CYCLIST,
                chain,
                new NewReminder(
                        "Wax",
                        List.of(
                                new ReminderLimit(Limit.DISTANCE_METERS, 300_000),
                                new ReminderLimit(Limit.DAYS, 30)))));
        String reminder = reminded.reminders().get(0).id();
        assertThat(reminded.reminders().get(0).allowances()).hasSize(2);
        assertThat(gear(chain)).isEqualTo(reminded);

        Gear eased = answer(writer.changeReminder(
                CYCLIST, chain, reminder, ReminderChange.limits(new ReminderLimit(Limit.DAYS, 60))));
        assertThat(eased.reminders().get(0).allowances())
                .anySatisfy(allowance -> assertThat(allowance.allowed()).isEqualTo(60))
                .anySatisfy(allowance -> assertThat(allowance.allowed()).isEqualTo(300_000));
        Gear quiet = answer(writer.changeReminder(CYCLIST, chain, reminder, ReminderChange.snooze(5)));
        assertThat(quiet.reminders().get(0).isSnoozed(TODAY)).isTrue();
        Gear fresh = answer(writer.changeReminder(CYCLIST, chain, reminder, ReminderChange.reset()));
        assertThat(fresh.reminders().get(0).lastReset()).contains(TODAY);
        assertThat(gear(chain)).isEqualTo(fresh);

        List<Gear> both = answer(writer.replace(CYCLIST, chain));
        assertThat(both).hasSize(2);
        assertThat(gear(chain).isInUse()).isFalse();
        assertThat(both).anySatisfy(part -> {
            assertThat(part.id()).isNotEqualTo(chain);
            assertThat(part.isInUse()).isTrue();
            assertThat(part.reminders()).hasSize(1);
            assertThat(gear(part.id())).isEqualTo(part);
        });
        assertThat(answer(writer.deleteReminder(CYCLIST, chain, reminder)).reminders())
                .isEmpty();
        assertThat(gear(chain).reminders()).isEmpty();
    }

    private void assertReadBack(CalendarEvent made) {
        assertThat(answer(ports.calendar().event(CYCLIST, made.id())))
                .usingRecursiveComparison()
                .ignoringFields("steps")
                .isEqualTo(made);
    }

    private void assertKept(LibraryWorkout made) {
        assertThat(answer(ports.library().workout(TRIATHLETE, made.id()))).isEqualTo(made);
    }

    private CalendarEvent noteOrSession(Category category, LocalDate day) {
        return answer(writers.calendarWriter()
                .create(
                        CYCLIST,
                        EventDraft.of(
                                category,
                                day.atStartOfDay(),
                                EventChange.NONE
                                        .with(WordingChange.named("Some " + category))
                                        .with(
                                                category == Category.NOTE
                                                        ? SessionChange.NONE
                                                        : new SessionChange(
                                                                Change.to("Ride"),
                                                                Change.to(3600),
                                                                Change.leave(),
                                                                Change.to(50),
                                                                Change.leave(),
                                                                Change.leave())))));
    }

    private List<String> onlyIds(LocalDate day) {
        return ids(answer(ports.calendar().events(CYCLIST, DateRange.of(day))));
    }

    private List<CalendarEvent> planned(String athlete, String plan, LocalDate from) {
        return answer(ports.calendar().events(athlete, new DateRange(from, from.plusDays(7)))).stream()
                .filter(event -> event.details().origin().planFolderId().equals(Optional.of(plan)))
                .toList();
    }

    private StoredActivity stored(String id) {
        return answer(ports.activityInsight().stored(id));
    }

    private Folder folder(String id) {
        return answer(ports.library().folders(TRIATHLETE)).stream()
                .filter(folder -> folder.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Gear gear(String id) {
        return answer(ports.gearLog().gear(CYCLIST)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A recorded ride of the cyclist. */
    private Activity outing() {
        return answer(ports.trainingLog().activities(CYCLIST, HISTORY)).stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> activity.streams().contains("watts"))
                .findFirst()
                .orElseThrow();
    }

    private static ManualActivity strength(String externalId, String name) {
        return new ManualActivity(
                externalId,
                LocalDateTime.parse("2026-11-20T18:00:00"),
                "WeightTraining",
                name,
                Optional.of("3 x 5\n*heavy*"),
                3600,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.of(40),
                OptionalInt.of(6),
                OptionalInt.of(2),
                true);
    }

    private static boolean isGzip(byte[] bytes) {
        return new RawFile("i1", RawFile.Format.FIT, bytes).isGzipped();
    }

    private static List<String> ids(List<CalendarEvent> events) {
        return events.stream().map(CalendarEvent::id).toList();
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return ClientAgainstStub.answer(stage);
    }

    private static PortException failure(CompletionStage<?> stage) {
        return ClientAgainstStub.failure(stage);
    }
}
