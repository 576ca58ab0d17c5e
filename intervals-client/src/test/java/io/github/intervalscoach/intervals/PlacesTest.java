package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.Route;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes and weather, by api.md 1.10; the days of a forecast are missing from the service's document. */
class PlacesTest extends ClientAgainstStub {
    @Test
    void routesComeWithHowOftenAndWhenTheyWereGone() {
        service.says(
                "[{\"athlete_id\":\"i7\",\"route_id\":9007199254740993,\"name\":\"Lake\\nloop\",\"description\":null,"
                        + "\"tags\":[\"flat\"],\"commute\":false,\"replaced_by_route_id\":null,\"latlngs\":null,\"distance\":21097.5,"
                        + "\"activity_count\":12,\"most_recent_id\":\"i99\",\"most_recent_start_date_local\":\"2026-03-01T07:00:00\","
                        + "\"most_recent_type\":\"Run\"}]");

        assertThat(answer(ports().routes().routes("i7")).get(0)).satisfies(route -> {
            assertThat(route.id()).isEqualTo("9007199254740993");
            assertThat(route.name().shown()).isEqualTo("Lake loop");
            assertThat(route.tags()).extracting(OutsideText::shown).containsExactly("flat");
            assertThat(route.distanceMeters()).hasValue(21097.5);
            assertThat(route.activities()).hasValue(12);
            assertThat(route.latest())
                    .contains(new Route.Latest(
                            "i99", Optional.of(LocalDateTime.parse("2026-03-01T07:00")), Optional.of("Run")));
        });
    }

    @Test
    void oneRouteHasNoCounts() {
        service.says("{\"route_id\":5,\"name\":\"Lake\",\"replaced_by_route_id\":6}");

        var route = answer(ports().routes().route("i7", "5"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/routes/5");
        assertThat(route.replacedBy()).contains("6");
        assertThat(route.latest()).isEmpty();
        assertThat(route.activities()).isEmpty();
    }

    @Test
    void similarityIsAShareOfOne() {
        service.says("{\"route\":{\"route_id\":5,\"name\":\"A\"},\"route_distance\":10000,\"route_activity_count\":3,"
                + "\"other\":{\"route_id\":6,\"name\":\"B\"},\"other_distance\":11000,\"other_activity_count\":1,"
                + "\"similarity\":0.93,\"bounds\":[[1,2],[3,4]]}");

        var similarity = answer(ports().routes().similarity("i7", "5", "6"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/routes/5/similarity/6");
        assertThat(similarity.share()).hasValue(0.93);
        assertThat(similarity.one().distanceMeters()).hasValue(10000);
        assertThat(similarity.other().activities()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"null", "1.01", "-0.1", "93"})
    void aShareThatIsNoneIsAbsent(String share) {
        service.says("{\"route\":{\"route_id\":5},\"other\":{\"route_id\":6},\"similarity\":" + share + "}");

        assertThat(answer(ports().routes().similarity("i7", "5", "6")).share()).isEmpty();
    }

    @Test
    void aComparisonWithoutARouteIsMalformed() {
        service.says("{\"route\":{\"route_id\":5},\"other\":null,\"similarity\":1}");

        assertThat(failure(ports().routes().similarity("i7", "5", "6")))
                .hasMessageContaining("comparing the routes 5 and 6")
                .hasMessageContaining("other");
    }

    @Test
    void placesAreWhatTheAthleteSet() {
        service.says(
                "{\"forecasts\":[{\"id\":1,\"provider\":\"OPEN_WEATHER\",\"location\":\"Perth,AU\",\"label\":\"Home\","
                        + "\"lat\":-31.95,\"lon\":115.86,\"enabled\":false},null]}");

        assertThat(answer(ports().weather().places("i7")))
                .containsExactly(new WeatherPlace(
                        "1",
                        OutsideText.name("Home"),
                        Optional.of(OutsideText.prose("Perth,AU")),
                        Optional.of("OPEN_WEATHER"),
                        OptionalDouble.of(-31.95),
                        OptionalDouble.of(115.86),
                        WeatherPlace.Status.DISABLED));
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/weather-config");
    }

    @Test
    void aForecastHasDaysOrSaysWhyNot() {
        service.says("{\"forecasts\":[{\"id\":1,\"label\":\"Home\",\"enabled\":true,\"error\":null,\"daily\":[{"
                + "\"id\":\"2026-03-16\",\"humidity\":60,\"wind_speed\":4.2,\"rain\":0,\"temp\":{\"min\":-1.5,\"max\":9},"
                + "\"weather\":[{\"description\":\"light rain\",\"main\":\"Rain\"}]},"
                + "{\"id\":3,\"temp\":null,\"weather\":null},null]},"
                + "{\"id\":2,\"label\":\"Cabin\",\"error\":\"Location not found\",\"daily\":null}]}");

        var forecasts = answer(ports().weather().forecasts("i7"));

        assertThat(forecasts.get(0).days())
                .containsExactly(
                        new Forecast.Day(
                                Optional.of(LocalDate.parse("2026-03-16")),
                                OptionalDouble.of(-1.5),
                                OptionalDouble.of(9),
                                OptionalDouble.of(60),
                                OptionalDouble.of(4.2),
                                OptionalDouble.of(0),
                                Optional.of(OutsideText.prose("light rain"))),
                        new Forecast.Day(
                                Optional.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                Optional.empty()));
        assertThat(forecasts.get(1).problem()).contains(OutsideText.prose("Location not found"));
        assertThat(forecasts.get(1).days()).isEmpty();
    }

    @Test
    void noPlacesAreNoForecasts() {
        service.says("{\"forecasts\":null}");

        assertThat(answer(ports().weather().forecasts("i7"))).isEmpty();
    }
}
