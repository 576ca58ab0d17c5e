package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intervals.wire.EventRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** Entries of the calendar. */
final class EventMapping {
    static final Comparator<CalendarEvent> IN_ORDER =
            Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::id);

    private EventMapping() {}

    /** One entry. */
    static CalendarEvent read(String body) {
        return event(WireReader.read(body, EventRow.class));
    }

    /** Several, in the order they came. */
    static List<CalendarEvent> readList(String body) {
        return WireReader.readList(body, EventRow.class).stream()
                .map(EventMapping::event)
                .toList();
    }

    private static CalendarEvent event(EventRow row) {
        LocalDateTime start = LocalTimes.parse("start_date_local", row.startDateLocal());
        return new CalendarEvent(
                Values.requireId("id", row.id()),
                Values.oneOf(Category.class, row.category(), Category.UNKNOWN),
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
                Values.id(row.pairedActivityId()),
                EventDetailsMapping.details(row));
    }
}
