package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.wire.ForecastsRow.DayRow;
import io.github.intervalscoach.intervals.wire.ForecastsRow.PlaceRow;
import io.github.intervalscoach.intervals.wire.ForecastsRow.SkyRow;
import java.util.Optional;

/** Places and forecasts. */
final class WeatherMapping {
    private WeatherMapping() {}

    static WeatherPlace place(PlaceRow row) {
        return new WeatherPlace(
                Values.id(row.id()).orElse(""),
                Values.name(row.label()),
                Values.prose(row.location()),
                Values.text(row.provider()),
                Values.number(row.lat()),
                Values.number(row.lon()),
                Boolean.FALSE.equals(row.enabled()) ? WeatherPlace.Status.DISABLED : WeatherPlace.Status.ENABLED);
    }

    static Forecast forecast(PlaceRow row) {
        return new Forecast(
                place(row),
                Values.prose(row.error()),
                Values.known(row.daily()).stream().map(WeatherMapping::day).toList());
    }

    private static Forecast.Day day(DayRow row) {
        var temperature = Optional.ofNullable(row.temp());
        return new Forecast.Day(
                Values.id(row.id()).flatMap(LocalTimes::dayWithin),
                Values.number(temperature.map(t -> t.min()).orElse(null)),
                Values.number(temperature.map(t -> t.max()).orElse(null)),
                Values.number(row.humidity()),
                Values.number(row.windSpeed()),
                Values.number(row.rain()),
                Values.known(row.weather()).stream()
                        .map(WeatherMapping::sky)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<OutsideText> sky(SkyRow row) {
        return Values.prose(row.description()).or(() -> Values.prose(row.main()));
    }
}
