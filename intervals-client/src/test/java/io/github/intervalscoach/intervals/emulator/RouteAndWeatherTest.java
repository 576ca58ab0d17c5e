package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Oracle: api.md 1.10 and 6.2; how alike routes are and what the weather is are ours. */
class RouteAndWeatherTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    @AfterTry
    void close() {
        emulator.close();
    }

    @Test
    void routesTellHowOftenTheyWereGoneAndHideTheirPath() {
        route(5, "[[60.0, 10.0], [60.001, 10.0]]");
        ridden("i10", "2026-03-01T10:00:00", 5);
        ridden("i11", "2026-03-05T10:00:00", 5);
        JsonNode row = json.get("/athlete/0/routes").body().path(0);
        assertThat(row.path("activity_count").asInt()).isEqualTo(2);
        assertThat(row.path("most_recent_id").asText()).isEqualTo("i11");
        assertThat(row.path("most_recent_start_date_local").asText()).isEqualTo("2026-03-05T10:00:00");
        assertThat(row.path("distance").asDouble()).isEqualTo(1000);
        assertThat(row.path("latlngs").isNull()).isTrue();
        assertThat(json.get("/athlete/0/routes/5").body().path("latlngs").isNull())
                .isTrue();
        assertThat(json.get("/athlete/0/routes/5?includePath=true").body().path("latlngs"))
                .hasSize(2);
        assertThat(json.get("/athlete/0/routes/6").status()).isEqualTo(404);
        assertThat(json.get("/athlete/0/routes/loop").status()).isEqualTo(422);
    }

    @Test
    void aRouteNobodyTookHasNoMostRecent() {
        route(5, "[]");
        JsonNode row = json.get("/athlete/0/routes").body().path(0);
        assertThat(row.path("activity_count").asInt()).isZero();
        assertThat(row.path("most_recent_id").isNull()).isTrue();
        assertThat(row.path("most_recent_type").isNull()).isTrue();
    }

    @Test
    void aRouteIsRenamed() {
        route(5, "[]");
        json.put("/athlete/0/routes/5", "{\"name\": \"Lake\", \"tags\": [\"flat\"], \"route_id\": 9}");
        JsonNode route = json.get("/athlete/0/routes/5").body();
        assertThat(route.path("name").asText()).isEqualTo("Lake");
        assertThat(route.path("tags").toString()).isEqualTo("[\"flat\"]");
    }

    @Test
    void twoRoutesAreComparedWithBothPaths() {
        route(5, "[[60.0, 10.0], [60.001, 10.0]]");
        route(6, "[[60.0, 10.0], [60.1, 10.1]]");
        JsonNode both = json.get("/athlete/0/routes/5/similarity/6").body();
        assertThat(both.path("similarity").asDouble()).isEqualTo(0.5);
        assertThat(both.path("route").path("latlngs")).hasSize(2);
        assertThat(both.path("other").path("route_id").asInt()).isEqualTo(6);
        assertThat(both.path("bounds").toString()).isEqualTo("[[60.0,10.0],[60.1,10.1]]");
        assertThat(json.get("/athlete/0/routes/5/similarity/5")
                        .body()
                        .path("similarity")
                        .asDouble())
                .isEqualTo(1);
    }

    @Property(tries = 40)
    void likenessIsMutualAndBetweenNothingAndAll(
            @ForAll @Size(max = 6) List<@DoubleRange(min = 59.99, max = 60.01) Double> north,
            @ForAll @Size(max = 6) List<@DoubleRange(min = 59.99, max = 60.01) Double> otherNorth) {
        RoutePath one = path(north);
        RoutePath other = path(otherNorth);
        assertThat(one.similarity(other)).isEqualTo(other.similarity(one)).isBetween(0.0, 1.0);
        assertThat(one.similarity(one)).isEqualTo(north.isEmpty() ? 0 : 1);
    }

    @Test
    void theForecastIsTheConfigurationWithDays() {
        assertThat(json.get("/athlete/0/weather-config").text()).isEqualTo("{\"forecasts\":[]}");
        JsonNode config = json.put("/athlete/0/weather-config", """
                        {"forecasts": [
                          {"provider": "OPEN_WEATHER", "location": "Bergen", "lat": 60.39, "lon": 5.32, "enabled": true},
                          {"id": 7, "location": "Nowhere", "enabled": true}]}
                        """).body();
        assertThat(json.get("/athlete/0/weather-config").body()).isEqualTo(config);
        assertThat(config.at("/forecasts/0/id").asInt()).isEqualTo(1);
        assertThat(config.at("/forecasts/0/label").isNull()).isTrue();
        JsonNode forecasts = json.get("/athlete/0/weather-forecast").body().path("forecasts");
        JsonNode daily = forecasts.at("/0/daily");
        assertThat(daily).hasSize(8);
        assertThat(daily.at("/0/id").asText()).isEqualTo("2026-03-10");
        for (JsonNode day : daily) {
            assertThat(day.at("/temp/min").asDouble())
                    .isLessThan(day.at("/temp/max").asDouble());
            assertThat(day.path("humidity").asInt()).isBetween(0, 100);
            assertThat(day.at("/weather/0/main").asText()).isNotEmpty();
        }
        assertThat(forecasts.at("/0/error").isNull()).isTrue();
        assertThat(forecasts.at("/1/error").asText()).isNotEmpty();
        assertThat(forecasts.at("/1/daily").isNull()).isTrue();
        assertThat(json.get("/athlete/0/weather-forecast").body().path("forecasts"))
                .isEqualTo(forecasts);
    }

    @Test
    void aPlaceIsOnEarth() {
        assertThat(json.put("/athlete/0/weather-config", "{\"forecasts\": [{\"lat\": 91}]}")
                        .status())
                .isEqualTo(422);
        assertThat(json.put("/athlete/0/weather-config", "{\"forecasts\": [{\"provider\": \"FROG\"}]}")
                        .status())
                .isEqualTo(400);
        assertThat(json.put("/athlete/0/weather-config", "{\"forecasts\": 3}").status())
                .isEqualTo(400);
        assertThat(json.put("/athlete/0/weather-config", "{}").text()).isEqualTo("{\"forecasts\":[]}");
    }

    private void route(long id, String path) {
        rider.routes()
                .put(
                        id,
                        SmallWorld.json("{\"route_id\": " + id
                                + ", \"name\": \"Loop\", \"distance\": 1000, \"latlngs\": " + path + "}"));
    }

    private void ridden(String id, String start, long route) {
        StoredActivity activity = SmallWorld.activity(id, start, 10);
        activity.json().put("route_id", route);
        SmallWorld.add(rider, activity);
    }

    private static RoutePath path(List<Double> north) {
        return new RoutePath(north.stream()
                .map(latitude -> new RoutePath.Point(latitude, 10))
                .toList());
    }
}
