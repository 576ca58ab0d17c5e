package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the athlete added.
 *
 * @param content whose keys depend on {@code type}
 */
public record CustomItemRow(
        @Nullable WireId id,
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

    /** Those within an answer. */
    public static List<CustomItemRow> list(List<ObjectNode> items) {
        return items.stream()
                .map(item -> WireReader.bind(item, CustomItemRow.class))
                .toList();
    }
}
