package io.github.intervalscoach.intents.model.insight;

import java.util.OptionalDouble;

/**
 * The weather an activity had, from a weather service and not from the device.
 *
 * @param windFromDegrees where the wind came from, 0 is north
 * @param headwindPercent share of the time against the wind
 * @param cloudsPercent share of the sky
 */
public record ActivityWeather(
        Span temperatureCelsius,
        Span feelsLikeCelsius,
        Span windMetersPerSecond,
        OptionalDouble averageGustMetersPerSecond,
        OptionalDouble windFromDegrees,
        OptionalDouble headwindPercent,
        OptionalDouble tailwindPercent,
        OptionalDouble cloudsPercent,
        OptionalDouble mostRainMillimeters) {

    /** A quantity over the activity. */
    public record Span(OptionalDouble least, OptionalDouble average, OptionalDouble most) {}
}
