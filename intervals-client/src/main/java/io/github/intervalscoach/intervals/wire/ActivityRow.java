package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity, in lists and alone; of a Strava stub only the first four keys come.
 *
 * @param analyzed a time stamp; null until the service has finished
 * @param icuIntensity percent
 * @param icuZoneTimes named rows, the overlapping sweet-spot row among them
 * @param icuHrZoneTimes a plain list of seconds
 * @param pace m/s, as are {@code averageSpeed}, {@code gap} and {@code thresholdPace}
 * @param averageCadence of one leg when running
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ActivityRow(
        @Nullable WireId id,
        @Nullable WireId icuAthleteId,
        @Nullable String startDateLocal,
        @Nullable String source,
        @Nullable String name,
        @Nullable String type,
        @Nullable String analyzed,
        @Nullable Boolean trainer,
        @Nullable Boolean race,
        @Nullable Boolean deviceWatts,
        @Nullable WireId pairedEventId,
        @Nullable Double compliance,
        @Nullable Double icuRpe,
        @Nullable Double feel,
        @Nullable Double carbsIngested,
        @Nullable Double movingTime,
        @Nullable Double elapsedTime,
        @Nullable Double distance,
        @Nullable Double icuDistance,
        @Nullable Double totalElevationGain,
        @Nullable Double icuTrainingLoad,
        @Nullable Double powerLoad,
        @Nullable Double hrLoad,
        @Nullable Double paceLoad,
        @Nullable Double icuIntensity,
        @Nullable Double icuAverageWatts,
        @Nullable Double icuWeightedAvgWatts,
        @Nullable Double icuFtp,
        @JsonProperty("icu_w_prime") @Nullable Double icuWPrime,
        @Nullable Double icuRollingFtp,
        @Nullable List<@Nullable ZoneTimeRow> icuZoneTimes,
        @Nullable Double averageHeartrate,
        @Nullable Double maxHeartrate,
        @Nullable Double lthr,
        @Nullable Double icuRestingHr,
        @Nullable Double decoupling,
        @Nullable List<@Nullable Double> icuHrZoneTimes,
        @Nullable Double averageSpeed,
        @Nullable Double pace,
        @Nullable Double gap,
        @Nullable Double thresholdPace,
        @Nullable Double averageCadence,
        @Nullable List<@Nullable Double> paceZoneTimes,
        @Nullable List<@Nullable Double> gapZoneTimes,
        @Nullable Boolean useGapZoneTimes,
        @Nullable List<@Nullable String> intervalSummary,
        @Nullable List<@Nullable String> streamTypes,
        @Nullable Double averageTemp,
        @Nullable Boolean icuIgnoreTime,
        @Nullable Boolean icuIgnorePower,
        @Nullable Boolean icuIgnoreHr,
        @Nullable Boolean ignoreVelocity,
        @Nullable Boolean ignorePace) {

    /**
     * Seconds in one power zone.
     *
     * @param id {@code Z1} to {@code Z7}, or {@code SS}, which overlaps the others
     */
    public record ZoneTimeRow(@Nullable String id, @Nullable Double secs) {}
}
