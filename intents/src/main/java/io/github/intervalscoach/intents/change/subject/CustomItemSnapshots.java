package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import java.util.Optional;

/** What an athlete added to the service as snapshots. How often it is used is counted by the service and is no field. */
public final class CustomItemSnapshots {
    /** What makes it up beside the rest, in the service's own form; never shown. */
    public static final String CONTENT = "content";

    private CustomItemSnapshots() {}

    /** The fields of {@code item}. */
    public static Snapshot of(CustomItem item) {
        Optional<FieldDefinition> field = item.field();
        return new SnapshotBuilder()
                .constant("type", Optional.of(item.kind()))
                .exact("name", item.stored().name(), Optional.of(item.name()))
                .exact("description", item.stored().description(), item.description())
                .constant("visibility", item.visibility())
                .text("code", field.map(FieldDefinition::code))
                .constant("holds", field.map(FieldDefinition::holds))
                .constant("aggregate", field.flatMap(FieldDefinition::aggregate))
                .exact(CONTENT, item.stored().content())
                .build();
    }
}
