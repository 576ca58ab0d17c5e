package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** The weather of one activity: °C, m/s, degrees, percent, mm. Snow is left out: its unit is not known. */
@JsonNaming(SnakeCaseStrategy.class)
public record WeatherRow(
        @Nullable Double averageWeatherTemp,
        @Nullable Double minWeatherTemp,
        @Nullable Double maxWeatherTemp,
        @Nullable Double averageFeelsLike,
        @Nullable Double minFeelsLike,
        @Nullable Double maxFeelsLike,
        @Nullable Double averageWindSpeed,
        @Nullable Double minWindSpeed,
        @Nullable Double maxWindSpeed,
        @Nullable Double averageWindGust,
        @Nullable Double prevailingWindDeg,
        @Nullable Double headwindPercent,
        @Nullable Double tailwindPercent,
        @Nullable Double averageClouds,
        @Nullable Double maxRain) {}
