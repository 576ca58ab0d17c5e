package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity by id, as deleting answers. */
@JsonNaming(SnakeCaseStrategy.class)
public record ReferenceRow(@Nullable WireId id, @Nullable WireId icuAthleteId) {

    /** What an upload answers: the first one again, and all of them. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record UploadRow(
            @Nullable WireId id,
            @Nullable WireId icuAthleteId,
            @Nullable List<@Nullable ReferenceRow> activities) {}
}
