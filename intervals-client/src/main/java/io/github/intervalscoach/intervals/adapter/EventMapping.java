package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intervals.wire.EventRow;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entries of the calendar. */
final class EventMapping {
    private EventMapping() {}

    static CalendarEvent event(EventRow row) {
        LocalDateTime start = LocalTimes.parse("start_date_local", row.startDateLocal());
        return new CalendarEvent(
                Values.requireId("id", row.id()),
                category(row.category()),
                start,
                LocalTimes.endExclusive("end_date_local", row.endDateLocal(), start.toLocalDate()),
                Values.name(row.name()),
                Values.prose(row.description()),
                Values.text(row.type()),
                Values.whole(row.movingTime()),
                Values.number(row.distance()),
                Values.number(row.icuTrainingLoad()),
                Values.number(row.icuIntensity()),
                StepUnrolling.steps(row.workoutDoc()),
                Values.id(row.pairedActivityId()));
    }

    private static Category category(@Nullable String raw) {
        return Arrays.stream(Category.values())
                .filter(category -> category.name().equals(raw))
                .findFirst()
                .orElse(Category.UNKNOWN);
    }
}
