package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Power against heart rate of one activity; camel case. */
public record PowerVersusHeartRateRow(
        @Nullable Double warmup,
        @Nullable Double cooldown,
        @JsonProperty("hrLag") @Nullable Double hrLag,
        @JsonProperty("powerHr") @Nullable Double powerHr,
        @JsonProperty("powerHrFirst") @Nullable Double powerHrFirst,
        @JsonProperty("powerHrSecond") @Nullable Double powerHrSecond,
        @Nullable Double decoupling,
        @JsonProperty("powerHrZ2") @Nullable Double powerHrZ2,
        @JsonProperty("medianCadenceZ2") @Nullable Double medianCadenceZ2,
        @Nullable List<@Nullable BucketRow> series) {

    /** About a minute. */
    public record BucketRow(
            @Nullable Double start,
            @Nullable Double secs,
            @JsonProperty("movingSecs") @Nullable Double movingSecs,
            @Nullable Double watts,
            @Nullable Double hr,
            @Nullable Double cadence) {}
}
