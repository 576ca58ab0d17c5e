package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing of activities. Oracles: api.md 1.1, 6.1, 6.3 and the field notes 4.1 of the service. */
class ActivityChangeTest {
    private static final byte[] RIDE = SmallFit.ride(Instant.parse("2026-03-08T10:00:00Z"), 3600, 200, 150);
    private static final String STRAVA = "18728161934";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private String ride = "";

    @BeforeEach
    void upload() {
        ObjectNode stub = SmallWorld.json("""
                {"id": "18728161934", "icu_athlete_id": "i1", "start_date_local": "2026-03-04T07:00:00",
                 "source": "STRAVA"}""");
        SmallWorld.add(rider, new StoredActivity(stub, 80, stub.arrayNode(), () -> SmallWorld.recording(0)));
        SmallWorld.addEvent(rider, """
                {"id": 5, "category": "WORKOUT", "type": "Ride", "start_date_local": "2026-03-08T00:00:00",
                 "icu_training_load": 80, "moving_time": 3000}""");
        SmallWorld.addEvent(rider, """
                {"id": 6, "category": "WORKOUT", "type": "Ride", "start_date_local": "2026-03-08T00:00:00",
                 "moving_time": 3000}""");
        ride = caller().upload("/athlete/0/activities", RIDE).body().path("id").asText();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void onlyWhatIsSentChanges() {
        JsonNode before = get("/activity/" + ride);
        JsonNode answer = put("{\"name\": \"Tempo\", \"icu_rpe\": 4, \"feel\": null, \"no_such_key\": 1}");
        ObjectNode expected = before.deepCopy();
        expected.put("name", "Tempo").put("icu_rpe", 4).put("session_rpe", 240);

        assertThat(answer).isEqualTo(expected);
        assertThat(get("/activity/" + ride)).isEqualTo(expected);
        assertThat(put("{}")).isEqualTo(expected);
    }

    @Test
    void minusOneClearsANumber() {
        put("{\"icu_rpe\": 4, \"carbs_ingested\": 90, \"kg_lifted\": 12.5}");
        JsonNode cleared = put("{\"icu_rpe\": -1, \"carbs_ingested\": -1, \"kg_lifted\": -1}");

        for (String key : List.of("icu_rpe", "session_rpe", "carbs_ingested", "kg_lifted")) {
            assertThat(cleared.path(key).isNull()).as(key).isTrue();
        }
    }

    @Test
    void aLoadThatIsSaidCountsUntilItIsWithdrawn() {
        double before = fitness();
        assertThat(put("{\"icu_training_load\": 200}").path("icu_training_load").asInt())
                .isEqualTo(200);
        assertThat(fitness()).isGreaterThan(before);
        assertThat(put("{\"icu_training_load\": -1}").path("icu_training_load").asInt())
                .isEqualTo(100);
        assertThat(fitness()).isEqualTo(before);
    }

    @Test
    void anotherThresholdMakesOtherFiguresOfTheSameSession() {
        JsonNode changed = put("{\"icu_ftp\": 250}");

        assertThat(changed.path("icu_ftp").asInt()).isEqualTo(250);
        assertThat(changed.path("icu_intensity").asDouble()).isEqualTo(80);
        assertThat(changed.path("icu_training_load").asInt()).isEqualTo(64);
        assertThat(changed.path("icu_weighted_avg_watts").asInt()).isEqualTo(200);
    }

    @Test
    void thresholdsOfThePastStayWhenTheSettingsChange() {
        JsonNode before = get("/activity/" + ride);
        ((ObjectNode) rider.athlete().at("/sportSettings/0")).put("ftp", 300);

        assertThat(put("{\"description\": \"later\"}").path("icu_training_load"))
                .isEqualTo(before.path("icu_training_load"));
    }

    @Test
    void whatWasJudgedByAPlanGoesWithThePlan() {
        ObjectNode noted = SmallWorld.activity("i10", "2026-03-01T10:00:00", 50).json();
        noted.put("paired_event_id", 5)
                .put("compliance", 100f)
                .put("icu_rpe", 5)
                .put("session_rpe", 100);
        SmallWorld.add(rider, new StoredActivity(noted, 50, noted.arrayNode(), () -> SmallWorld.recording(0)));
        JsonNode free = ok(send("PUT", "/activity/i10", "{\"paired_event_id\": -1, \"icu_rpe\": -1}"));

        assertThat(free.path("compliance").isNull()).isTrue();
        assertThat(free.path("session_rpe").isNull()).isTrue();
        assertThat(free.path("icu_training_load").asInt()).isEqualTo(50);
    }

    @Test
    void itsPlannedEventMakesTheCompliance() {
        assertThat(put("{\"paired_event_id\": 5}").path("compliance").asDouble())
                .isEqualTo(125);
        assertThat(put("{\"paired_event_id\": 6}").path("compliance").asDouble())
                .as("without a planned load by time")
                .isEqualTo(120);
        JsonNode free = put("{\"paired_event_id\": -1}");
        assertThat(free.path("compliance").isNull()).isTrue();
        assertThat(free.path("paired_event_id").isNull()).isTrue();
        assertThat(send("PUT", "/activity/" + ride, "{\"paired_event_id\": 77}").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not JSON                                    | 400",
                "[]                                          | 400",
                "\"name\"                                    | 400",
                "{} {}                                       | 400",
                "{\"name\": 3}                               | 400",
                "{\"icu_rpe\": \"hard\"}                     | 400",
                "{\"tags\": [1]}                             | 400",
                "{\"trainer\": \"yes\"}                      | 400",
                "{\"icu_rpe\": 99999999999}                  | 400",
                "{\"start_date_local\": \"2026-03-08\"}      | 422",
                "{\"start_date_local\": \"9999-03-08T00:00:00\"} | 422",
            })
    void whatCannotBeReadIsRefusedAndChangesNothing(String body, int status) {
        JsonNode before = get("/activity/" + ride);
        Caller.Answer answer = send("PUT", "/activity/" + ride, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("error").asText()).isNotBlank();
        assertThat(get("/activity/" + ride)).isEqualTo(before);
    }

    @Test
    void aDeletedActivityIsGoneAndItsLoadToo() {
        Caller.Answer answer = send("DELETE", "/activity/" + ride, "");

        assertThat(answer.body().toString()).isEqualTo("{\"icu_athlete_id\":\"i1\",\"id\":\"" + ride + "\"}");
        assertThat(caller().get("/activity/" + ride).status()).isEqualTo(404);
        assertThat(send("DELETE", "/activity/" + ride, "").status()).isEqualTo(404);
        assertThat(get("/athlete/0/wellness/2026-03-08").path("ctlLoad").asDouble())
                .isZero();
    }

    @Test
    void onlyAForgottenDeletionLetsTheFileInAgain() {
        send("DELETE", "/activity/" + ride, "");
        assertThat(caller().upload("/athlete/0/activities", RIDE).status()).isEqualTo(200);
        assertThat(caller().get("/activity/" + ride).status()).isEqualTo(404);
        assertThat(send("DELETE", "/activity/" + ride + "/tombstone", "").status())
                .isEqualTo(200);
        Caller.Answer again = caller().upload("/athlete/0/activities", RIDE);
        assertThat(again.status()).isEqualTo(201);
        assertThat(caller().get("/activity/" + again.body().path("id").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void manualOnesSayWhatTheyAre() {
        JsonNode created = post("/athlete/0/activities/manual", """
                {"type": "WeightTraining", "start_date_local": "2026-03-09T18:00:00", "moving_time": 2700,
                 "icu_training_load": 30, "icu_rpe": 6, "MyField": 7, "id": "i5", "icu_athlete_id": "i3"}""");

        assertThat(created.path("source").asText()).isEqualTo("MANUAL");
        assertThat(created.path("icu_athlete_id").asText()).isEqualTo("i1");
        assertThat(created.path("name").asText()).isEqualTo("WeightTraining");
        assertThat(created.path("moving_time").asInt()).isEqualTo(2700);
        assertThat(created.path("session_rpe").asInt()).isEqualTo(270);
        assertThat(created.path("MyField").asInt()).isEqualTo(7);
        assertThat(created.path("start_date").asText()).isEqualTo("2026-03-09T17:00:00Z");
        assertThat(get("/activity/" + created.path("id").asText())).isEqualTo(created);
        assertThat(get("/athlete/0/wellness/2026-03-09").path("ctlLoad").asDouble())
                .isEqualTo(30);
        assertThat(post("/athlete/0/activities/manual", created.toString()).path("id"))
                .as("a second one, not the first")
                .isNotEqualTo(created.path("id"));
    }

    @Test
    void bulkCreationTwiceIsOnceWhereThereIsAnExternalId() {
        String rows = """
                [{"external_id": "x", "type": "Yoga", "start_date_local": "2026-03-09T18:00:00", "moving_time": 600},
                 {"type": "Yoga", "start_date_local": "2026-03-09T19:00:00"}]""";
        JsonNode first = post("/athlete/0/activities/manual/bulk", rows);
        JsonNode second = post("/athlete/0/activities/manual/bulk", rows);

        assertThat(second.path(0)).isEqualTo(first.path(0));
        assertThat(second.path(1).path("id")).isNotEqualTo(first.path(1).path("id"));
        JsonNode changed =
                post("/athlete/0/activities/manual/bulk", "[{\"external_id\": \"x\", \"name\": \"Stretch\"}]");
        assertThat(changed.at("/0/name").asText()).isEqualTo("Stretch");
        assertThat(changed.at("/0/moving_time").asInt()).isEqualTo(600);
    }

    @Test
    void oneBadRowOfABulkStoresNone() {
        int before = rider.activities().size();
        Caller.Answer answer = send("POST", "/athlete/0/activities/manual/bulk", """
                [{"type": "Yoga", "start_date_local": "2026-03-09T18:00:00"}, {"type": "Yoga"}]""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(rider.activities()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, streams",
        "GET, intervals",
        "GET, best-efforts?stream=watts&duration=60",
        "GET, power-curve",
        "GET, power-curves",
        "GET, hr-curve",
        "GET, pace-curve",
        "GET, power-histogram",
        "GET, hr-histogram",
        "GET, pace-histogram",
        "GET, gap-histogram",
        "GET, time-at-hr",
        "GET, power-vs-hr",
        "GET, hr-load-model",
        "GET, map",
        "GET, weather-summary",
        "GET, segments",
        "GET, messages",
        "GET, file",
        "GET, fit-file",
        "GET, gpx-file",
        "GET, interval-stats?start_index=0&end_index=1",
        "PUT, streams",
        "PUT, intervals",
        "PUT, intervals/1",
        "PUT, delete-intervals",
        "PUT, split-interval?splitAt=1"
    })
    void childrenOfAStravaRowAreRefused(String verb, String child) {
        Caller.Answer answer =
                send(verb, "/activity/" + STRAVA + "/" + child, child.startsWith("intervals/") ? "{}" : "[]");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isEqualTo("Cannot read Strava activities via the API");
    }

    @Test
    void aStravaRowItselfCannotBeChanged() {
        assertThat(send("PUT", "/activity/" + STRAVA, "{\"name\": \"x\"}")
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("Cannot read Strava activities via the API");
    }

    @Test
    void commentsAreKeptInOrder() {
        assertThat(post("/activity/" + ride + "/messages", "{\"content\": \"Well done\"}")
                        .toString())
                .isEqualTo("{\"id\":1,\"new_chat\":null}");
        post("/activity/" + ride + "/messages", "{\"content\": \"Again\"}");
        JsonNode messages = get("/activity/" + ride + "/messages");

        assertThat(messages.findValuesAsText("content")).containsExactly("Well done", "Again");
        assertThat(messages.at("/0/athlete_id").asText()).isEqualTo("i1");
        assertThat(messages.at("/0/created").asText()).isEqualTo("2026-03-10T00:00:00.000+00:00");
        assertThat(get("/activity/" + ride + "/messages?sinceId=1")).hasSize(1);
        assertThat(get("/activity/" + ride + "/messages?limit=1")).hasSize(1);
        assertThat(send("POST", "/activity/" + ride + "/messages", "{\"content\": \" \"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void tagsAreListedOnceInOrder() {
        put("{\"tags\": [\"hard\", \"club\"]}");
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        send("PUT", "/activity/i10", "{\"tags\": [\"hard\"]}");

        assertThat(get("/athlete/0/activity-tags").toString()).isEqualTo("[\"club\",\"hard\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "1700, 1900, 95, 105, '', true",
        "1700, 1900, 95, 105, &type=POWER&minReps=2, true",
        "1700, 1900, 95, 105, &minReps=3, false",
        "1700, 1900, 95, 105, &maxReps=1, false",
        "1700, 1900, 101, 105, '', false",
        "1801, 1900, 95, 105, '', false",
        "1700, 1900, 85, 90, &type=HR, true",
        "0, 86400, 0, 999, '', true"
    })
    void intervalSearchFindsRepeatsOfThatLengthAndIntensity(
            int minSecs, int maxSecs, int min, int max, String more, boolean found) {
        JsonNode rows = get("/athlete/0/activities/interval-search?minSecs=" + minSecs + "&maxSecs=" + maxSecs
                + "&minIntensity=" + min + "&maxIntensity=" + max + more);

        assertThat(rows.findValuesAsText("id").contains(ride)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?minSecs=1&maxSecs=2&minIntensity=3",
                "?minSecs=1&maxSecs=86401&minIntensity=3&maxIntensity=4",
                "?minSecs=1&maxSecs=2&minIntensity=3&maxIntensity=1000",
                "?minSecs=1&maxSecs=2&minIntensity=3&maxIntensity=4&type=SPEED",
                "?minSecs=a&maxSecs=2&minIntensity=3&maxIntensity=4"
            })
    void intervalSearchNamesWhatItCannotUse(String query) {
        Caller.Answer answer = caller().get("/athlete/0/activities/interval-search" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isNotBlank();
    }

    @Test
    void aReaderMayNotWrite() {
        var coach = Caller.with(emulator, SmallWorld.COACH_KEY);
        assertThat(coach.get("/activity/" + ride).status()).isEqualTo(200);
        var statuses = new ArrayList<Integer>();
        statuses.add(coach.send("PUT", "/activity/" + ride, "{}").status());
        statuses.add(coach.send("DELETE", "/activity/" + ride, "").status());
        statuses.add(coach.send("POST", "/athlete/i1/activities/manual", "{}").status());
        assertThat(statuses).containsOnly(403);
    }

    private double fitness() {
        return get("/athlete/0/wellness/2026-03-10").path("ctl").asDouble();
    }

    private JsonNode put(String body) {
        return ok(send("PUT", "/activity/" + ride, body));
    }

    private JsonNode post(String path, String body) {
        return ok(send("POST", path, body));
    }

    private JsonNode get(String path) {
        return ok(caller().get(path));
    }

    private static JsonNode ok(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private Caller.Answer send(String method, String path, String body) {
        return caller().send(method, path, body);
    }

    private Caller caller() {
        return Caller.with(emulator, SmallWorld.RIDER_KEY);
    }
}
