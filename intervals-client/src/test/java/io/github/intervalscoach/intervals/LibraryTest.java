package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.PlacementChange;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders, plans, workouts and the plan an athlete follows, as api.md 1.8 and 2.7 give them. */
class LibraryTest extends ClientAgainstStub {
    private static final String WORKOUT =
            "{\"id\":31,\"folder_id\":88,\"day\":0,\"name\":\"Opener\",\"type\":\"Ride\"}";
    private static final String FOLDER = "{\"id\":88,\"type\":\"PLAN\",\"name\":\"Build\",\"children\":null}";

    @Test
    void aPlanComesWithItsWorkoutsInTheOrderOfItsDaysWhichBeginAtZero() {
        service.says("[{\"id\":88,\"type\":\"PLAN\",\"name\":\"Build\",\"visibility\":\"PRIVATE\",\"children\":["
                + "{\"id\":3,\"name\":\"unplaced\"},{\"id\":2,\"day\":6,\"name\":\"Sunday\"},null,"
                + "{\"id\":1,\"day\":0,\"name\":\"Monday\"}],\"num_workouts\":3,\"duration_weeks\":8,"
                + "\"hours_per_week_min\":5,\"hours_per_week_max\":9,\"starting_ctl\":40,\"activity_types\":[\"Ride\"],"
                + "\"canEdit\":true,\"sharedWithCount\":2,\"shareToken\":\"let-me-in\"}]");

        List<Folder> folders = answer(ports().library().folders("i7"));

        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/folders");
        Folder plan = folders.get(0);
        assertThat(plan.kind()).isEqualTo(Folder.Kind.PLAN);
        assertThat(plan.visibility()).isEqualTo(Folder.Visibility.PRIVATE);
        assertThat(plan.workouts()).extracting(LibraryWorkout::id).containsExactly("1", "2", "3");
        assertThat(plan.workouts().get(0).placement().planDay()).hasValue(0);
        assertThat(plan.workouts().get(2).placement().planDay()).isEmpty();
        assertThat(plan.outline().workoutCount()).hasValue(3);
        assertThat(plan.outline().weeks()).hasValue(8);
        assertThat(plan.outline().hoursPerWeekLeast()).hasValue(5);
        assertThat(plan.outline().hoursPerWeekMost()).hasValue(9);
        assertThat(plan.outline().startingFitness()).hasValue(40);
        assertThat(plan.outline().startingFatigue()).isEmpty();
        assertThat(plan.outline().sports()).containsExactly("Ride");
        assertThat(plan.access().editable()).contains(true);
        assertThat(plan.access().sharedWithCount()).hasValue(2);
        assertThat(plan.toString()).doesNotContain("let-me-in");
    }

    @ParameterizedTest
    @CsvSource({"FOLDER,FOLDER", "PLAN,PLAN", "SHELF,UNKNOWN", "folder,UNKNOWN"})
    void kindsAreReadAsTheServiceWritesThem(String wire, Folder.Kind kind) {
        service.says("[{\"id\":88,\"type\":\"" + wire + "\"}]");

        assertThat(answer(ports().library().folders("i7")).get(0).kind()).isEqualTo(kind);
    }

    @Test
    void theRecordedWorkoutComesOutWithItsStep() {
        service.says(
                "{\"id\":31,\"folder_id\":88,\"name\":\"Easy\",\"description\":\"- 10m Z2\",\"type\":\"Ride\","
                        + "\"moving_time\":600,\"icu_training_load\":7,\"icu_intensity\":65.5,\"targets\":[\"POWER\"],"
                        + "\"tags\":[\"easy\"],\"indoor\":null,\"updated\":\"2026-04-15T16:29:54.818+0000\",\"workout_doc\":"
                        + "{\"steps\":[{\"duration\":600,\"power\":{\"units\":\"power_zone\",\"value\":2}}],\"duration\":600}}");

        LibraryWorkout workout = answer(ports().library().workout("i7", "31"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/workouts/31");
        assertThat(workout.placement().folderId()).contains("88");
        assertThat(workout.placement().planDay()).isEmpty();
        assertThat(workout.movingSeconds()).hasValue(600);
        assertThat(workout.loadPoints()).hasValue(7);
        assertThat(workout.intensityPercent()).hasValue(65.5);
        assertThat(workout.updated()).contains(Instant.parse("2026-04-15T16:29:54.818Z"));
        assertThat(workout.wording().description().orElseThrow().letters()).isEqualTo("- 10m Z2");
        assertThat(workout.steps()).singleElement().satisfies(step -> {
            assertThat(step.seconds()).hasValue(600);
            assertThat(step.powerWatts()).isEmpty();
        });
    }

    @Test
    void allWorkoutsAreOneQuestion() {
        service.says("[" + WORKOUT + "]");

        assertThat(answer(ports().library().workouts("i7"))).hasSize(1);
        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/workouts");
    }

    @Test
    void tagsOfTheLibraryAreNotThoseOfTheCalendar() {
        service.says("[\"vo2\"]");

        assertThat(answer(ports().library().tags("i7"))).containsExactly(OutsideText.name("vo2"));
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/workout-tags");
    }

    @Test
    void noPlanIsAnAnswerFullOfNulls() {
        service.says("{\"athlete_id\":null,\"training_plan_id\":null,\"training_plan_start_date\":null,"
                + "\"timezone\":null,\"training_plan_last_applied\":null,\"training_plan\":null,"
                + "\"training_plan_alias\":null}");

        assertThat(answer(ports().library().trainingPlan("i7"))).isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/training-plan");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02", "2026-03-02T00:00:00"})
    void thePlanAnAthleteFollows(String start) {
        service.says("{\"athlete_id\":\"i7\",\"training_plan_id\":88,\"training_plan_start_date\":\"" + start
                + "\",\"training_plan_alias\":\"Mine\",\"training_plan\":" + FOLDER + "}");

        var plan = answer(ports().library().trainingPlan("i7")).orElseThrow();

        assertThat(plan.planId()).isEqualTo("88");
        assertThat(plan.start()).contains(LocalDate.parse("2026-03-02"));
        assertThat(plan.alias()).contains(OutsideText.name("Mine"));
        assertThat(plan.plan().orElseThrow().workouts()).isEmpty();
    }

    @Test
    void aFolderOrPlanIsMadeByName() {
        service.says(FOLDER);

        answer(writePorts()
                .libraryWriter()
                .createFolder("i7", new FolderDraft(Folder.Kind.PLAN, FolderChange.named("Build"), Optional.of("77"))));

        sent("POST", "/api/v1/athlete/i7/folders", "{\"name\":\"Build\",\"type\":\"PLAN\",\"copy_folder_id\":77}");
    }

    @Test
    void aFolderIsChangedSparsely() {
        service.says(FOLDER);
        var change = new FolderChange(
                Change.leave(),
                Change.clear(),
                Change.leave(),
                Change.to(LocalDate.parse("2026-03-02")),
                Change.to(Folder.Visibility.PRIVATE));

        assertThat(answer(writePorts().libraryWriter().updateFolder("i7", "88", change))
                        .name())
                .isEqualTo(OutsideText.name("Build"));

        sent(
                "PUT",
                "/api/v1/athlete/i7/folders/88",
                "{\"description\":\"\",\"start_date_local\":\"2026-03-02T00:00:00\",\"visibility\":\"PRIVATE\"}");
    }

    @Test
    void aFolderIsDeletedOnce() {
        service.says("").says(404, "{\"status\":404,\"error\":\"Folder not found\"}");
        var library = writePorts().libraryWriter();

        assertThat(answer(library.deleteFolder("i7", "88"))).isEqualTo(Deletion.DELETED);
        assertThat(answer(library.deleteFolder("i7", "88"))).isEqualTo(Deletion.WAS_NOT_THERE);
        sent("DELETE", "/api/v1/athlete/i7/folders/88", "");
    }

    @Test
    void aWorkoutIsMadeInAFolderOnADayOfThePlan() {
        service.says(WORKOUT);
        var draft = new WorkoutDraft(WorkoutChange.NONE
                .with(WordingChange.named("Opener").describing(Change.to("- 10m Z2")))
                .with(SessionChange.of("Ride"))
                .with(PlacementChange.into("88").on(0)));

        assertThat(answer(writePorts().libraryWriter().createWorkout("i7", draft))
                        .placement()
                        .planDay())
                .hasValue(0);

        sent(
                "POST",
                "/api/v1/athlete/i7/workouts",
                "{\"name\":\"Opener\",\"description\":\"- 10m Z2\",\"type\":\"Ride\",\"folder_id\":88,\"day\":0}");
    }

    @Test
    void manyWorkoutsAreOneQuestion() {
        service.says("[" + WORKOUT + "," + WORKOUT + "]");
        var draft = WorkoutDraft.of("88", "Opener", "Ride");
        var library = writePorts().libraryWriter();

        assertThat(answer(library.createWorkouts("i7", List.of(draft, draft)))).hasSize(2);
        assertThat(answer(library.createWorkouts("i7", List.of()))).isEmpty();

        assertThat(service.seen()).hasSize(1);
        String one = "{\"name\":\"Opener\",\"type\":\"Ride\",\"folder_id\":88}";
        sent("POST", "/api/v1/athlete/i7/workouts/bulk", "[" + one + "," + one + "]");
    }

    @Test
    void aWorkoutIsChangedSparsely() {
        service.says(WORKOUT);

        answer(writePorts()
                .libraryWriter()
                .updateWorkout("i7", "31", WorkoutChange.NONE.with(PlacementChange.NONE.on(6))));

        sent("PUT", "/api/v1/athlete/i7/workouts/31", "{\"day\":6}");
    }

    @Test
    void deletingAWorkoutSaysWhichWent() {
        service.says("[31]").says(404, "{\"status\":404,\"error\":\"Workout not found\"}");
        var library = writePorts().libraryWriter();

        assertThat(answer(library.deleteWorkout("i7", "31"))).containsExactly("31");
        assertThat(answer(library.deleteWorkout("i7", "31"))).isEmpty();
        sent("DELETE", "/api/v1/athlete/i7/workouts/31", "");
    }

    @Test
    void workoutsAreCopiedWithNumbersForIds() {
        service.says("[" + WORKOUT + "]");

        answer(writePorts().libraryWriter().duplicateWorkouts("i7", List.of("31"), new Copies(2, 1)));

        sent(
                "POST",
                "/api/v1/athlete/i7/duplicate-workouts",
                "{\"workoutIds\":[31],\"numCopies\":2,\"weeksBetween\":1}");
    }

    @Test
    void aPlanIsAssignedAndBroughtToTheCalendar() {
        service.says("{\"training_plan_id\":88,\"training_plan_start_date\":\"2026-03-02\"}");
        var library = writePorts().libraryWriter();

        var plan = answer(
                library.assignPlan("i7", new PlanAssignment("88", LocalDate.parse("2026-03-02"), Optional.of("Mine"))));

        assertThat(plan.orElseThrow().planId()).isEqualTo("88");
        sent(
                "PUT",
                "/api/v1/athlete/i7/training-plan",
                "{\"training_plan_id\":88,\"training_plan_start_date\":\"2026-03-02\",\"training_plan_alias\":\"Mine\"}");
        assertThat(answer(library.applyPlanChanges("i7"))).isEqualTo(Accepted.ACCEPTED);
        sent("PUT", "/api/v1/athlete/i7/apply-plan-changes", "");
    }

    @Test
    void whatTheServiceRefusesIsSaidInItsWords() {
        service.says(422, "{\"status\":422,\"error\":\"Folder is required\"}");

        assertThat(failure(writePorts().libraryWriter().createWorkout("i7", WorkoutDraft.of("88", "Opener", "Ride"))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("Folder is required");
    }

    private void sent(String method, String path, String body) {
        assertThat(service.lastSeen().method()).isEqualTo(method);
        assertThat(service.lastSeen().path()).isEqualTo(path);
        assertThat(service.lastSeen().body()).isEqualTo(body);
    }
}
