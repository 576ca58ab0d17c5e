package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A recorded ride through everything that is made of one activity. Oracles: the published bests of the file, the shapes
 * recorded in api.md 1.2, and the figures of the activity itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedRideAnalysisTest {
    private static final Path FILE = Path.of("..", "..", "shared", "data", "activities", "ride-power-139min.fit");
    private static final int RECORDED = 8357;

    private final Emulator emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);
    private byte[] file = {};
    private String id = "";

    @BeforeAll
    void upload() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), () -> "absent: " + FILE);
        file = Files.readAllBytes(FILE);
        id = caller.upload("/athlete/0/activities", file).body().path("id").asText();
    }

    @AfterAll
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 1022", "2, 981", "3, 929", "4, 848", "5, 722"})
    void thePowerCurveIsThePublishedOne(int seconds, int watts) {
        JsonNode curve = get("/power-curve");

        assertThat(curve.at("/secs/" + (seconds - 1)).asInt()).isEqualTo(seconds);
        assertThat(curve.at("/values/" + (seconds - 1)).asInt()).isEqualTo(watts);
        assertThat(curve.path("watts")).isEqualTo(curve.path("values"));
        assertThat(curve.path("powerModels").isNull()).isTrue();
        assertThat(curve.path("ranks").isNull()).isTrue();
        assertThat(curve.path("submax_values").isNull()).isTrue();
        assertThat(get("/power-curves")).containsExactly(curve);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 30, 60, 300, 1200})
    void aBestEffortIsAPointOfTheCurveAndWhereItSays(int seconds) {
        JsonNode curve = get("/power-curve");
        int point = index(curve.path("secs"), seconds);
        JsonNode efforts = get("/best-efforts?stream=watts&duration=" + seconds).path("efforts");
        JsonNode best = efforts.path(0);

        assertThat(efforts.size()).isBetween(1, 8);
        assertThat(Math.floor(best.path("average").asDouble() + 0.5))
                .isEqualTo(curve.path("values").path(point).asInt());
        assertThat(best.path("duration").asInt()).isEqualTo(seconds);
        assertThat(best.path("distance").isNull()).isTrue();
        JsonNode stats =
                get("/interval-stats?start_index=" + best.path("start_index").asInt() + "&end_index="
                        + best.path("end_index").asInt());
        assertThat(stats.path("average_watts").asDouble())
                .isCloseTo(best.path("average").asDouble(), within(0.51));
        for (int i = 1; i < efforts.size(); i++) {
            assertThat(efforts.path(i).path("average").asDouble())
                    .isLessThanOrEqualTo(efforts.path(i - 1).path("average").asDouble());
        }
    }

    @Test
    void aRideOfFortyFiveMinutesHasTheRecordedNumberOfDurations() {
        assertThat(CurveGrid.SECONDS.stream().filter(seconds -> seconds <= 45 * 60))
                .hasSize(135);
    }

    @Test
    void effortsByDistanceCoverIt() {
        // the device smooths its speed: it is 1.6 % below what the distance says
        JsonNode best = get("/best-efforts?stream=velocity_smooth&distance=5000&count=2")
                .path("efforts");

        assertThat(best.size()).isBetween(1, 2);
        assertThat(best.at("/0/distance").asDouble()).isBetween(5000.0, 5050.0);
        assertThat(best.at("/0/average").asDouble())
                .isCloseTo(
                        best.at("/0/distance").asDouble()
                                / best.at("/0/duration").asDouble(),
                        within(0.3));
        JsonNode pace = get("/pace-curve");
        int point = index(pace.path("distance"), 5000);
        assertThat(pace.path("values").path(point).asDouble())
                .isLessThanOrEqualTo(best.at("/0/duration").asDouble() + 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/power-histogram", "/hr-histogram", "/power-histogram?bucketSize=7"})
    void everyRecordedSecondIsInOneBucket(String histogram) {
        int seconds = 0;
        JsonNode before = null;
        for (JsonNode bucket : get(histogram)) {
            seconds += bucket.path("secs").asInt();
            if (before != null) {
                assertThat(bucket.path("min").asInt())
                        .isEqualTo(before.path("max").asInt() + 1);
            }
            before = bucket;
        }
        assertThat(seconds).isEqualTo(RECORDED);
    }

    @Test
    void timeAtHeartRateIsTheHistogramOfSingleBeats() {
        JsonNode plot = get("/time-at-hr");
        int[] seconds = {0};
        plot.path("secs").forEach(secs -> seconds[0] += secs.asInt());

        assertThat(seconds[0]).isEqualTo(RECORDED);
        assertThat(plot.path("secs").size())
                .isEqualTo(plot.path("max_bpm").asInt() - plot.path("min_bpm").asInt() + 1);
        assertThat(plot.path("cumulative_secs")
                        .path(plot.path("secs").size() - 1)
                        .asInt())
                .isEqualTo(RECORDED);
        assertThat(plot.path("max_bpm").asInt())
                .isEqualTo(get("").path("max_heartrate").asInt());
    }

    @Test
    void theHeartRateCurveSpeaksBothNames() {
        JsonNode curve = get("/hr-curve");
        assertThat(curve.path("bpm")).isEqualTo(curve.path("values"));
        assertThat(curve.at("/values/0").asInt())
                .isEqualTo(get("").path("max_heartrate").asInt());
    }

    @Test
    void paceHistogramsAreEmptyWithoutAThresholdPace() {
        assertThat(get("/pace-histogram")).isEmpty();
        assertThat(get("/gap-histogram")).isEmpty();
    }

    @Test
    void powerAgainstHeartRateGoesByTheMinute() {
        JsonNode plot = get("/power-vs-hr");
        int seconds = 0;
        for (JsonNode bucket : plot.path("series")) {
            seconds += bucket.path("secs").asInt();
        }
        assertThat(seconds).isEqualTo(RECORDED);
        assertThat(plot.at("/series/1/start").asInt()).isEqualTo(60);
        assertThat(plot.path("decoupling")).isEqualTo(get("").path("decoupling"));
        assertThat(100
                        * (1
                                - plot.path("powerHrSecond").asDouble()
                                        / plot.path("powerHrFirst").asDouble()))
                .isCloseTo(plot.path("decoupling").asDouble(), within(1e-3));
        assertThat(plot.path("hrLag").isNull()).isTrue();
    }

    @Test
    void theMapHasAPlaceASampleWithinItsBounds() {
        JsonNode map = get("/map");
        JsonNode latitudes = get("/streams?types=latlng");

        assertThat(map.path("latlngs").size()).isEqualTo(latitudes.at("/0/data").size());
        assertThat(latitudes.at("/0/data2").size())
                .isEqualTo(latitudes.at("/0/data").size());
        double south = map.at("/bounds/0/0").asDouble();
        double north = map.at("/bounds/1/0").asDouble();
        for (JsonNode place : map.path("latlngs")) {
            assertThat(place.isNull()
                            || (place.path(0).asDouble() >= south
                                    && place.path(0).asDouble() <= north))
                    .isTrue();
        }
        assertThat(get("/map?boundsOnly=true").path("latlngs").isNull()).isTrue();
        assertThat(get("/map?bounds=-1,1,1,-1").at("/latlngs/0").isNull()).isTrue();
        Caller.Answer refused = caller.get("/activity/" + id + "/map?bounds=1,2,3");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("error").asText()).isEqualTo("Expected left, top, right, bottom for bounds");
    }

    @Test
    void theOriginalComesBackGzipped() throws IOException {
        byte[] packed = caller.bytes("/activity/" + id + "/file");
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(gzip.readAllBytes()).isEqualTo(file);
        }
    }

    /** Another activity, since the file is another; its figures are the same. */
    @Test
    void theFileThatIsMadeIsTheSameRide() {
        byte[] made = caller.bytes("/activity/" + id + "/fit-file");
        Samples samples = Samples.of(FitDecoder.sessions(made).get(0).recording());
        Samples original = Samples.of(FitDecoder.sessions(file).get(0).recording());

        assertThat(samples.column("watts").orElseThrow().values())
                .isEqualTo(original.column("watts").orElseThrow().values());
        assertThat(samples.recordedSeconds()).isEqualTo(RECORDED);
        assertThat(FitDecoder.sessions(caller.bytes("/activity/" + id + "/fit-file?power=false"))
                        .get(0)
                        .recording()
                        .streams())
                .doesNotContainKey("watts")
                .containsKey("heartrate");
        String gpx = new String(caller.bytes("/activity/" + id + "/gpx-file"), UTF_8);
        assertThat(gpx)
                .startsWith("<?xml")
                .contains("<trkpt lat=\"")
                .contains("<power>")
                .endsWith("</gpx>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stream=dfa_a1&duration=60           | Stream [dfa_a1] not on activity",
                "stream=nonexistent&duration=60      | Invalid stream type [nonexistent]",
                "stream=watts                        | One of duration or distance is required",
                "stream=watts&duration=0             | Invalid duration [0]",
                "duration=60                         | Required request parameter 'stream' is not present",
            })
    void bestEffortsSayWhyThereAreNone(String query, String error) {
        Caller.Answer answer = caller.get("/activity/" + id + "/best-efforts?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isEqualTo(error);
    }

    @Test
    void effortsStayOutOfWhatIsExcluded() {
        assertThat(get("/best-efforts?stream=watts&duration=60&excludeIntervals=true")
                        .path("efforts"))
                .as("the whole ride is one work interval")
                .isEmpty();
        assertThat(get("/best-efforts?stream=watts&duration=60&minValue=5000").path("efforts"))
                .isEmpty();
        JsonNode early = get("/best-efforts?stream=watts&duration=60&startIndex=100&endIndex=300")
                .path("efforts");
        for (JsonNode effort : early) {
            assertThat(effort.path("start_index").asInt()).isGreaterThanOrEqualTo(100);
            assertThat(effort.path("end_index").asInt()).isLessThanOrEqualTo(300);
        }
        assertThat(early.size()).isBetween(1, 3);
    }

    private static int index(JsonNode list, double value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).asDouble() == value) {
                return i;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }

    private JsonNode get(String path) {
        Caller.Answer answer = caller.get("/activity/" + id + path);
        assertThat(answer.status()).as(path + " " + answer.body().path("error")).isEqualTo(200);
        return answer.body();
    }
}
