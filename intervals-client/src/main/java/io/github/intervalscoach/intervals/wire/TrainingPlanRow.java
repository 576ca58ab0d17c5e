package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** The plan an athlete follows; every key is null when there is none. */
@JsonNaming(SnakeCaseStrategy.class)
public record TrainingPlanRow(
        @Nullable WireId trainingPlanId,
        @Nullable String trainingPlanStartDate,
        @Nullable String trainingPlanAlias,
        @Nullable String trainingPlanLastApplied,
        @Nullable FolderRow trainingPlan) {}
