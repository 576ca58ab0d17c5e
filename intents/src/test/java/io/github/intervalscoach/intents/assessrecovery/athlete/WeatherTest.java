package io.github.intervalscoach.intents.assessrecovery.athlete;

import static io.github.intervalscoach.intents.assessrecovery.athlete.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.assessrecovery.AssessRecovery;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Hardship;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Heat;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Status;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import io.github.intervalscoach.intents.port.NotAsked;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Weather;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intents.safety.Symptom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class WeatherTest {
    /** 27 degrees after sessions at 18 are 9 more: from 8 on that is much warmer. */
    @Test
    void heatIsToldAgainstTheAthletesOwnSessions() {
        var world = World.usual().outdoors(7, 1, 18).planned(TODAY, "Tempo", 80);
        var answer = World.data(ask(world, days(TODAY, 15, 27, 0, 2)));

        var weather = answer.weather().orElseThrow();
        assertThat(weather.heat()).contains(Heat.MUCH_WARMER);
        assertThat(weather.usualCelsius()).hasValue(18);
        assertThat(weather.usualSessions()).isEqualTo(7);
        assertThat(weather.indoorAlternative()).isTrue();
        assertThat(answer.evidence()).extracting(RuleCited::rule).contains("WEATHER-1");
        assertThat(answer.decision()).isEqualTo(world.today().decision());
    }

    @Test
    void theStepsBeginWhereTheRuleSays() {
        assertThat(heat(18, 22.9)).contains(Heat.USUAL);
        assertThat(heat(18, 23)).contains(Heat.WARMER);
        assertThat(heat(18, 26)).contains(Heat.MUCH_WARMER);
        assertThat(heat(18, 30)).contains(Heat.EXTREME);
        assertThat(heat(36, 38)).contains(Heat.EXTREME);
        assertThat(heat(0, 14.9)).contains(Heat.USUAL);
    }

    @Test
    void twoSessionsAreNoUsualAndHeatCannotBeSaid() {
        var weather = weather(World.usual().outdoors(2, 1, 10), days(TODAY, 15, 27, 0, 2));

        assertThat(weather.heat()).isEmpty();
        assertThat(weather.usualCelsius()).isEmpty();
        assertThat(weather.usualSessions()).isEqualTo(2);
    }

    @Test
    void sessionsOlderThanTwoWeeksTellNothing() {
        assertThat(weather(World.usual().outdoors(20, 15, 10), days(TODAY, 15, 27, 0, 2))
                        .usualSessions())
                .isZero();
    }

    @Test
    void rainWindAndIceAreNamedAndDecideNothing() {
        var world = World.usual().planned(TODAY, "Tempo", 80);
        var weather = weather(world, days(TODAY, -1, 2, 6, 11));

        assertThat(weather.hardships()).containsExactly(Hardship.ICE, Hardship.RAIN, Hardship.WIND);
        assertThat(weather.indoorAlternative()).isTrue();
        assertThat(World.data(ask(world, days(TODAY, -1, 2, 6, 11))).nothingToReport())
                .isFalse();
    }

    @Test
    void aRaceIsWhereItIs() {
        var world = World.usual().event(Category.RACE_A, TODAY, TODAY.plusDays(1), "Race", OptionalDouble.of(100));

        assertThat(weather(world, days(TODAY, -1, 2, 6, 11)).indoorAlternative())
                .isFalse();
    }

    @Test
    void withoutAPlaceItIsUnknownAndNotFine() {
        var answer = ask(World.usual(), List.of());

        assertThat(World.data(answer).weather().orElseThrow().status()).isEqualTo(Status.NO_PLACE);
        assertThat(answer.text()).contains("no place is set for a forecast", "set one in the settings");
        assertThat(World.data(answer).dataQuality())
                .anyMatch(note -> note.code().equals("forecast_no_place"));
    }

    @Test
    void aDayBeyondTheForecastIsUnknown() {
        var weather = weather(World.usual(), days(TODAY.minusDays(3), 5, 10, 0, 2));

        assertThat(weather.status()).isEqualTo(Status.DAY_NOT_COVERED);
        assertThat(weather.forecastTo()).contains(TODAY.minusDays(3));
        assertThat(weather.warmestCelsius()).isEmpty();
        assertThat(weather.heat()).isEmpty();
    }

    @Test
    void aPlaceThatIsSwitchedOffSaysSo() {
        var off = new Forecast(place(WeatherPlace.Status.DISABLED), Optional.empty(), List.of());

        assertThat(weather(World.usual(), List.of(off)).status()).isEqualTo(Status.SWITCHED_OFF);
    }

    @Test
    void aForecastThatFailsCostsTheRestNothing() {
        var failing = CompletableFuture.<List<Forecast>>failedFuture(
                new PortException.Forbidden("The forecast is closed.", "Open it."));
        var answer = World.data(ask(World.usual(), List.of(Include.WEATHER), List.of(), failing));

        assertThat(answer.decision()).isEqualTo(World.usual().today().decision());
        assertThat(answer.weather().orElseThrow().status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void nobodyIsAskedForItUnasked() {
        assertThat(World.usual().today().weather()).isEmpty();
    }

    @Test
    void withARedFlagUpNobodySpeaksOfTheWeather() {
        var answer = World.data(ask(
                World.usual(),
                List.of(Include.WEATHER),
                List.of(Symptom.CHEST_PAIN),
                CompletableFuture.completedFuture(days(TODAY, -1, 2, 6, 11))));

        assertThat(answer.weather()).isEmpty();
        assertThat(answer.evidence()).extracting(RuleCited::rule).doesNotContain("WEATHER-2");
    }

    private static Optional<Heat> heat(double usual, double warmest) {
        return weather(World.usual().outdoors(7, 1, usual), days(TODAY, 5, warmest, 0, 2))
                .heat();
    }

    private static WeatherSection weather(World world, List<Forecast> forecasts) {
        return World.data(ask(world, forecasts)).weather().orElseThrow();
    }

    private static Answer ask(World world, List<Forecast> forecasts) {
        return ask(world, List.of(Include.WEATHER), List.of(), CompletableFuture.completedFuture(forecasts));
    }

    private static Answer ask(
            World world, List<Include> include, List<Symptom> symptoms, CompletionStage<List<Forecast>> forecasts) {
        var question =
                new Question(Optional.empty(), Optional.empty(), symptoms, Optional.empty(), include, Detail.STANDARD);
        var ports = NotAsked.beyond(world, world, world, world, new Fixed(forecasts));
        return new AssessRecovery().answer(question, ports, Now.on(TODAY));
    }

    private static List<Forecast> days(LocalDate day, double low, double high, double rain, double wind) {
        var forecast = new Forecast.Day(
                Optional.of(day),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.of(wind),
                OptionalDouble.of(rain),
                Optional.empty());
        return List.of(new Forecast(place(WeatherPlace.Status.ENABLED), Optional.empty(), List.of(forecast)));
    }

    private static WeatherPlace place(WeatherPlace.Status status) {
        return new WeatherPlace(
                "1",
                OutsideText.name("Home"),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                status);
    }

    private record Fixed(CompletionStage<List<Forecast>> stage) implements Weather {
        @Override
        public CompletionStage<List<WeatherPlace>> places(String athleteId) {
            throw new AssertionError("the forecast names its places");
        }

        @Override
        public CompletionStage<List<Forecast>> forecasts(String athleteId) {
            return stage;
        }
    }
}
