package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityReadingTest {
    private static final String STUB = """
            {"id": "18728161934", "icu_athlete_id": "i1", "start_date_local": "2026-03-04T07:00:00",
             "source": "STRAVA", "type": "Ride", "name": "hidden"}
            """;

    private final Account rider = SmallWorld.rider();
    private Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);

    @BeforeEach
    void ride() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T00:00:00", 50));
        SmallWorld.add(rider, SmallWorld.activity("i11", "2026-03-02T18:00:00", 60));
        SmallWorld.add(rider, SmallWorld.activity("i12", "2026-03-05T23:59:59", 70));
        ObjectNode stub = SmallWorld.json(STUB);
        SmallWorld.add(rider, new StoredActivity(stub, 80, stub.arrayNode(), () -> SmallWorld.recording(0)));
        ObjectNode tagged =
                Objects.requireNonNull(rider.activities().get("i11")).json();
        tagged.putArray("tags").add("Hard");
        tagged.put("MyField", 3);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void listsNewestFirstWithBothDaysIncluded() {
        assertThat(ids("?oldest=2026-03-01&newest=2026-03-05")).containsExactly("i12", "18728161934", "i11", "i10");
        assertThat(ids("?oldest=2026-03-01T00:00:01&newest=2026-03-02T18:00")).containsExactly("i11");
        assertThat(ids("?oldest=2026-03-01&limit=2")).containsExactly("i12", "18728161934");
        assertThat(ids("?oldest=2026-03-06")).isEmpty();
    }

    @Test
    void sendsEveryKeyWithExplicitNullsAndCustomFieldsOnTop() {
        JsonNode row =
                get("/athlete/0/activities?oldest=2026-03-02&newest=2026-03-02").path(0);
        assertThat(row.size()).isEqualTo(175);
        assertThat(row.path("MyField").asInt()).isEqualTo(3);
        assertThat(row.has("icu_average_watts")).isTrue();
        assertThat(row.path("icu_average_watts").isNull()).isTrue();
        assertThat(row.path("commute").asText()).isEqualTo("false");
        assertThat(row.has("icu_intervals")).isFalse();
    }

    @Test
    void fieldsRestrictTheKeysAndDropNulls() {
        JsonNode rows = get("/athlete/0/activities?oldest=2026-03-04&fields=id,name,icu_average_watts");
        assertThat(rows.toString()).isEqualTo("[{\"id\":\"i12\",\"name\":\"Ride i12\"},{\"id\":\"18728161934\"}]");
    }

    @Test
    void aStravaRowIsAStubOfFiveKeysInListsAndDetail() {
        String stub = "{\"id\":\"18728161934\",\"icu_athlete_id\":\"i1\","
                + "\"start_date_local\":\"2026-03-04T07:00:00\",\"source\":\"STRAVA\","
                + "\"_note\":\"STRAVA activities are not available via the API\"}";
        assertThat(get("/activity/18728161934?intervals=true").toString()).isEqualTo(stub);
        assertThat(get("/athlete/0/activities?oldest=2026-03-04&newest=2026-03-04")
                        .path(0)
                        .toString())
                .isEqualTo(stub);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/streams", "/streams.json", "/intervals"})
    void childrenOfAStravaRowAreRefused(String child) {
        Caller.Answer answer = caller().get("/activity/18728161934" + child);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isEqualTo("Cannot read Strava activities via the API");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/athlete/0/activities",
                "/athlete/0/activities?oldest=",
                "/athlete/0/activities?oldest=2026-13-01",
                "/athlete/0/activities?oldest=yesterday",
                "/athlete/0/activities?oldest=2026-03-01&newest=%2B999999999-12-31T00:00",
                "/athlete/0/activities?oldest=2026-03-01&limit=many",
                "/athlete/0/activities?oldest=2026-03-01&limit=-1",
                "/athlete/0/activities?oldest=2026-03-01&newest=%25FF",
                "/athlete/0/activities-around",
                "/athlete/0/activities-around?id=i11",
                "/athlete/0/activities-around?activity_id=i11&count=2",
                "/athlete/0/activities/search",
                "/athlete/0/wellness?oldest=2026-02-30",
                "/athlete/0/wellness/2026-02-30",
                "/athlete/0/wellness/today",
                "/athlete/0/events?oldest=1.3.2026",
                "/athlete/0/events/first",
            })
    void badValuesAre422(String path) {
        Caller.Answer answer = caller().get(path);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("status").asInt()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isNotBlank();
    }

    @Test
    void idsAreAnsweredInTheOrderAskedAndUnknownOnesSkipped() {
        assertThat(ids(get("/athlete/0/activities/i12,i77,i10"))).containsExactly("i12", "i10");
    }

    @Test
    void aroundIsClosestFirstWithoutTheCentre() {
        assertThat(ids(get("/athlete/0/activities-around?activity_id=i11")))
                .containsExactly("18728161934", "i10", "i12");
        assertThat(ids(get("/athlete/0/activities-around?activity_id=i11&limit=1")))
                .containsExactly("18728161934");
    }

    @Test
    void searchFindsPartsOfNamesAndWholeTags() {
        assertThat(ids(get("/athlete/0/activities/search?q=rIDE"))).containsExactly("i12", "i11", "i10");
        assertThat(ids(get("/athlete/0/activities/search?q=%23Hard"))).containsExactly("i11");
        assertThat(ids(get("/athlete/0/activities/search?q=%23Har"))).isEmpty();
        assertThat(ids(get("/athlete/0/activities/search?q=hidden"))).isEmpty();
        assertThat(get("/athlete/0/activities/search?q=i11").path(0).size()).isEqualTo(9);
    }

    @Test
    void streamsAreAListWithNullsForMissingSamples() {
        var recording = SmallWorld.recording(
                3,
                new SmallWorld.Stream("watts", i -> i == 1 ? Double.NaN : 100.4),
                SmallWorld.constant("velocity_smooth", 8.1));
        ObjectNode json = SmallWorld.activity("i13", "2026-03-06T10:00:00", 10).json();
        SmallWorld.add(rider, new StoredActivity(json, 10, json.arrayNode(), () -> recording));

        JsonNode all = get("/activity/i13/streams");
        assertThat(all.findValuesAsText("type")).containsExactly("time", "velocity_smooth", "watts");
        JsonNode some = get("/activity/i13/streams.json?types=watts,heartrate");
        assertThat(some.size()).isEqualTo(1);
        assertThat(some.at("/0/data").toString()).isEqualTo("[100,null,100]");
        assertThat(some.at("/0/valueType").asText()).isNotBlank();
        assertThat(some.at("/0/data2").isNull()).isTrue();
        assertThat(get("/activity/i13/streams?types=velocity_smooth")
                        .at("/0/data")
                        .toString())
                .isEqualTo("[8.1,8.1,8.1]");
    }

    private List<String> ids(String query) {
        return ids(get("/athlete/0/activities" + query));
    }

    private static List<String> ids(JsonNode rows) {
        var ids = new ArrayList<String>();
        rows.forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    private JsonNode get(String path) {
        Caller.Answer answer = caller().get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Caller caller() {
        return Caller.with(emulator, SmallWorld.RIDER_KEY);
    }
}
