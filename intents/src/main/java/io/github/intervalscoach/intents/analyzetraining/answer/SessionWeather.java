package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.OptionalDouble;

/**
 * The weather a session had, from a weather service.
 *
 * @param windFromDegrees 0 is north
 * @param headwindPercent share of the time against the wind
 * @param mostRainMillimeters the most in an hour
 */
public record SessionWeather(
        OptionalDouble averageCelsius,
        OptionalDouble feelsLikeCelsius,
        OptionalDouble averageWindMetersPerSecond,
        OptionalDouble windFromDegrees,
        OptionalDouble headwindPercent,
        OptionalDouble tailwindPercent,
        OptionalDouble mostRainMillimeters) {}
