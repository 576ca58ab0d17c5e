package io.github.intervalscoach.intents.assessrecovery.weather;

import io.github.intervalscoach.intents.rules.WeatherRules;
import java.util.OptionalDouble;

/**
 * The forecast in numbers.
 *
 * @param usualCelsius mean over the sessions outdoors of the days before; empty with too few of them
 */
public record Conditions(DayForecast forecast, OptionalDouble usualCelsius) {
    /** The numbers of {@code forecast}. */
    public static Conditions of(DayForecast forecast) {
        var sessions = forecast.outdoorCelsius();
        return new Conditions(
                forecast,
                sessions.size() < WeatherRules.LEAST_SESSIONS
                        ? OptionalDouble.empty()
                        : sessions.stream().mapToDouble(Double::doubleValue).average());
    }

    /** How much warmer the warmest hour will be than those sessions were; below 0 when colder. */
    public OptionalDouble warmerByCelsius() {
        OptionalDouble warmest = warmestCelsius();
        return warmest.isPresent() && usualCelsius.isPresent()
                ? OptionalDouble.of(warmest.getAsDouble() - usualCelsius.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The warmest it will be. */
    public OptionalDouble warmestCelsius() {
        return forecast.day().map(day -> day.warmestCelsius()).orElse(OptionalDouble.empty());
    }
}
