package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one day; camel case, unlike the rest of the service.
 *
 * @param id the local day; there is no other date
 * @param hrv rMSSD, ms
 * @param hrvSdnn another metric, ms
 * @param tempRestingHr true: carried over, not measured; likewise {@code tempWeight}
 */
public record WellnessRow(
        @Nullable String id,
        @Nullable Double ctl,
        @Nullable Double atl,
        @Nullable Double rampRate,
        @Nullable Double ctlLoad,
        @Nullable Double atlLoad,
        @Nullable Double weight,
        @Nullable Boolean tempWeight,
        @JsonProperty("restingHR") @Nullable Double restingHr,
        @JsonProperty("tempRestingHR") @Nullable Boolean tempRestingHr,
        @Nullable Double hrv,
        @JsonProperty("hrvSDNN") @Nullable Double hrvSdnn,
        @Nullable Double sleepSecs,
        @Nullable Double sleepScore,
        @Nullable Double sleepQuality,
        @Nullable Double respiration,
        @Nullable Double soreness,
        @Nullable Double fatigue,
        @Nullable Double stress,
        @Nullable Double mood,
        @Nullable Double motivation,
        @Nullable Double injury,
        @Nullable String comments) {}
