package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a family of sports that matter here.
 *
 * @param thresholds those that every question needs
 * @param more the others
 * @param rest everything else that is set, each as {@code name=value}, by name
 */
public record SportSettingsRow(AthleteRow.SportSettingsRow thresholds, More more, List<String> rest) {
    /** What is given by the service, or read under a name of ours. */
    private static final ImmutableSet<String> NOT_REST = ImmutableSet.of(
            "id",
            "athlete_id",
            "created",
            "updated",
            "mmp_model",
            "other",
            "eFTPSupported",
            "iseFTPSupported",
            "types",
            "ftp",
            "indoor_ftp",
            "w_prime",
            "p_max",
            "lthr",
            "max_hr",
            "threshold_pace",
            "power_zones",
            "hr_zones",
            "pace_zones");

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
                WireReader.bind(json, AthleteRow.SportSettingsRow.class),
                WireReader.bind(json, More.class),
                rest(json));
    }

    private static List<String> rest(ObjectNode json) {
        return json.properties().stream()
                .filter(field -> !NOT_REST.contains(field.getKey()))
                .filter(field -> !field.getValue().isNull()
                        && !(field.getValue().isContainerNode()
                                && field.getValue().isEmpty()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .toList();
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
