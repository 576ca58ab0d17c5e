package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route. The way itself is not read.
 *
 * @param distance m; it and the keys after it only come in the list
 */
@JsonNaming(SnakeCaseStrategy.class)
public record RouteRow(
        @Nullable WireId routeId,
        @Nullable String name,
        @Nullable String description,
        @Nullable List<@Nullable String> tags,
        @Nullable WireId replacedByRouteId,
        @Nullable Double distance,
        @Nullable Double activityCount,
        @Nullable WireId mostRecentId,
        @Nullable String mostRecentStartDateLocal,
        @Nullable String mostRecentType) {

    /**
     * Two routes.
     *
     * @param similarity 0 to 1
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SimilarityRow(
            @Nullable RouteRow route,
            @Nullable Double routeDistance,
            @Nullable Double routeActivityCount,
            @Nullable RouteRow other,
            @Nullable Double otherDistance,
            @Nullable Double otherActivityCount,
            @Nullable Double similarity) {}
}
