package io.github.intervalscoach.intents.modifytraining.find;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Something that can be meant: an entry of the calendar, or an activity.
 *
 * @param kind in a word, such as {@code workout}, {@code race_a} or {@code activity}
 * @param name as it may be shown
 */
public record Entry(
        String id,
        DateRange days,
        String kind,
        String name,
        Optional<String> sport,
        OptionalInt seconds,
        OptionalDouble loadPoints) {
    /** An entry of the calendar. */
    public static Entry of(CalendarEvent event) {
        return new Entry(
                event.id(),
                event.days(),
                event.category().name().toLowerCase(Locale.ROOT),
                event.name().shown(),
                event.sport(),
                event.movingSeconds(),
                event.loadPoints());
    }

    /** What was done. */
    public static Entry of(Activity activity) {
        return new Entry(
                activity.id(),
                DateRange.of(activity.day()),
                "activity",
                activity.name().shown(),
                Optional.of(activity.sport()),
                activity.volume().movingSeconds(),
                activity.load().points());
    }

    /** Its first day. */
    public LocalDate day() {
        return days.first();
    }
}
