package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.SessionWeather;
import io.github.intervalscoach.intents.answer.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** The weather a session had, in words. */
record WeatherText(SessionWeather weather, Units units) {
    private static final List<String> COMPASS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");
    private static final double DEGREES_APART = 45;

    String says() {
        List<String> parts = new ArrayList<>();
        add(parts, weather.averageCelsius(), c -> degrees(c) + " on average");
        add(parts, weather.feelsLikeCelsius(), c -> "felt like " + degrees(c));
        add(parts, weather.averageWindMetersPerSecond(), v -> "wind " + units.speed(v));
        add(
                parts,
                weather.windFromDegrees(),
                d -> "from " + COMPASS.get((int) StrictMath.rint(d / DEGREES_APART) % COMPASS.size()));
        add(parts, weather.headwindPercent(), p -> number(0, p) + " % of the time against it");
        add(parts, weather.tailwindPercent(), p -> number(0, p) + " % with it");
        add(parts, weather.mostRainMillimeters(), mm -> mm > 0 ? "rain up to " + units.rain(mm) : "dry");
        return "Weather, from a weather service: " + String.join(", ", parts) + ".";
    }

    private String degrees(double celsius) {
        return units.temperature().of(celsius);
    }

    private static void add(List<String> parts, OptionalDouble value, DoubleFunction<String> says) {
        value.stream().mapToObj(says).forEach(parts::add);
    }
}
