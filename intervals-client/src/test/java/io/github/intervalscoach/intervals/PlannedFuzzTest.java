package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.Damage.Damaged;
import io.github.intervalscoach.intervals.http.StubService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Whatever the calendar and the library answer, it is a value or a failure that says where and what; jqwik prints the seed. */
class PlannedFuzzTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");
    private static final List<String> INDISPENSABLE = List.of("id", "start_date_local", "eventsDeleted", "whole");
    private static final DateRange WEEK = new DateRange(DAY, DAY.plusDays(6));

    private static final String STEPS =
            "{\"steps\":[{\"text\":\"3x\",\"reps\":3,\"duration\":900,\"steps\":[{\"text\":\"on\","
                    + "\"duration\":300,\"distance\":0,\"power\":{\"value\":90,\"units\":\"%ftp\"},\"_power\":{\"start\":200,"
                    + "\"end\":220},\"warmup\":true,\"ramp\":false,\"intensity\":\"active\"}]}]}";
    private static final String SESSION = "\"name\":\"Tempo\",\"description\":\"- 20m 90%\",\"type\":\"Ride\","
            + "\"sub_type\":\"NONE\",\"moving_time\":3600,\"distance\":30000.5,\"icu_training_load\":61,"
            + "\"icu_intensity\":78.1,\"target\":\"HR\",\"indoor\":false,\"joules\":500000,\"carbs_per_hour\":60,"
            + "\"for_week\":false,\"tags\":[\"a\",\"b\"],\"color\":\"green\",\"hide_from_athlete\":false,"
            + "\"updated\":\"2026-03-01T01:02:03.004+00:00\",\"workout_doc\":" + STEPS;
    private static final String AN_EVENT = "{\"id\":4711,\"uid\":\"u\",\"external_id\":\"e\",\"created_by_id\":\"i7\","
            + "\"category\":\"WORKOUT\",\"start_date_local\":\"2026-03-05T17:30:00\",\"end_date_local\":"
            + "\"2026-03-05T19:00:00\",\"paired_activity_id\":\"i5\",\"load_target\":1,\"time_target\":2,"
            + "\"distance_target\":3.5,\"training_availability\":\"LIMITED\",\"max_training_time\":60,"
            + "\"can_train_sports\":[\"Run\"],\"icu_ctl\":50.1,\"icu_atl\":60.2,\"ctl_days\":42,\"atl_days\":7,"
            + "\"icu_ftp\":250,\"w_prime\":20000,\"p_max\":900,\"plan_folder_id\":1,\"plan_workout_id\":2,"
            + "\"plan_name\":\"P\",\"plan_applied\":\"2026-03-01T01:02:03Z\",\"shared_event_id\":9,"
            + "\"athlete_cannot_edit\":true,\"structure_read_only\":false,\"show_as_note\":false,"
            + "\"not_on_fitness_chart\":false,\"push_errors\":[{\"service\":\"GARMIN\",\"message\":\"no\",\"date\":"
            + "\"2026-03-01T01:02:03Z\"}]," + SESSION + "}";
    private static final String A_WORKOUT = "{\"id\":31,\"folder_id\":88,\"day\":0,\"days\":1," + SESSION + "}";
    private static final String A_FOLDER =
            "{\"id\":88,\"type\":\"PLAN\",\"name\":\"Build\",\"description\":\"d\",\"blurb\":"
                    + "\"b\",\"visibility\":\"PRIVATE\",\"children\":[" + A_WORKOUT + "],\"num_workouts\":1,"
                    + "\"start_date_local\":\"2026-03-02T00:00:00\",\"duration_weeks\":8,\"hours_per_week_min\":5,"
                    + "\"hours_per_week_max\":9,\"starting_ctl\":40,\"starting_atl\":41,\"activity_types\":[\"Ride\"],"
                    + "\"read_only_workouts\":false,\"canEdit\":true,\"sharedWithCount\":2}";
    private static final String A_PLAN = "{\"training_plan_id\":88,\"training_plan_start_date\":\"2026-03-02\","
            + "\"training_plan_alias\":\"Mine\",\"training_plan_last_applied\":\"2026-03-01T01:02:03Z\","
            + "\"training_plan\":" + A_FOLDER + "}";

    private static final EventDraft DRAFT =
            EventDraft.of(Category.NOTE, DAY.atStartOfDay(), "Rest").under(EventUid.of("set", 1));
    private static final WorkoutDraft NEW_WORKOUT = WorkoutDraft.of("88", "Opener", "Ride");

    /** Every operation of the calendar and the library, with a good answer to it. */
    @SuppressWarnings("ImmutableEnumChecker") // The questions are constants that hold nothing.
    enum Asked {
        EVENTS(list(AN_EVENT), (client, who) -> client.ports().calendar().events(who, WEEK)),
        EVENT(AN_EVENT, (client, who) -> client.ports().calendar().event(who, "4711")),
        MARKS(list(AN_EVENT), (client, who) -> client.ports().calendar().fitnessModelEvents(who)),
        EVENT_TAGS("[\"a\"]", (client, who) -> client.ports().calendar().tags(who)),
        FOLDERS(list(A_FOLDER), (client, who) -> client.ports().library().folders(who)),
        WORKOUTS(list(A_WORKOUT), (client, who) -> client.ports().library().workouts(who)),
        WORKOUT(A_WORKOUT, (client, who) -> client.ports().library().workout(who, "31")),
        WORKOUT_TAGS("[\"a\"]", (client, who) -> client.ports().library().tags(who)),
        PLAN(A_PLAN, (client, who) -> client.ports().library().trainingPlan(who)),
        CREATE(AN_EVENT, (client, who) -> client.writePorts().calendarWriter().create(who, DRAFT)),
        CREATE_ALL(
                list(AN_EVENT),
                (client, who) -> client.writePorts().calendarWriter().createAll(who, List.of(DRAFT))),
        UPDATE(AN_EVENT, (client, who) -> client.writePorts().calendarWriter().update(who, "4711", EventChange.NONE)),
        HANDLE(
                list(AN_EVENT),
                (client, who) -> client.writePorts().calendarWriter().handle(who, WEEK, HandlingChange.NONE)),
        DELETE("{}", (client, who) -> client.writePorts().calendarWriter().delete(who, "4711")),
        DELETE_LISTED(
                "{\"eventsDeleted\":2}",
                (client, who) -> client.writePorts().calendarWriter().deleteListed(who, List.of("1", "2"))),
        DUPLICATE(
                list(AN_EVENT),
                (client, who) -> client.writePorts().calendarWriter().duplicate(who, List.of("1"), new Copies(1, 1))),
        MARK_DONE(
                "{\"id\":\"i5\"}",
                (client, who) -> client.writePorts().calendarWriter().markDone(who, "4711")),
        APPLY_PLAN("{}", (client, who) -> client.writePorts().calendarWriter().applyPlan(who, "88", DAY, List.of())),
        CREATE_FOLDER(
                A_FOLDER,
                (client, who) -> client.writePorts()
                        .libraryWriter()
                        .createFolder(who, FolderDraft.of(Folder.Kind.PLAN, "Build"))),
        UPDATE_FOLDER(
                A_FOLDER,
                (client, who) -> client.writePorts().libraryWriter().updateFolder(who, "88", FolderChange.NONE)),
        DELETE_FOLDER("{}", (client, who) -> client.writePorts().libraryWriter().deleteFolder(who, "88")),
        CREATE_WORKOUT(
                A_WORKOUT, (client, who) -> client.writePorts().libraryWriter().createWorkout(who, NEW_WORKOUT)),
        CREATE_WORKOUTS(
                list(A_WORKOUT),
                (client, who) -> client.writePorts().libraryWriter().createWorkouts(who, List.of(NEW_WORKOUT))),
        UPDATE_WORKOUT(
                A_WORKOUT,
                (client, who) -> client.writePorts().libraryWriter().updateWorkout(who, "31", WorkoutChange.NONE)),
        DELETE_WORKOUT(
                "[31]", (client, who) -> client.writePorts().libraryWriter().deleteWorkout(who, "31")),
        DUPLICATE_WORKOUTS(
                list(A_WORKOUT),
                (client, who) ->
                        client.writePorts().libraryWriter().duplicateWorkouts(who, List.of("31"), new Copies(1, 1))),
        ASSIGN_PLAN(
                A_PLAN,
                (client, who) -> client.writePorts()
                        .libraryWriter()
                        .assignPlan(who, new PlanAssignment("88", DAY, Optional.empty())));

        private final String good;
        private final Question question;

        Asked(String good, Question question) {
            this.good = good;
            this.question = question;
        }
    }

    private interface Question {
        CompletionStage<?> ask(IntervalsClient client, String athlete);
    }

    private static final StubService SERVICE = new StubService();
    private static final IntervalsClient CLIENT = client();
    private static final AtomicInteger ATHLETES = new AtomicInteger();

    @AfterContainer
    static void close() {
        CLIENT.close();
        SERVICE.close();
    }

    /** Only the ids, the starts and what was counted are indispensable: any other absence is just that. */
    @Property(tries = 1500)
    void aDamagedAnswerIsAValueOrSaysWhere(@ForAll Asked asked, @ForAll Damage damage, @ForAll long seed) {
        Damaged answer = damage.in(asked.good, seed);

        Optional<PortException> failure = failureOf(asked, answer.text());

        if (damage.isBearable(answer.place(), INDISPENSABLE)) {
            assertThat(failure).isEmpty();
        }
        failure.ifPresent(malformed -> assertThat(malformed).hasMessageMatching("(?s).*(the field|the answer) .*"));
    }

    @Property(tries = 200)
    void noiseIsAValueOrAFailure(@ForAll Asked asked, @ForAll String noise) {
        assertThat(failureOf(asked, noise)).isNotNull();
    }

    /** A failure that is not of this kind, or that does not name the operation, fails the test. */
    private static Optional<PortException> failureOf(Asked asked, String body) {
        String athlete = "i" + ATHLETES.incrementAndGet();
        SERVICE.says(body);
        @Nullable
        Throwable failure = asked.question
                .ask(CLIENT, athlete)
                .handle((value, thrown) -> thrown)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        if (failure == null) {
            return Optional.empty();
        }
        assertThat(failure).isInstanceOf(PortException.Malformed.class).hasMessageContaining(athlete);
        return Optional.of((PortException) failure);
    }

    private static IntervalsClient client() {
        var patience = Duration.ofSeconds(20);
        return IntervalsClient.connect(new ConnectionSettings(
                SERVICE.url(),
                ApiKey.of("fuzz"),
                Optional.empty(),
                new Timeouts(patience, patience, patience),
                Optional.empty()));
    }

    private static String list(String row) {
        return "[null," + row + "," + row + "]";
    }
}
