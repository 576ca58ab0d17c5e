package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An athlete. The service also sends an API key, an address and tokens here: they are not read.
 *
 * @param sex {@code M} or {@code F}
 * @param measurementPreference {@code meters} or {@code feet}
 * @param weightPrefLb whether pounds rather than kilograms are shown
 * @param fahrenheit whether degrees Fahrenheit rather than Celsius are shown
 * @param icuWeight kg; {@code weight} is the older key
 * @param icuPermission {@code NONE}, {@code READ} or {@code WRITE}: what the key may do
 * @param icuTags rows of the roster only
 */
@JsonNaming(SnakeCaseStrategy.class)
public record AthleteRow(
        @Nullable WireId id,
        @Nullable String name,
        @Nullable String sex,
        @Nullable String timezone,
        @Nullable String measurementPreference,
        @Nullable Boolean weightPrefLb,
        @Nullable Boolean fahrenheit,
        @Nullable Double icuWeight,
        @Nullable Double weight,
        @Nullable Double icuRestingHr,
        @Nullable String icuPermission,
        @Nullable List<@Nullable String> icuTags,
        @JsonProperty("sportSettings") @Nullable List<@Nullable SportSettingsRow> sportSettings) {

    /**
     * Thresholds of a family of sports.
     *
     * @param powerZones tops, percent of FTP
     * @param hrZones tops, bpm
     * @param thresholdPace m/s for every sport
     * @param paceZones tops, percent of threshold speed
     * @param paceUnits how pace is shown, not how it is kept
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SportSettingsRow(
            @Nullable List<@Nullable String> types,
            @Nullable Double ftp,
            @Nullable Double indoorFtp,
            @Nullable Double wPrime,
            @Nullable Double lthr,
            @Nullable Double maxHr,
            @Nullable Double thresholdPace,
            @Nullable List<@Nullable Double> powerZones,
            @Nullable List<@Nullable Double> hrZones,
            @Nullable List<@Nullable Double> paceZones,
            @Nullable String paceUnits) {}
}
