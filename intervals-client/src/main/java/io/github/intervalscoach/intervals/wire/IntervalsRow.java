package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity carries besides when it is asked for with its intervals. */
@JsonNaming(SnakeCaseStrategy.class)
public record IntervalsRow(@Nullable List<@Nullable IntervalRow> icuIntervals) {

    /**
     * One stretch.
     *
     * @param endIndex exclusive
     * @param intensity percent of FTP
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record IntervalRow(
            @Nullable String type,
            @Nullable String label,
            @Nullable WireId groupId,
            @Nullable Double startIndex,
            @Nullable Double endIndex,
            @Nullable Double startTime,
            @Nullable Double endTime,
            @Nullable Double movingTime,
            @Nullable Double elapsedTime,
            @Nullable Double distance,
            @Nullable Double averageWatts,
            @Nullable Double weightedAverageWatts,
            @Nullable Double averageHeartrate,
            @Nullable Double maxHeartrate,
            @Nullable Double averageCadence,
            @Nullable Double averageSpeed,
            @Nullable Double intensity,
            @Nullable Double trainingLoad,
            @Nullable Double zone) {}
}
