package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the athlete added.
 *
 * @param content whose keys depend on {@code type}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CustomItemRow(
        @Nullable WireId id,
        @Nullable String athleteId,
        @Nullable String type,
        @Nullable String name,
        @Nullable String description,
        @Nullable String visibility,
        @Nullable ObjectNode content) {

    /** What a field's content says. */
    public record FieldRow(
            @Nullable String code,
            @Nullable String type,
            @Nullable String aggregate) {}

    /** The content read as a field's; null where there is none. */
    public @Nullable FieldRow field() {
        return content == null ? null : WireReader.bind(content, FieldRow.class);
    }

    /** The content without {@code keys}, as text; null where nothing is left. */
    public @Nullable String contentBeside(List<String> keys) {
        if (content == null) {
            return null;
        }
        ObjectNode rest = content.deepCopy().remove(keys);
        return rest.isEmpty() ? null : rest.toString();
    }

    /** Those within an answer. */
    public static List<CustomItemRow> list(List<ObjectNode> items) {
        return items.stream()
                .map(item -> WireReader.bind(item, CustomItemRow.class))
                .toList();
    }
}
