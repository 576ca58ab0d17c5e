package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;

/**
 * Something the athlete added to the service: a field of their own, a chart, a stream, zones.
 *
 * @param field what it holds, where it is a field and says so
 * @param ownerId the athlete it belongs to, where the service says so
 * @param stored its words letter for letter
 */
public record CustomItem(
        String id,
        Kind kind,
        OutsideText name,
        Optional<OutsideText> description,
        Optional<Visibility> visibility,
        Optional<FieldDefinition> field,
        Optional<String> ownerId,
        Stored stored) {

    /**
     * What has to go back as it came.
     *
     * @param content what makes it up, in the service's own form and beside {@code field}: never read, only put back
     */
    public record Stored(Optional<ExactText> name, Optional<ExactText> description, Optional<ExactText> content) {}

    /** What kind of thing it is. */
    public enum Kind {
        /** A field of a day. */
        INPUT_FIELD,
        ACTIVITY_FIELD,
        INTERVAL_FIELD,
        FITNESS_CHART,
        FITNESS_TABLE,
        TRACE_CHART,
        ACTIVITY_STREAM,
        ACTIVITY_CHART,
        ACTIVITY_HISTOGRAM,
        ACTIVITY_HEATMAP,
        ACTIVITY_MAP,
        ACTIVITY_PANEL,
        ZONES,
        /** One that came after us; it can be read and deleted, not added. */
        OTHER;

        /** Whether it holds values, and so has a {@link FieldDefinition}. */
        public boolean isField() {
            return this == INPUT_FIELD || this == ACTIVITY_FIELD || this == INTERVAL_FIELD;
        }
    }

    /** Who sees it. */
    public enum Visibility {
        PRIVATE,
        FOLLOWERS,
        PUBLIC
    }

    /** Whether it can be changed for that athlete: what others share is theirs. */
    public boolean isOf(String athleteId) {
        return ownerId.filter(owner -> !owner.equals(athleteId)).isEmpty();
    }
}
