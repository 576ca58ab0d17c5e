package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One athlete's week. An address comes along: it is not read.
 *
 * @param date the week's first day
 * @param rampRate camel case, as are the zones and the sports
 * @param timeInZones seconds of heart-rate zones and of an eighth slot
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SummaryRow(
        @Nullable String date,
        @Nullable WireId athleteId,
        @Nullable String athleteName,
        @Nullable Double fitness,
        @Nullable Double fatigue,
        @Nullable Double form,
        @JsonProperty("rampRate") @Nullable Double rampRate,
        @Nullable Double weight,
        @JsonProperty("timeInZones") @Nullable List<@Nullable Double> timeInZones,
        @JsonProperty("byCategory") @Nullable List<@Nullable ObjectNode> byCategory) {

    /** What was done, of the week or of one sport. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SumsRow(
            @Nullable String category,
            @Nullable Double count,
            @Nullable Double movingTime,
            @Nullable Double elapsedTime,
            @Nullable Double distance,
            @Nullable Double totalElevationGain,
            @Nullable Double trainingLoad,
            @Nullable Double srpe,
            @Nullable Double calories,
            @Nullable Double eftp) {}

    /**
     * A week with its sums.
     *
     * @param sums the week's, without a category
     */
    public record WeekRow(SummaryRow summary, SumsRow sums) {}

    /** The rows of an answer. */
    public static List<WeekRow> list(String body) {
        return WireReader.readList(body, ObjectNode.class).stream()
                .map(json -> new WeekRow(WireReader.bind(json, SummaryRow.class), sums(json)))
                .toList();
    }

    /** The sums in an object. */
    public static SumsRow sums(ObjectNode json) {
        return WireReader.bind(json, SumsRow.class);
    }
}
