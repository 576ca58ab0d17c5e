package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day with every key it came with. The athlete's own fields are keys like any other, told apart by the capital letter
 * their codes begin with.
 *
 * @param summary the keys that questions of readiness need
 * @param rest the other keys that are no plain number
 */
public record WellnessRecordRow(WellnessRow summary, Rest rest, ObjectNode all) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]+");

    /** What the day holds beside numbers. */
    public record Rest(
            @Nullable List<@Nullable SportInfo> sportInfo,
            @Nullable String menstrualPhase,
            @Nullable String menstrualPhasePredicted,
            @Nullable Boolean locked,
            @Nullable String updated) {}

    /** What the service reckoned of one sport. */
    public record SportInfo(
            @Nullable String type,
            @Nullable Double eftp,
            @Nullable Double wPrime,
            @Nullable Double pMax) {}

    /** A key of the athlete's own with a number or with words. */
    public record Custom(
            String code, @Nullable Double number, @Nullable String text) {}

    /** A list of days. */
    public static List<WellnessRecordRow> list(String body) {
        return WireReader.readList(body, ObjectNode.class).stream()
                .map(WellnessRecordRow::of)
                .toList();
    }

    /** One day. */
    public static WellnessRecordRow one(String body) {
        return of(WireReader.read(body, ObjectNode.class));
    }

    private static WellnessRecordRow of(ObjectNode all) {
        return new WellnessRecordRow(WireReader.bind(all, WellnessRow.class), WireReader.bind(all, Rest.class), all);
    }

    /**
     * What stands under {@code field}.
     *
     * @throws UnexpectedShape when that is no number
     */
    public @Nullable Double number(WellnessField field) {
        return WireReader.number(all, WellnessKeys.of(field));
    }

    /** The athlete's own fields that hold something. */
    public List<Custom> custom() {
        List<Custom> found = new ArrayList<>();
        for (var entry : all.properties()) {
            JsonNode value = entry.getValue();
            if (CODE.matcher(entry.getKey()).matches() && (value.isNumber() || value.isTextual())) {
                found.add(new Custom(
                        entry.getKey(),
                        value.isNumber() ? value.doubleValue() : null,
                        value.isTextual() ? value.textValue() : null));
            }
        }
        return found;
    }
}
