package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Oracle: api.md 1.4 and 2.12, rivals.md A2 on athlete-summary. The small world's today is a Tuesday. */
class SummaryTest {
    private static final String PATH = "/athlete/0/athlete-summary";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void thereIsARowForEachAthleteAndWeekOfTheLastSevenDays() {
        assertThat(dates(rows(SmallWorld.RIDER_KEY, ""))).containsExactly("i1 2026-03-02", "i1 2026-03-09");
        assertThat(dates(rows(SmallWorld.COACH_KEY, "")))
                .containsExactly("i2 2026-03-02", "i2 2026-03-09", "i1 2026-03-02", "i1 2026-03-09");
        assertThat(dates(rows(SmallWorld.RIDER_KEY, "?start=2026-02-02&end=2026-02-22")))
                .containsExactly("i1 2026-02-02", "i1 2026-02-09", "i1 2026-02-16");
        assertThat(rows(SmallWorld.RIDER_KEY, "?start=2026-03-10&end=2026-03-01"))
                .isEmpty();
    }

    @Test
    void aTokenSeesItsAthleteAlone() {
        rider.tokens().add("rider-token");
        rider.readable().add("i2");
        assertThat(dates(rows("Bearer rider-token", ""))).containsOnly("i1 2026-03-02", "i1 2026-03-09");
        assertThat(rows(SmallWorld.RIDER_KEY, "")).hasSize(4);
    }

    @Test
    void loadOfStravaRowsCounts() {
        add("i10", "2026-03-03T10:00:00", 100, "Ride");
        StoredActivity strava = SmallWorld.activity("123", "2026-03-04T10:00:00", 41);
        strava.json().put("source", "STRAVA");
        SmallWorld.add(rider, strava);
        JsonNode row =
                rows(SmallWorld.RIDER_KEY, "?start=2026-03-02&end=2026-03-08").path(0);
        assertThat(row.path("count").asInt()).isEqualTo(2);
        assertThat(row.path("training_load").asInt()).isEqualTo(141);
        assertThat(row.path("moving_time").asInt()).isEqualTo(3600);
    }

    @Test
    void onlyTheDaysAskedForAreCounted() {
        add("i10", "2026-03-03T10:00:00", 100, "Ride");
        add("i11", "2026-03-06T10:00:00", 30, "Ride");
        assertThat(rows(SmallWorld.RIDER_KEY, "?start=2026-03-05&end=2026-03-08")
                        .at("/0/training_load")
                        .asInt())
                .isEqualTo(30);
    }

    @Test
    void zonesAreHeartRateAndHaveAnEighthSlot() {
        add("i10", "2026-03-03T10:00:00", 100, "Ride");
        rider.activities()
                .firstEntry()
                .getValue()
                .json()
                .set(
                        "icu_hr_zone_times",
                        SmallWorld.json("{\"z\": [1, 2, 3, 4, 5, 6, 7]}").path("z"));
        JsonNode row =
                rows(SmallWorld.RIDER_KEY, "?start=2026-03-02&end=2026-03-08").path(0);
        assertThat(row.path("timeInZones").toString()).isEqualTo("[1,2,3,4,5,6,7,0]");
        assertThat(row.path("timeInZonesTot").asInt()).isEqualTo(28);
    }

    @Test
    void categoriesAddUpAndStrengthIsAWorkout() {
        add("i10", "2026-03-03T10:00:00", 100, "Ride");
        add("i11", "2026-03-03T18:00:00", 20, "WeightTraining");
        add("i12", "2026-03-05T18:00:00", 30, "Ride");
        JsonNode row =
                rows(SmallWorld.RIDER_KEY, "?start=2026-03-02&end=2026-03-08").path(0);
        assertThat(row.path("byCategory").findValuesAsText("category")).containsExactly("Ride", "Workout");
        assertThat(row.path("byCategory").findValuesAsText("training_load")).containsExactly("130", "20");
        assertThat(row.path("training_load").asInt()).isEqualTo(150);
    }

    @Test
    void fitnessIsThatOfTheSundayOrTheLatest() {
        add("i10", "2026-03-03T10:00:00", 100, "Ride");
        JsonNode rows = rows(SmallWorld.RIDER_KEY, "");
        for (int week = 0; week < 2; week++) {
            String day = week == 0 ? "2026-03-08" : "2026-03-10";
            JsonNode wellness = Json.with(emulator, SmallWorld.RIDER_KEY)
                    .get("/athlete/0/wellness/" + day)
                    .body();
            assertThat(rows.path(week).path("fitness")).isEqualTo(wellness.path("ctl"));
            assertThat(rows.path(week).path("fatigue")).isEqualTo(wellness.path("atl"));
            assertThat(rows.path(week).path("form").asDouble())
                    .isCloseTo(
                            wellness.path("ctl").asDouble()
                                    - wellness.path("atl").asDouble(),
                            within(1e-4));
        }
    }

    @Test
    void weightAndEstimatesAreTheLastKnown() {
        rider.wellness().put(LocalDate.of(2026, 3, 4), SmallWorld.json("""
                {"weight": 80, "sportInfo": [{"type": "Ride", "eftp": 240.0}, {"type": "Run", "eftp": null}]}
                """));
        JsonNode rows = rows(SmallWorld.RIDER_KEY, "?start=2026-02-23&end=2026-03-10");
        assertThat(rows.findValuesAsText("weight")).containsExactly("70.0", "80", "80");
        assertThat(rows.at("/0/eftp").isNull()).isTrue();
        assertThat(rows.at("/2/eftpPerKg").asDouble()).isEqualTo(3);
        assertThat(rows.at("/2/mostRecentWellnessId").asText()).isEqualTo("2026-03-04");
    }

    @Test
    void tagsPickAthletes() {
        Json.with(emulator, SmallWorld.RIDER_KEY).put("/athlete/0", "{\"icu_tags\": [\"squad\"]}");
        assertThat(dates(rows(SmallWorld.COACH_KEY, "?tags=squad,other")))
                .containsExactly("i1 2026-03-02", "i1 2026-03-09");
        assertThat(rows(SmallWorld.COACH_KEY, "?tags=nobody")).isEmpty();
    }

    @Test
    void itComesAsATableToo() {
        assertThat(Json.with(emulator, SmallWorld.RIDER_KEY).get(PATH + ".csv").text())
                .startsWith("count,time,moving_time");
    }

    private void add(String id, String start, double load, String type) {
        StoredActivity activity = SmallWorld.activity(id, start, load);
        activity.json().put("type", type).put("moving_time", 3600);
        SmallWorld.add(rider, activity);
    }

    private JsonNode rows(String key, String query) {
        Json.Answer answer = Json.with(emulator, key).get(PATH + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> dates(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row ->
                        row.path("athlete_id").asText() + " " + row.path("date").asText())
                .toList();
    }
}
