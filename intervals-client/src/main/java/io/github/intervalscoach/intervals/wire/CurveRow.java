package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A curve, in parallel lists.
 *
 * @param id the name it was asked for by
 * @param secs durations of power and heart rate
 * @param distance metres, of pace
 * @param values W, bpm, or the seconds for the distance; {@code watts} beside it is not to be read
 * @param bpm what some answers say instead of {@code values}
 * @param activityId where each point comes from
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CurveRow(
        @Nullable WireId id,
        @Nullable String startDateLocal,
        @Nullable String endDateLocal,
        @Nullable Double weight,
        @Nullable Double afterKj,
        @Nullable List<@Nullable Double> secs,
        @Nullable List<@Nullable Double> distance,
        @Nullable List<@Nullable Double> values,
        @Nullable List<@Nullable Double> bpm,
        @Nullable List<@Nullable Double> wattsPerKg,
        @Nullable List<@Nullable WireId> activityId,
        @Nullable List<@Nullable WireId> wkgActivityId,
        @JsonProperty("powerModels") @Nullable List<@Nullable PowerModelRow> powerModels,
        @JsonProperty("paceModels") @Nullable List<@Nullable PaceModelRow> paceModels) {

    /** The curves of an athlete, with the activities they come from by id. */
    public record SetRow(
            @Nullable List<@Nullable CurveRow> list,
            @Nullable Map<String, @Nullable ActivityRow> activities) {}

    /** A model of power; camel case, unlike the curve around it. */
    public record PowerModelRow(
            @Nullable String type,
            @JsonProperty("criticalPower") @Nullable Double criticalPower,
            @JsonProperty("wPrime") @Nullable Double wPrime,
            @JsonProperty("pMax") @Nullable Double pMax,
            @Nullable Double ftp) {}

    /** A model of speed: m/s, m, share explained. */
    public record PaceModelRow(
            @JsonProperty("criticalSpeed") @Nullable Double criticalSpeed,
            @JsonProperty("dPrime") @Nullable Double dPrime,
            @Nullable Double r2) {}
}
