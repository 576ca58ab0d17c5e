package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: api.md 1.5, 2.9, 3.4, 6.2, 6.3; field-notes 11, 12, 44 to 48. */
class SportSettingsTest {
    private static final String RIDE = "/athlete/0/sport-settings/Ride";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void onlyWhatIsSentChanges() {
        JsonNode before = json.get(RIDE).body();
        Json.Answer answer =
                json.put(RIDE + "?recalcHrZones=false", "{\"ftp\": 250, \"no_such_key\": 1, \"lthr\": null}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(json.get("/athlete/0/sport-settings/11").body());
        assertThat(answer.body().path("ftp").asInt()).isEqualTo(250);
        assertThat(answer.body().has("no_such_key")).isFalse();
        for (String key : List.of("lthr", "hr_zones", "power_zones", "types", "w_prime")) {
            assertThat(answer.body().path(key)).as(key).isEqualTo(before.path(key));
        }
        assertThat(json.get("/athlete/0")
                        .body()
                        .at("/sportSettings/0/mmp_model/type")
                        .asText())
                .isEqualTo("ECP");
    }

    @Test
    void whetherZonesAreRecalculatedMustBeSaidInTheQuery() {
        Json.Answer silent = json.put(RIDE, "{\"ftp\": 250, \"recalcHrZones\": true}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.error()).contains("recalcHrZones");
        assertThat(json.put(RIDE + "?recalcHrZones=maybe", "{}").status()).isEqualTo(422);
        assertThat(json.put(RIDE + "?recalc_hr_zones=true", "{}").status()).isEqualTo(422);
        assertThat(json.get(RIDE).body().path("ftp").asInt()).isEqualTo(200);
    }

    @Test
    void recalculatingMovesZonesThatWereSetByHand() {
        json.put(RIDE + "?recalcHrZones=false", "{\"lthr\": 160}");
        assertThat(json.get(RIDE).body().path("hr_zones").toString()).isEqualTo("[130,145,155,165,172,180,190]");
        json.put(RIDE + "?recalcHrZones=true", "{\"max_hr\": 188}");
        assertThat(json.get(RIDE).body().path("hr_zones").toString()).isEqualTo("[130,142,149,158,163,168,188]");
    }

    @Test
    void thresholdPaceIsMetresPerSecondAndTooFastIsRefused() {
        String run = "/athlete/0/sport-settings/Run?recalcHrZones=false";
        assertThat(json.put(run, "{\"threshold_pace\": 3.3898306}")
                        .body()
                        .path("threshold_pace")
                        .asText())
                .isEqualTo("3.3898306");
        Json.Answer tooFast = json.put(run, "{\"threshold_pace\": 240}");
        assertThat(tooFast.status()).isEqualTo(422);
        assertThat(tooFast.error()).isEqualTo("Invalid threshold pace");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"load_order\": \"HR\"}; 400",
                "{\"types\": [\"Cycling\"]}; 400",
                "{\"types\": \"Ride\"}; 400",
                "{\"ftp\": \"250\"}; 400",
                "{\"ftp\": -1}; 422",
                "{\"hr_zones\": [150, 140]}; 422",
                "{\"hr_zones\": [{}]}; 400",
                "3; 400",
            })
    void whatMakesNoSenseIsRefused(String body, int status) {
        assertThat(json.put(RIDE + "?recalcHrZones=false", body).status()).isEqualTo(status);
        assertThat(json.get(RIDE).body().path("ftp").asInt()).isEqualTo(200);
    }

    @Test
    void severalAreWrittenOrNone() {
        String path = "/athlete/0/sport-settings?recalcHrZones=false";
        assertThat(json.put(path, "[{\"id\": 11, \"ftp\": 210}, {\"id\": 99}]").status())
                .isEqualTo(404);
        assertThat(json.get(RIDE).body().path("ftp").asInt()).isEqualTo(200);
        assertThat(json.put(path, "[{\"id\": 11, \"ftp\": 210}]")
                        .body()
                        .at("/0/ftp")
                        .asInt())
                .isEqualTo(210);
    }

    @Test
    void aFamilyIsMadeAndTakenAway() {
        Json.Answer made = json.post("/athlete/0/sport-settings", "{\"types\": [\"Rowing\"], \"lthr\": 165}");
        assertThat(made.status()).isEqualTo(200);
        assertThat(json.get("/athlete/0/sport-settings/Rowing").body()).isEqualTo(made.body());
        assertThat(json.post("/athlete/0/sport-settings", "{\"types\": [\"Ride\"]}")
                        .status())
                .isEqualTo(422);
        assertThat(json.delete("/athlete/0/sport-settings/" + made.body().path("id"))
                        .status())
                .isEqualTo(200);
        assertThat(json.get("/athlete/0/sport-settings/Rowing").status()).isEqualTo(404);
        assertThat(json.get("/athlete/0/sport-settings").body()).hasSize(2);
    }

    @Test
    void thePastChangesOnlyWhenTheyAreApplied() {
        ride();
        JsonNode before = json.get("/activity/i10").body();
        json.put(RIDE + "?recalcHrZones=false", "{\"ftp\": 300, \"hr_zones\": [100, 190], \"power_zones\": [60, 999]}");
        assertThat(json.get("/activity/i10").body()).isEqualTo(before);
        assertThat(json.post(RIDE + "/apply", "").status()).isEqualTo(405);
        assertThat(json.put(RIDE + "/apply", "").status()).isEqualTo(200);
        JsonNode after = json.get("/activity/i10").body();
        assertThat(after.path("icu_hr_zones").toString()).isEqualTo("[100,190]");
        assertThat(after.path("icu_hr_zone_times").toString()).isEqualTo("[0,600]");
        assertThat(after.path("icu_power_zones").toString()).isEqualTo("[60,999]");
        assertThat(after.at("/icu_zone_times/1/secs").asInt()).isEqualTo(600);
        for (String key : List.of("icu_ftp", "icu_training_load", "icu_intensity", "moving_time")) {
            assertThat(after.path(key)).as(key).isEqualTo(before.path(key));
        }
    }

    @Test
    void theActivitiesOfAFamilyAreListedInMiniature() {
        ride();
        JsonNode rows = json.get(RIDE + "/matching-activities").body();
        assertThat(rows.toString())
                .isEqualTo("[{\"id\":\"i10\",\"start_date_local\":\"2026-03-05T10:00:00\",\"type\":\"Ride\","
                        + "\"name\":\"Out\"}]");
        assertThat(json.get("/athlete/0/sport-settings/Run/matching-activities").body())
                .isEmpty();
    }

    /** 10 minutes at 150 W and 120 bpm. */
    private void ride() {
        var seed = SmallWorld.json("""
                {"id": "i10", "icu_athlete_id": "i1", "type": "Ride", "name": "Out",
                 "start_date_local": "2026-03-05T10:00:00", "source": "GARMIN_CONNECT"}
                """);
        SmallWorld.add(
                rider,
                ActivityAnalysis.of(
                        seed,
                        rider.athlete(),
                        () -> SmallWorld.recording(
                                600, SmallWorld.constant("watts", 150), SmallWorld.constant("heartrate", 120))));
    }
}
