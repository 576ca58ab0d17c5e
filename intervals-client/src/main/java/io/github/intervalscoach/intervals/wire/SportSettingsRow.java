package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a family of sports that matter here.
 *
 * @param thresholds those that every question needs
 * @param more the others
 */
public record SportSettingsRow(AthleteRow.SportSettingsRow thresholds, More more) {
    /**
     * What not every question needs.
     *
     * @param loadOrder such as {@code POWER_HR_PACE}
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record More(
            @Nullable WireId id,
            @Nullable Double pMax,
            @Nullable List<@Nullable String> powerZoneNames,
            @Nullable List<@Nullable String> hrZoneNames,
            @Nullable List<@Nullable String> paceZoneNames,
            @Nullable Double sweetSpotMin,
            @Nullable Double sweetSpotMax,
            @Nullable String loadOrder,
            @Nullable Double warmupTime,
            @Nullable Double cooldownTime,
            @Nullable WireId defaultGearId,
            @Nullable WireId defaultIndoorGearId,
            @Nullable ModelRow mmpModel) {}

    /** A power model; camel case. */
    public record ModelRow(
            @Nullable String type,
            @Nullable Double criticalPower,
            @Nullable Double wPrime,
            @Nullable Double pMax,
            @Nullable Double ftp) {}

    /** From an object within an answer. */
    public static SportSettingsRow of(ObjectNode json) {
        return new SportSettingsRow(
                WireReader.bind(json, AthleteRow.SportSettingsRow.class), WireReader.bind(json, More.class));
    }

    /** A list of them. */
    public static List<SportSettingsRow> list(String body) {
        return WireReader.readList(body, ObjectNode.class).stream()
                .map(SportSettingsRow::of)
                .toList();
    }

    /** One. */
    public static SportSettingsRow one(String body) {
        return of(WireReader.read(body, ObjectNode.class));
    }
}
