package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.SessionWeather;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** The weather a session had, in words. */
record WeatherText(SessionWeather weather, UnitSystem units) {
    static final double METERS_PER_FOOT = 0.3048;

    private static final List<String> COMPASS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");
    private static final double DEGREES_APART = 45;

    static boolean isMetric(UnitSystem units) {
        return units == UnitSystem.METRIC;
    }

    String says() {
        List<String> parts = new ArrayList<>();
        add(parts, weather.averageCelsius(), c -> degrees(c) + " on average");
        add(parts, weather.feelsLikeCelsius(), c -> "felt like " + degrees(c));
        add(parts, weather.averageWindMetersPerSecond(), v -> "wind " + Wording.speed(v, units));
        add(
                parts,
                weather.windFromDegrees(),
                d -> "from " + COMPASS.get((int) StrictMath.rint(d / DEGREES_APART) % COMPASS.size()));
        add(parts, weather.headwindPercent(), p -> number(0, p) + " % of the time against it");
        add(parts, weather.tailwindPercent(), p -> number(0, p) + " % with it");
        add(parts, weather.mostRainMillimeters(), mm -> mm > 0 ? "rain up to " + number(1, mm) + " mm" : "dry");
        return "Weather, from a weather service: " + String.join(", ", parts) + ".";
    }

    private String degrees(double celsius) {
        return isMetric(units) ? number(0, celsius) + " \u00b0C" : number(0, celsius * 9 / 5 + 32) + " \u00b0F";
    }

    private static void add(List<String> parts, OptionalDouble value, DoubleFunction<String> says) {
        value.stream().mapToObj(says).forEach(parts::add);
    }
}
