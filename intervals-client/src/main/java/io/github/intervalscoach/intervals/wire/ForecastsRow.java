package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places and forecasts. */
public record ForecastsRow(@Nullable List<@Nullable PlaceRow> forecasts) {
    /**
     * A place, and what is forecast there.
     *
     * @param error why nothing is
     * @param daily absent from the service's document, and from its settings
     */
    public record PlaceRow(
            @Nullable WireId id,
            @Nullable String provider,
            @Nullable String location,
            @Nullable String label,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Boolean enabled,
            @Nullable String error,
            @Nullable List<@Nullable DayRow> daily) {}

    /** One day. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record DayRow(
            @Nullable WireId id,
            @Nullable Double humidity,
            @Nullable Double windSpeed,
            @Nullable Double rain,
            @Nullable TemperatureRow temp,
            @Nullable List<@Nullable SkyRow> weather) {}

    /** The day's extremes. */
    public record TemperatureRow(
            @Nullable Double min, @Nullable Double max) {}

    /** The sky in words. */
    public record SkyRow(
            @Nullable String description, @Nullable String main) {}
}
