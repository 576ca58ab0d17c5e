package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** What is remembered, as snapshots. When it was said is no field: that is the day it is written. */
public final class MemorySnapshots {
    /** The one field that stays when the words are forgotten. */
    public static final String CATEGORY = "category";

    /** In the athlete's own words. */
    public static final String TEXT = "text";

    private MemorySnapshots() {}

    /** The fields of {@code item}. */
    public static Snapshot of(Remembered item) {
        return new SnapshotBuilder()
                .constant(CATEGORY, Optional.of(item.kind()))
                .exact(TEXT, Optional.of(item.text()))
                .day("from", item.from())
                .day("to", item.to())
                .words("weekdays", item.weekdays().stream().map(DayOfWeek::name).toList())
                .whole("minutes", item.minutes())
                .text("sport", item.sport())
                .build();
    }

    /** What a journal may keep of {@code item} when it is forgotten: what kind of thing it was. */
    public static Snapshot forgotten(Snapshot item) {
        return item.only(List.of(CATEGORY));
    }
}
