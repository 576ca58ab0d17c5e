package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import io.github.intervalscoach.intents.port.Weather;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.ForecastsRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Weather. */
record IntervalsWeather(Upstream upstream) implements Weather {
    private static final Operation CONFIG = Operations.named("weather-config");
    private static final Operation FORECAST = Operations.named("weather-forecast");

    @Override
    public CompletionStage<List<WeatherPlace>> places(String athleteId) {
        String words = "reading where athlete " + athleteId + " wants the weather for";
        return ask(Call.of(words, CONFIG, athleteId), WeatherMapping::place);
    }

    @Override
    public CompletionStage<List<Forecast>> forecasts(String athleteId) {
        String words = "reading the weather forecast of athlete " + athleteId;
        return ask(Call.of(words, FORECAST, athleteId), WeatherMapping::forecast);
    }

    private <T> CompletionStage<List<T>> ask(Call call, Function<ForecastsRow.PlaceRow, T> meaning) {
        return upstream.ask(
                call,
                body -> Values.known(WireReader.read(body, ForecastsRow.class).forecasts()).stream()
                        .map(meaning)
                        .toList());
    }
}
