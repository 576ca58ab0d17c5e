package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies, plans and sessions marked as done: api.md 1.4, 1.7, 6.2 and 8. */
class PlansOnCalendarTest {
    private static final String RIDE = """
            {"category": "WORKOUT", "type": "Ride", "name": "R", "start_date_local": "2026-03-12T00:00:00",
             "description": "- 1h 100%", "external_id": "x"}""";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void copiesAreWholeWeeksLaterAndEventsOfTheirOwn() {
        JsonNode event = done("POST", "/athlete/0/events", RIDE);
        JsonNode copies = done(
                "POST",
                "/athlete/0/duplicate-events",
                "{\"eventIds\": [%s], \"numCopies\": 2, \"weeksBetween\": 2}".formatted(event.path("id")));
        assertThat(copies.findValuesAsText("start_date_local"))
                .containsExactly("2026-03-26T00:00:00", "2026-04-09T00:00:00");
        assertThat(copies.findValuesAsText("end_date_local"))
                .containsExactly("2026-03-27T00:00:00", "2026-04-10T00:00:00");
        assertThat(copies.findValuesAsText("uid"))
                .doesNotHaveDuplicates()
                .doesNotContain(event.path("uid").asText());
        assertThat(copies.at("/0/external_id").isNull()).isTrue();
        assertThat(copies.at("/0/workout_doc")).isEqualTo(event.path("workout_doc"));
        assertThat(rider.events()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"1\"] | 1 | 1 | 400",
                "[1, null] | 1 | 1 | 400",
                "[1.5] | 1 | 1 | 400",
                "[77] | 1 | 1 | 404",
                "[70000001, 77] | 1 | 1 | 404",
                "[70000001] | 0 | 1 | 422",
                "[70000001] | 101 | 1 | 422",
                "[70000001] | 1 | -2 | 422",
                "[70000001] | null | 1 | 422",
                "[] | 1 | 1 | 200"
            })
    void aWishForCopiesIsReadStrictlyAndDoneWholeOrNotAtAll(String ids, String copies, String weeks, int status) {
        done("POST", "/athlete/0/events", RIDE);
        var answer = caller.json(
                "POST",
                "/athlete/0/duplicate-events",
                "{\"eventIds\": %s, \"numCopies\": %s, \"weeksBetween\": %s}".formatted(ids, copies, weeks));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(rider.events()).hasSize(1);
    }

    @Test
    void aSessionMarkedAsDoneIsAManualActivityThatClaimsIt() {
        JsonNode event = done("POST", "/athlete/0/events", RIDE.replace("03-12", "03-10"));
        double planned = wellness("2026-03-10").path("ctl").asDouble();
        JsonNode activity = done("POST", "/athlete/0/events/" + event.path("id") + "/mark-done", "");
        assertThat(activity.path("source").asText()).isEqualTo("MANUAL");
        assertThat(activity.path("paired_event_id")).isEqualTo(event.path("id"));
        assertThat(activity.path("type").asText()).isEqualTo("Ride");
        assertThat(activity.path("start_date_local").asText()).isEqualTo("2026-03-10T00:00:00");
        assertThat(activity.path("moving_time").asInt()).isEqualTo(3600);
        assertThat(activity.path("icu_training_load").asInt()).isEqualTo(100);
        assertThat(activity.path("compliance").asDouble()).isEqualTo(100);
        assertThat(done("GET", "/activity/" + activity.path("id").asText(), "")).isEqualTo(activity);
        assertThat(wellness("2026-03-10").path("ctl").asDouble())
                .as("counted once")
                .isCloseTo(planned, within(1e-9));
    }

    /** Ours, and harsh on purpose: who asks again without looking has it twice. */
    @Test
    void markedAsDoneTwiceItIsTwoActivities() {
        JsonNode event = done("POST", "/athlete/0/events", RIDE);
        done("POST", "/athlete/0/events/" + event.path("id") + "/mark-done", "");
        done("POST", "/athlete/0/events/" + event.path("id") + "/mark-done", "");
        assertThat(rider.activities()).containsOnlyKeys("i950000001", "i950000002");
    }

    @Test
    void aCoachPlansForAnAthleteFromTheirOwnLibrary() {
        var coach = new Account("k", SmallWorld.athlete("i4", "[]"));
        coach.coached().add("i1");
        coach.folders().put(2L, SmallWorld.json("{\"id\": 2, \"athlete_id\": \"i4\", \"name\": \"F\"}"));
        coach.workouts().put(3L, SmallWorld.json("{\"id\": 3, \"folder_id\": 2, \"name\": \"W\", \"type\": \"Ride\"}"));
        String body = "{\"folder_id\": 2, \"start_date_local\": \"2026-03-16T00:00:00\"}";
        try (var both = Emulator.start(new World(SmallWorld.TODAY, List.of(rider, coach)), 0, EmulatorOptions.PROMPT)) {
            assertThat(Caller.with(both, "k")
                            .json("POST", "/athlete/i1/events/apply-plan", body)
                            .status())
                    .isEqualTo(200);
            assertThat(Caller.with(both, SmallWorld.RIDER_KEY)
                            .json("POST", "/athlete/0/events/apply-plan", body)
                            .status())
                    .as("a stranger's library")
                    .isEqualTo(404);
        }
        assertThat(rider.events().values()).hasSize(1).allSatisfy(event -> {
            assertThat(event.path("plan_athlete_id").asText()).isEqualTo("i4");
            assertThat(event.path("created_by_id").asText()).isEqualTo("i4");
            assertThat(event.path("athlete_id").asText()).isEqualTo("i1");
        });
    }

    /** A strength session without a load had compliance 100 in a recording. */
    @Test
    void strengthMarkedAsDoneHasNoLoadAndIsComplied() {
        JsonNode event = done(
                "POST",
                "/athlete/0/events",
                RIDE.replace("\"Ride\"", "\"WeightTraining\"").replace("- 1h 100%", "Squats"));
        JsonNode activity = done("POST", "/athlete/0/events/" + event.path("id") + "/mark-done", "");
        assertThat(activity.path("icu_training_load").isNull()).isTrue();
        assertThat(activity.path("compliance").asDouble()).isEqualTo(100);
    }

    @Test
    void onlySessionsCanBeDone() {
        JsonNode note = done("POST", "/athlete/0/events", RIDE.replace("WORKOUT", "NOTE"));
        assertThat(caller.send("POST", "/athlete/0/events/" + note.path("id") + "/mark-done")
                        .status())
                .isEqualTo(422);
        assertThat(caller.send("POST", "/athlete/0/events/1/mark-done").status())
                .isEqualTo(404);
    }

    @Test
    void anAppliedPlanLandsOnItsDaysAndSaysWhereItIsFrom() {
        long plan = plan();
        var answer = caller.json(
                "POST",
                "/athlete/0/events/apply-plan",
                "{\"folder_id\": %d, \"start_date_local\": \"2026-03-16T00:00:00\", \"extra_workouts\": [{\"name\": \"Extra\","
                                .formatted(plan)
                        + " \"type\": \"Run\", \"day\": 9, \"time\": \"06:30\", \"days\": 2}]}");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode events = done("GET", "/athlete/0/events?oldest=2026-03-16&newest=2026-04-30", "");
        assertThat(events.findValuesAsText("start_date_local"))
                .containsExactly("2026-03-16T00:00:00", "2026-03-19T00:00:00", "2026-03-25T06:30:00");
        assertThat(events.at("/2/end_date_local").asText()).isEqualTo("2026-03-27T00:00:00");
        assertThat(events.at("/0/icu_training_load").asInt()).isEqualTo(100);
        assertThat(events.at("/0/plan_folder_id").asLong()).isEqualTo(plan);
        assertThat(events.at("/0/plan_workout_id").asLong()).isPositive();
        assertThat(events.at("/0/plan_athlete_id").asText()).isEqualTo("i1");
        assertThat(events.at("/0/plan_name").asText()).isEqualTo("Base");
        assertThat(events.at("/0/plan_applied").asText())
                .isEqualTo(events.at("/2/plan_applied").asText())
                .isNotBlank();
        assertThat(events.at("/2/plan_workout_id").isNull()).isTrue();
    }

    @Test
    void aPlanThatCannotBeAppliedLeavesTheCalendarAlone() {
        long plan = plan();
        String path = "/athlete/0/events/apply-plan";
        assertThat(caller.json("POST", path, "{\"start_date_local\": \"2026-03-16T00:00:00\"}")
                        .status())
                .isEqualTo(422);
        assertThat(caller.json("POST", path, "{\"folder_id\": %d}".formatted(plan))
                        .status())
                .isEqualTo(422);
        assertThat(caller.json(
                                "POST",
                                path,
                                "{\"folder_id\": %d, \"start_date_local\": \"2026-03-16\"}".formatted(plan))
                        .status())
                .isEqualTo(422);
        assertThat(caller.json("POST", path, "{\"folder_id\": 7, \"start_date_local\": \"2026-03-16T00:00:00\"}")
                        .status())
                .isEqualTo(404);
        assertThat(caller.json(
                                "POST",
                                path,
                                "{\"folder_id\": %d, \"start_date_local\": \"2026-03-16T00:00:00\", \"extra_workouts\": [{}]}"
                                        .formatted(plan))
                        .status())
                .isEqualTo(422);
        assertThat(rider.events()).isEmpty();
    }

    /** Recorded: nothing assigned is 200 with every key null. */
    @Test
    void withoutAPlanEveryKeyIsNull() {
        JsonNode none = done("GET", "/athlete/0/training-plan", "");
        assertThat(none.size()).isEqualTo(7);
        assertThat(none).allMatch(JsonNode::isNull);
        assertThat(caller.send("PUT", "/athlete/0/apply-plan-changes").status()).isEqualTo(422);
    }

    @Test
    void aPlanThatIsFollowedIsShownAndEnds() {
        long plan = plan();
        JsonNode followed = done(
                "PUT",
                "/athlete/0/training-plan",
                "{\"training_plan_id\": %d, \"training_plan_start_date\": \"2026-03-16\"}".formatted(plan));
        assertThat(followed.at("/training_plan/children")).hasSize(2);
        assertThat(followed.path("timezone").asText()).isEqualTo("Europe/Berlin");
        assertThat(done("GET", "/athlete/0/training-plan", "")).isEqualTo(followed);
        assertThat(done("GET", "/athlete/0", "").path("training_plan_id").asLong())
                .isEqualTo(plan);
        assertThat(caller.json("PUT", "/athlete/0/training-plan", "{\"training_plan_id\": 7}")
                        .status())
                .isEqualTo(404);
        assertThat(done("PUT", "/athlete/0/training-plan", "{\"training_plan_id\": -1}"))
                .allMatch(JsonNode::isNull);
        assertThat(done("GET", "/athlete/0", "")
                        .path("training_plan_start_date")
                        .isNull())
                .isTrue();
    }

    /** "Only workouts from today or in the future are updated." */
    @Test
    void changesOfThePlanReachTheCalendarFromTodayOn() {
        long plan = plan();
        done(
                "PUT",
                "/athlete/0/training-plan",
                "{\"training_plan_id\": %d, \"training_plan_start_date\": \"2026-03-09\"}".formatted(plan));
        done("PUT", "/athlete/0/apply-plan-changes", "");
        JsonNode before = all();
        assertThat(before.findValuesAsText("start_date_local"))
                .as("day 0 was yesterday")
                .containsExactly("2026-03-12T00:00:00");

        JsonNode second = done("GET", "/athlete/0/folders", "").at("/0/children/1");
        done("PUT", "/athlete/0/workouts/" + second.path("id"), "{\"description\": \"- 30m 100%\", \"day\": 4}");
        workout(plan, 5);
        done("PUT", "/athlete/0/apply-plan-changes", "");
        JsonNode after = all();
        assertThat(after.findValuesAsText("start_date_local"))
                .containsExactly("2026-03-13T00:00:00", "2026-03-14T00:00:00");
        assertThat(after.at("/0/id")).isEqualTo(before.at("/0/id"));
        assertThat(after.at("/0/icu_training_load").asInt()).isEqualTo(50);

        done("PUT", "/athlete/0/apply-plan-changes", "");
        assertThat(all()).as("once more changes nothing").isEqualTo(after);
        done("POST", "/athlete/0/events/" + after.at("/0/id") + "/mark-done", "");
        caller.send("DELETE", "/athlete/0/workouts/" + second.path("id"));
        done("PUT", "/athlete/0/apply-plan-changes", "");
        assertThat(all().size()).as("what was done stays").isEqualTo(2);
        assertThat(done("GET", "/athlete/0/training-plan", "")
                        .path("training_plan_last_applied")
                        .asText())
                .isEqualTo("2026-03-10T00:00:00.000+00:00");
    }

    private JsonNode all() {
        return done("GET", "/athlete/0/events?oldest=2026-03-01&newest=2026-04-30", "");
    }

    private JsonNode wellness(String day) {
        return done("GET", "/athlete/0/wellness/" + day, "");
    }

    /** A plan with hours at threshold on days 0 and 3. */
    private long plan() {
        long plan = done("POST", "/athlete/0/folders", "{\"name\": \"Base\", \"type\": \"PLAN\"}")
                .path("id")
                .asLong();
        workout(plan, 0);
        workout(plan, 3);
        return plan;
    }

    private void workout(long plan, int day) {
        done(
                "POST",
                "/athlete/0/workouts",
                "{\"folder_id\": %d, \"type\": \"Ride\", \"name\": \"W%d\", \"description\": \"- 1h 100%%\", \"day\": %d}"
                        .formatted(plan, day, day));
    }

    private JsonNode done(String method, String path, String body) {
        Caller.Answer answer = caller.json(method, path, body);
        assertThat(answer.status())
                .as(method + " " + path + " " + answer.body())
                .isEqualTo(200);
        return answer.body();
    }
}
