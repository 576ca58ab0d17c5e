package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bests over many activities. Oracles: arithmetic on constant sessions, shapes of api.md 1.3 and 2.4. */
class AthleteCurvesTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @BeforeEach
    void history() {
        ((ObjectNode) rider.athlete().at("/sportSettings/0")).put("after_kj0", 100);
        ride("i20", "2026-03-01", "Ride", 700, 250);
        ride("i21", "2026-03-05", "VirtualRide", 1500, 200);
        ride("i22", "2025-12-24", "Ride", 60, 400);
        ride("i23", "2024-01-01", "Ride", 60, 900);
        add(
                "i24",
                "2026-03-02",
                "Run",
                SmallWorld.recording(
                        600,
                        SmallWorld.constant("velocity_smooth", 4),
                        SmallWorld.constant("heartrate", 160),
                        new SmallWorld.Stream("distance", i -> 4.0 * i)));
        SmallWorld.addEvent(rider, """
                {"id": 1, "category": "SEASON_START", "start_date_local": "2026-01-01T00:00:00"}""");
        SmallWorld.addEvent(rider, """
                {"id": 2, "category": "SET_FITNESS", "start_date_local": "2025-02-01T00:00:00", "icu_ctl": 1,
                 "icu_atl": 2}""");
        SmallWorld.addEvent(rider, """
                {"id": 3, "category": "SET_EFTP", "start_date_local": "2025-01-01T00:00:00"}""");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "42d, 250, i20, 2026-01-28, 42",
        "1y, 400, i22, 2025-03-11, 365",
        "s0, 250, i20, 2026-01-01, 69",
        "s1, 400, i22, 2025-01-01, 365",
        "all, 900, i23, 1970-01-01, 20523",
        "r.2023-12-01.2024-02-01, 900, i23, 2023-12-01, 63",
        "1w, 200, i21, 2026-03-04, 7"
    })
    void aCurveIsTheBestOfItsWindow(String name, int watts, String activity, String first, int days) {
        JsonNode answer = get("/power-curves?type=Ride&curves=" + name);
        JsonNode curve = answer.at("/list/0");

        assertThat(curve.path("id").asText()).isEqualTo(name);
        assertThat(curve.at("/secs/0").asInt()).isEqualTo(1);
        assertThat(curve.at("/values/0").asInt()).isEqualTo(watts);
        assertThat(curve.at("/activity_id/0").asText()).isEqualTo(activity);
        assertThat(curve.at("/watts_per_kg/0").asDouble()).isCloseTo(watts / 70.0, within(1e-6));
        assertThat(curve.path("start_date_local").asText()).startsWith(first);
        assertThat(curve.path("days").asInt()).isEqualTo(days);
        assertThat(answer.path("activities").has(activity)).isTrue();
    }

    @Test
    void everyPointNamesItsActivity() {
        JsonNode curve = get("/power-curves?type=VirtualRide&curves=42d").at("/list/0");
        int last = curve.path("secs").size() - 1;

        assertThat(curve.path("secs").path(last).asInt()).isEqualTo(1500);
        assertThat(curve.path("values").path(last).asInt()).isEqualTo(200);
        assertThat(curve.path("activity_id").path(last).asText()).isEqualTo("i21");
        assertThat(curve.path("end_index").path(last).asInt()).isEqualTo(1500);
        for (int i = 1; i <= last; i++) {
            assertThat(curve.path("values").path(i).asInt())
                    .isLessThanOrEqualTo(curve.path("values").path(i - 1).asInt());
        }
    }

    @Test
    void severalCurvesComeInTheOrderAskedAndTiredOnesStartLater() {
        JsonNode list =
                get("/power-curves?type=Ride&curves=42d,42d-kj0,42d-kj1").path("list");

        assertThat(list.findValuesAsText("id")).containsExactly("42d", "42d-kj0", "42d-kj1");
        assertThat(list.at("/1/secs").size()).isLessThan(list.at("/0/secs").size());
        assertThat(list.at("/1/start_index/0").asInt()).as("100 kJ at 250 W").isGreaterThanOrEqualTo(400);
        assertThat(list.at("/2/values")).as("no such work is set").isEmpty();
    }

    @Test
    void filtersLeaveOut() {
        Objects.requireNonNull(rider.activities().get("i20")).json().put("trainer", true);
        String indoor = "%5B%7B%22field_id%22%3A%22indoor%22%2C%22value%22%3A%22indoor%22%7D%5D";
        assertThat(get("/power-curves?type=Ride&curves=42d&filters=" + indoor)
                        .at("/list/0/secs")
                        .size())
                .isLessThan(get("/power-curves?type=Ride&curves=42d")
                        .at("/list/0/secs")
                        .size());
        assertThat(caller.get("/athlete/0/power-curves?type=Ride&filters=x").status())
                .isEqualTo(422);
    }

    @Test
    void paceGoesByDistance() {
        JsonNode curve = get("/pace-curves?type=Run&curves=42d").at("/list/0");

        assertThat(curve.at("/distance/0").asDouble()).isEqualTo(100);
        assertThat(curve.at("/values/0").asInt()).isEqualTo(25);
        assertThat(curve.path("type").asText()).isEqualTo("PACE");
        assertThat(get("/hr-curves?type=Run&curves=42d").at("/list/0/bpm/0").asInt())
                .isEqualTo(160);
        assertThat(get("/pace-curves?type=Run&curves=42d&gap=true").at("/list/0/values"))
                .isEmpty();
    }

    @Test
    void uphillIsFasterOnTheFlat() {
        add(
                "i40",
                "2026-03-07",
                "Run",
                SmallWorld.recording(
                        600,
                        SmallWorld.constant("velocity_smooth", 3),
                        new SmallWorld.Stream("distance", i -> 3.0 * i),
                        new SmallWorld.Stream("altitude", i -> 0.15 * i)));
        JsonNode flat = caller.get("/activity/i40/pace-curve").body();
        JsonNode adjusted = caller.get("/activity/i40/pace-curve?gap=true").body();

        assertThat(flat.at("/values/9").asInt()).as("1 km at 3 m/s").isEqualTo(333);
        assertThat(adjusted.at("/values/9").asInt()).isBetween(230, 320);
        assertThat(adjusted.path("type").asText()).isEqualTo("GAP");
        assertThat(seconds(caller.get("/activity/i40/pace-histogram").body())).isEqualTo(600);
        assertThat(seconds(caller.get("/activity/i40/gap-histogram").body())).isEqualTo(600);
        assertThat(caller.get("/activity/i40/streams?types=ga_velocity").body().at("/0/data"))
                .hasSize(600);
    }

    private static int seconds(JsonNode histogram) {
        int seconds = 0;
        for (JsonNode bucket : histogram) {
            seconds += bucket.path("secs").asInt();
        }
        return seconds;
    }

    @Test
    void rowsAreOneAnActivity() {
        JsonNode rows = get("/activity-power-curves?oldest=2026-03-01&newest=2026-03-10&type=Ride&secs=60,1200");

        assertThat(rows.path("secs").toString()).isEqualTo("[60,1200]");
        assertThat(rows.path("curves").findValuesAsText("id")).containsExactly("i20", "i21");
        assertThat(rows.at("/curves/0/watts").toString()).isEqualTo("[250,null]");
        assertThat(rows.at("/curves/1/watts").toString()).isEqualTo("[200,200]");
        assertThat(get("/activity-hr-curves?oldest=2026-03-01&newest=2026-03-10&secs=60")
                        .at("/curves/0/bpm/0")
                        .asInt())
                .isEqualTo(150);
        assertThat(get("/activity-pace-curves?oldest=2026-03-01&newest=2026-03-10&type=Run&distances=400")
                        .at("/curves/0/secs/0")
                        .asInt())
                .isEqualTo(100);
    }

    @Test
    void powerAgainstHeartRateIsByBucket() {
        JsonNode curve = get("/power-hr-curve?start=2026-03-01&end=2026-03-10&type=Ride");

        assertThat(curve.path("minWatts").asInt()).isEqualTo(200);
        assertThat(curve.path("minutes").size())
                .isEqualTo((curve.path("maxWatts").asInt() - 200)
                        / curve.path("bucketSize").asInt());
        assertThat(curve.at("/bpm/0").asInt()).isEqualTo(150);
        assertThat(curve.at("/minutes/0").asInt()).isEqualTo(25);
        assertThat(curve.at("/bpm/1").asInt()).as("nothing at 210 W").isZero();
        assertThat(curve.path("ftp").asInt()).isEqualTo(200);
    }

    @Test
    void theModelOfTheSettingsIsServed() {
        JsonNode model = get("/mmp-model?type=Ride");
        assertThat(model.path("type").asText()).isEqualTo("ECP");
        assertThat(get("/mmp-model?type=Run").path("criticalPower").isNull()).isTrue();
    }

    @Test
    void withoutOneTheBestsOfTwoToTwentyMinutesMakeIt() {
        ((ObjectNode) rider.athlete().at("/sportSettings/0")).putNull("mmp_model");
        // all-out at 220 W + 18 kJ/t: the bests of a session that spends W' first are not those, so one ride a duration
        int number = 30;
        for (int seconds : new int[] {120, 180, 300, 600, 1200}) {
            ride("i" + number++, "2026-03-08", "Ride", seconds, 220 + 18_000 / seconds);
        }
        JsonNode model = get("/mmp-model?type=Ride");

        assertThat(model.path("type").asText()).isEqualTo("MS_2P");
        assertThat(model.path("criticalPower").asInt()).isBetween(205, 240);
        assertThat(model.path("wPrime").asInt()).isBetween(8_000, 25_000);
        assertThat(model.path("inputPointIndexes")).isNotEmpty();
    }

    @Test
    void theEventsThatSteerFitnessAscend() {
        assertThat(get("/fitness-model-events").findValuesAsText("category"))
                .containsExactly("SET_EFTP", "SET_FITNESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/power-curves",
                "/power-curves?type=Ride&curves=yesterday",
                "/power-curves?type=Ride&curves=r.2026-13-01.2026-13-02",
                "/power-curves?type=Ride&newest=soon",
                "/activity-power-curves?oldest=2026-03-01",
                "/activity-power-curves?oldest=2026-03-01&newest=2026-03-02&secs=a",
                "/activity-power-curves?oldest=2026-03-01&newest=2026-03-02&fatigue=kj7",
                "/power-hr-curve?start=2026-03-01",
                "/mmp-model"
            })
    void whatCannotBeUsedIsNamed(String path) {
        Caller.Answer answer = caller.get("/athlete/0" + path);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isNotBlank();
    }

    private void ride(String id, String day, String type, int seconds, int watts) {
        add(
                id,
                day,
                type,
                SmallWorld.recording(
                        seconds, SmallWorld.constant("watts", watts), SmallWorld.constant("heartrate", 150)));
    }

    private void add(String id, String day, String type, Recording recording) {
        ObjectNode seed =
                SmallWorld.json("{}").put("id", id).put("icu_athlete_id", "i1").put("type", type);
        seed.put("start_date_local", day + "T10:00:00").put("name", id);
        SmallWorld.add(rider, ActivityAnalysis.of(seed, rider.athlete(), () -> recording));
    }

    private JsonNode get(String path) {
        Caller.Answer answer = caller.get("/athlete/0" + path);
        assertThat(answer.status()).as(path + " " + answer.body().path("error")).isEqualTo(200);
        return answer.body();
    }
}
