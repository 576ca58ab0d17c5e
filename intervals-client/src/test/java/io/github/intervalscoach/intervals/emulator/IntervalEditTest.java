package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing of intervals and streams. Oracle: api.md 1.2 and 6.3, item 4. */
class IntervalEditTest {
    private final Emulator emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);
    private String ride = "";

    @BeforeEach
    void upload() {
        byte[] file = SmallFit.ride(Instant.parse("2026-03-08T10:00:00Z"), 1200, 200, 150);
        ride = "/activity/"
                + caller.upload("/athlete/0/activities", file).body().path("id").asText();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void onlyPlaceAndLabelSurviveAndGapsAreFilled() {
        JsonNode answer = put("/intervals?all=true", """
                [{"id": 77, "start_index": 300, "end_index": 600, "label": "Sprint", "average_watts": 999,
                  "type": "RECOVERY"}]""");

        assertThat(places(answer)).containsExactly("0-300 null", "300-600 Sprint", "600-1200 null");
        assertThat(answer.at("/icu_intervals/1/average_watts").asInt()).isEqualTo(200);
        assertThat(answer.at("/icu_intervals/1/type").asText()).isEqualTo("WORK");
        JsonNode detail = get("?intervals=true");
        assertThat(detail.path("icu_intervals")).isEqualTo(answer.path("icu_intervals"));
        assertThat(detail.path("icu_intervals_edited").asBoolean()).isTrue();
        assertThat(detail.path("icu_lap_count").asInt())
                .as("laps of the device")
                .isEqualTo(2);
    }

    @Test
    void mergingPushesAsideWhatWasThere() {
        assertThat(places(put("/intervals", "[{\"start_index\": 500, \"end_index\": 700, \"label\": \"Over\"}]")))
                .containsExactly("0-500 null", "500-700 Over", "700-1200 null");
        assertThat(places(put("/intervals?all=false", "[{\"start_index\": 550, \"end_index\": 600}]")))
                .containsExactly("0-500 null", "500-550 Over", "550-600 null", "600-700 Over", "700-1200 null");
    }

    @Test
    void oneIsChangedByItsIdAndKeepsWhatIsNotSent() {
        put("/intervals?all=true", "[{\"start_index\": 0, \"end_index\": 600, \"label\": \"One\"}]");
        assertThat(places(put("/intervals/1", "{\"end_index\": 400}")))
                .containsExactly("0-400 One", "400-600 null", "600-1200 null");
        assertThat(places(put("/intervals/1", "{\"label\": \"First\"}")))
                .containsExactly("0-400 First", "400-600 null", "600-1200 null");
    }

    @Test
    void splittingMakesTwoAndDeletingLeavesTheWhole() {
        assertThat(places(put("/split-interval?splitAt=100", "")))
                .containsExactly("0-100 null", "100-600 null", "600-1200 null");
        assertThat(places(put("/delete-intervals", "[{\"id\": 1}, {\"id\": 2}]")))
                .containsExactly("0-600 null", "600-1200 null");
        assertThat(places(put("/delete-intervals", "[{\"start_index\": 0, \"end_index\": 600}, {\"id\": 2}]")))
                .containsExactly("0-1200 null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/intervals                  | [{\"start_index\": 5, \"end_index\": 5}]      | 422",
                "/intervals                  | [{\"start_index\": -1, \"end_index\": 5}]     | 422",
                "/intervals                  | [{\"start_index\": 0, \"end_index\": 1201}]   | 422",
                "/intervals                  | [{\"start_index\": 0}]                        | 422",
                "/intervals                  | [{\"start_index\": \"a\", \"end_index\": 5}]  | 400",
                "/intervals                  | {}                                            | 400",
                "/intervals/x                | {}                                            | 422",
                "/intervals/99               | {\"label\": \"new\"}                          | 422",
                "/split-interval             | []                                            | 422",
                "/split-interval?splitAt=0   | []                                            | 422",
                "/split-interval?splitAt=600 | []                                            | 422",
            })
    void whatMakesNoIntervalIsRefused(String path, String body, int status) {
        JsonNode before = get("/intervals");
        assertThat(caller.send("PUT", ride + path, body).status()).isEqualTo(status);
        assertThat(get("/intervals")).isEqualTo(before);
    }

    @Test
    void theFiguresOfTheWholeAreThoseOfTheActivity() {
        JsonNode whole = get("/interval-stats?start_index=0&end_index=1200");
        JsonNode activity = get("");

        assertThat(whole.path("average_watts")).isEqualTo(activity.path("icu_average_watts"));
        assertThat(whole.path("weighted_average_watts")).isEqualTo(activity.path("icu_weighted_avg_watts"));
        assertThat(whole.path("average_heartrate")).isEqualTo(activity.path("average_heartrate"));
        assertThat(whole.path("moving_time")).isEqualTo(activity.path("moving_time"));
        assertThat(whole.path("intensity").asInt()).isEqualTo(100);
        assertThat(caller.get(ride + "/interval-stats?start_index=5&end_index=1201")
                        .status())
                .isEqualTo(422);
        assertThat(caller.get(ride + "/interval-stats?start_index=5").status()).isEqualTo(422);
    }

    @Test
    void streamsThatAreSentReplaceAndTheRestIsComputedAnew() {
        var watts = new ArrayList<Integer>();
        for (int i = 0; i < 1200; i++) {
            watts.add(100);
        }
        JsonNode answer = put(
                "/streams",
                "[{\"type\": \"watts\", \"data\": " + watts + "},"
                        + "{\"type\": \"heartrate\", \"data\": null}, {\"type\": \"MyStream\", \"data\": " + watts
                        + "}]");

        assertThat(answer.toString()).isEqualTo("{\"updated\":[\"watts\",\"MyStream\"],\"deleted\":[\"heartrate\"]}");
        JsonNode activity = get("");
        assertThat(activity.path("icu_average_watts").asInt()).isEqualTo(100);
        assertThat(activity.path("has_heartrate").asBoolean()).isFalse();
        assertThat(activity.path("stream_types").toString())
                .contains("MyStream")
                .doesNotContain("heartrate");
        assertThat(get("/streams?types=MyStream").at("/0/data/0").asInt()).isEqualTo(100);
        assertThat(get("/streams?types=heartrate")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"type\": \"watts\", \"data\": [1, 2]}]          | 422",
                "[{\"type\": \"nonexistent\", \"data\": [1]}]       | 422",
                "[{\"type\": \"fixed_watts\", \"data\": [1]}]       | 422",
                "[{\"type\": \"time\", \"data\": [0, 2, 1]}]        | 422",
                "[{\"type\": \"time\", \"data\": []}]               | 422",
                "[{\"type\": \"watts\", \"data\": [\"a\"]}]         | 400",
                "[{\"type\": \"watts\", \"data\": {\"a\": 1}}]      | 400",
                "[{}]                                               | 422",
            })
    void whatIsNoStreamIsRefused(String body, int status) {
        Caller.Answer answer = caller.send("PUT", ride + "/streams", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(get("").path("icu_average_watts").asInt()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-2147483647", "70000", "-1", "null", "0.5"})
    void whateverIsInAStreamEverythingIsStillAnswered(String value) throws IOException {
        String data = "[0" + ("," + value).repeat(1199) + "]";
        var rows = new ArrayList<String>();
        for (String type : List.of(
                "watts", "heartrate", "cadence", "velocity_smooth", "distance", "altitude", "temp", "grade_smooth")) {
            rows.add("{\"type\": \"" + type + "\", \"data\": " + data + "}");
        }
        rows.add("{\"type\": \"latlng\", \"data\": " + data + ", \"data2\": " + data + "}");
        put("/streams", rows.toString());
        for (String path : List.of(
                "",
                "/streams?types=w_bal,ga_velocity",
                "/power-curve",
                "/hr-curve",
                "/pace-curve",
                "/power-histogram",
                "/hr-histogram",
                "/pace-histogram",
                "/time-at-hr",
                "/power-vs-hr",
                "/map",
                "/weather-summary",
                "/best-efforts?stream=watts&duration=60",
                "/best-efforts?stream=temp&distance=60",
                "/interval-stats?start_index=3&end_index=9",
                "/fit-file",
                "/gpx-file")) {
            assertThat(new RawCaller(emulator, SmallWorld.RIDER_KEY)
                            .get(ride + path)
                            .status())
                    .as(path)
                    .isIn(200, 422);
        }
        assertThat(caller.get("/athlete/0/power-curves?type=Ride").status()).isEqualTo(200);
        assertThat(caller.get("/athlete/0/power-hr-curve?start=2026-03-01&end=2026-03-10")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void computedStreamsComeWhenAskedForAndInvalidOnesAreRefused() {
        JsonNode streams = get("/streams?types=w_bal,fixed_watts,raw_watts,raw_heartrate,ga_velocity,smo2");

        assertThat(streams.findValuesAsText("type"))
                .containsExactly("w_bal", "fixed_watts", "raw_watts", "raw_heartrate");
        assertThat(streams.at("/0/data/0").asInt()).isEqualTo(20000);
        assertThat(get("/streams").findValuesAsText("type")).startsWith("time").doesNotContain("w_bal");
        assertThat(caller.get(ride + "/streams?types=nonexistent")
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("Invalid stream type [nonexistent]");
    }

    private static List<String> places(JsonNode answer) {
        var places = new ArrayList<String>();
        answer.path("icu_intervals")
                .forEach(interval -> places.add(interval.path("start_index").asText() + "-"
                        + interval.path("end_index").asText() + " "
                        + interval.path("label").asText()));
        return places;
    }

    private JsonNode put(String path, String body) {
        Caller.Answer answer = caller.send("PUT", ride + path, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode get(String path) {
        Caller.Answer answer = caller.get(ride + path);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
