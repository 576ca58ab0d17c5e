package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ActivityAnalysisTest {
    private static final int HOUR = 3600;

    /** Oracle: figures of a recorded VirtualRide, NP 139 W, mean 131 W, 132 bpm, FTP 208 W, resting 50 assumed. */
    @Test
    void ratiosAreTakenFromTheRoundedFigures() {
        ObjectNode athlete = SmallWorld.rider().athlete();
        ((ObjectNode) athlete.at("/sportSettings/0")).put("ftp", 208);
        JsonNode json = ActivityAnalysis.of(
                        seed("VirtualRide").put("icu_rpe", 3).put("_planned_load", 40),
                        athlete,
                        () -> SmallWorld.recording(
                                3307,
                                new SmallWorld.Stream("watts", i -> i < 1650 ? 90 + 0.3 : 171.7),
                                SmallWorld.constant("heartrate", 132)))
                .json();
        double normalized = json.path("icu_weighted_avg_watts").asDouble();
        double average = json.path("icu_average_watts").asDouble();
        assertThat(average).isEqualTo(131);
        assertThat(json.path("icu_intensity").asDouble()).isCloseTo(100 * normalized / 208, within(1e-4));
        assertThat(json.path("icu_variability_index").asDouble()).isCloseTo(normalized / average, within(1e-6));
        assertThat(json.path("icu_efficiency_factor").asDouble()).isCloseTo(normalized / 132, within(1e-6));
        assertThat(json.path("icu_power_hr").asDouble()).isCloseTo(0.99242425, within(1e-6));
        assertThat(json.path("session_rpe").asInt()).isEqualTo(165);
        assertThat(json.path("compliance").asDouble())
                .isCloseTo(json.path("icu_training_load").asDouble() / 0.4, within(1e-4));
        assertThat(json.path("decoupling").asDouble()).isNegative();
    }

    @Test
    void anHourAtThresholdIsAHundredByEveryLoad() {
        JsonNode ride = analysed("Ride", SmallWorld.constant("watts", 200), SmallWorld.constant("heartrate", 170));
        assertThat(ride.path("power_load").asInt()).isEqualTo(100);
        assertThat(ride.path("hr_load").asInt()).isEqualTo(100);
        assertThat(ride.path("icu_training_load").asInt()).isEqualTo(100);
        JsonNode run =
                analysed("Run", SmallWorld.constant("velocity_smooth", 4), SmallWorld.constant("heartrate", 150));
        assertThat(run.path("pace_load").asInt()).isEqualTo(100);
        assertThat(run.path("hr_load").asInt()).isLessThan(100);
        assertThat(run.path("icu_training_load").asInt()).isEqualTo(100);
        assertThat(run.path("pace").asDouble()).isEqualTo(4);
        assertThat(run.path("power_load").isMissingNode()).isTrue();
    }

    @Test
    void withoutTheFirstKindOfLoadTheNextCounts() {
        JsonNode ride = analysed("Ride", SmallWorld.constant("heartrate", 170));
        assertThat(ride.path("icu_training_load").asInt()).isEqualTo(100);
        assertThat(ride.path("device_watts").asBoolean()).isFalse();
        assertThat(analysed("Ride").path("icu_training_load").isMissingNode()).isTrue();
    }

    @Test
    void zonesOfPowerAddUpAndTheSweetSpotOverlaps() {
        JsonNode ride = analysed("Ride", new SmallWorld.Stream("watts", i -> i % 2 == 0 ? 100 : 180));
        assertThat(ride.path("icu_zone_times").toString())
                .isEqualTo("[{\"id\":\"Z1\",\"secs\":1800},{\"id\":\"Z2\",\"secs\":0},{\"id\":\"Z3\",\"secs\":1800},"
                        + "{\"id\":\"Z4\",\"secs\":0},{\"id\":\"Z5\",\"secs\":0},{\"id\":\"Z6\",\"secs\":0},"
                        + "{\"id\":\"Z7\",\"secs\":0},{\"id\":\"SS\",\"secs\":1800}]");
        assertThat(ride.path("icu_power_zones").toString()).isEqualTo("[55,75,90,105,120,150,999]");
    }

    /** Banister's impulse of the mean: 60 min, x = (170 - 50) / 140, 0.64, 1.92; by hand. */
    @Test
    void theImpulseComesFromTheMeanHeartRate() {
        double x = 120.0 / 140;
        JsonNode ride = analysed("Ride", SmallWorld.constant("heartrate", 170));
        assertThat(ride.path("trimp").asDouble()).isCloseTo(60 * x * 0.64 * Math.exp(1.92 * x), within(1e-3));
        assertThat(ride.path("icu_hr_zone_times").toString()).isEqualTo("[0,0,0,0,3600,0,0]");
    }

    @Test
    void standingStillIsElapsedAndRecordedButNotMoving() {
        JsonNode ride = analysed("Ride", new SmallWorld.Stream("velocity_smooth", i -> i < 600 ? 0 : 10));
        assertThat(ride.path("elapsed_time").asInt()).isEqualTo(HOUR);
        assertThat(ride.path("icu_recording_time").asInt()).isEqualTo(HOUR);
        assertThat(ride.path("moving_time").asInt()).isEqualTo(3000);
        assertThat(ride.path("distance").asDouble()).isEqualTo(30000);
        assertThat(ride.path("average_speed").asDouble()).isEqualTo(10);
    }

    @Test
    void aPauseIsElapsedButNotRecorded() {
        var streams = new TreeMap<String, double[]>();
        streams.put("watts", new double[] {100, 100, 100});
        var recording = new Recording(new int[] {0, 1, 100}, streams, List.of());
        JsonNode ride = ActivityAnalysis.of(seed("Ride"), SmallWorld.rider().athlete(), () -> recording)
                .json();
        assertThat(ride.path("elapsed_time").asInt()).isEqualTo(101);
        assertThat(ride.path("icu_recording_time").asInt()).isEqualTo(3);
    }

    @Test
    void aSessionWithoutSamplesKeepsWhatIsKnown() {
        ObjectNode seed = seed("WeightTraining").put("moving_time", 2400).put("icu_rpe", 7);
        StoredActivity stored = ActivityAnalysis.of(seed, SmallWorld.rider().athlete(), () -> SmallWorld.recording(0));
        assertThat(stored.json().path("moving_time").asInt()).isEqualTo(2400);
        assertThat(stored.json().path("session_rpe").asInt()).isEqualTo(280);
        assertThat(stored.json().has("icu_training_load")).isFalse();
        assertThat(stored.load()).isZero();
        assertThat(stored.intervals()).isEmpty();
    }

    @Test
    void whatTheSeedSaysWins() {
        ObjectNode seed = seed("Ride").put("icu_training_load", 33).put("total_elevation_gain", 512);
        StoredActivity stored = ActivityAnalysis.of(
                seed, SmallWorld.rider().athlete(), () -> SmallWorld.recording(60, SmallWorld.constant("watts", 150)));
        assertThat(stored.load()).isEqualTo(33);
        assertThat(stored.json().path("total_elevation_gain").asInt()).isEqualTo(512);
    }

    @Test
    void oneIntervalALapAndRepeatsFormGroups() {
        var recording = SmallWorld.recording(1500, new SmallWorld.Stream("watts", i -> i / 300 % 2 == 0 ? 90 : 210));
        var laps = new Recording(
                recording.seconds(),
                recording.streams(),
                List.of(
                        new Recording.Lap(0, 300, "Warm up"),
                        new Recording.Lap(300, 600, ""),
                        new Recording.Lap(600, 900, ""),
                        new Recording.Lap(900, 1200, ""),
                        new Recording.Lap(1200, 1500, "")));
        StoredActivity stored =
                ActivityAnalysis.of(seed("Ride"), SmallWorld.rider().athlete(), () -> laps);
        assertThat(stored.intervals().findValuesAsText("type"))
                .containsExactly("RECOVERY", "WORK", "RECOVERY", "WORK", "RECOVERY");
        JsonNode work = stored.intervals().path(1);
        assertThat(work.path("start_index").asInt()).isEqualTo(300);
        assertThat(work.path("end_index").asInt()).isEqualTo(600);
        assertThat(work.path("average_watts").asInt()).isEqualTo(210);
        assertThat(work.path("intensity").asInt()).isEqualTo(105);
        assertThat(work.path("zone").asInt()).isEqualTo(4);
        assertThat(work.path("group_id").asText()).isEqualTo("300s@210w");
        assertThat(work.path("wbal_start").asInt())
                .isGreaterThan(work.path("wbal_end").asInt());
        assertThat(stored.json().path("interval_summary").toString()).isEqualTo("[\"2x 5m 210w\"]");
        assertThat(IntervalGroups.of(stored.intervals()).findValuesAsText("count"))
                .containsExactly("3", "2");
    }

    /** Oracle: the service's own load and intensity of a recorded ride at FTP 290 W. */
    @Test
    void agreesWithTheServiceOnARecordedRide() throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "recorded", "sweet-spot-3x12.json");
        Assumptions.assumeTrue(Files.exists(file), () -> "absent: " + file);
        JsonNode recorded = new ObjectMapper().readTree(file.toFile());
        JsonNode data = recorded.path("streams").path("watts");
        ObjectNode athlete = SmallWorld.rider().athlete();
        ((ObjectNode) athlete.at("/sportSettings/0")).put("ftp", 290);
        ObjectNode seed = seed("Ride")
                .put("moving_time", recorded.at("/activity/moving_time").asInt());
        seed.set("_planned_load", recorded.at("/event/icu_training_load"));
        JsonNode json = ActivityAnalysis.of(
                        seed,
                        athlete,
                        () -> SmallWorld.recording(
                                data.size(),
                                new SmallWorld.Stream("watts", i -> data.path(i).asDouble())))
                .json();
        assertThat(json.path("icu_training_load").asInt())
                .isEqualTo(recorded.at("/activity/icu_training_load").asInt());
        assertThat(json.path("compliance").asDouble())
                .isEqualTo(recorded.at("/activity/compliance").asDouble());
    }

    private static JsonNode analysed(String type, SmallWorld.Stream... streams) {
        return ActivityAnalysis.of(seed(type), SmallWorld.rider().athlete(), () -> SmallWorld.recording(HOUR, streams))
                .json();
    }

    private static ObjectNode seed(String type) {
        return SmallWorld.json(
                        "{\"id\": \"i5\", \"icu_athlete_id\": \"i1\", \"start_date_local\": \"2026-03-05T10:00:00\"}")
                .put("type", type);
    }
}
