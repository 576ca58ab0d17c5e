package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time by heart rate.
 *
 * @param minBpm what the first entry of {@code secs} stands for
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TimeAtHeartRateRow(
        @Nullable Double minBpm, @Nullable List<@Nullable Double> secs) {}
