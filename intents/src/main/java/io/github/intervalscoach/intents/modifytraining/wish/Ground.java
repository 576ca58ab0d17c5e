package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a wish stands on.
 *
 * @param events of the calendar around today and the days asked about, in order of start
 * @param done what can be read of the log, oldest first
 * @param withheld days on which something was done that cannot be read
 */
public record Ground(
        Athlete athlete,
        LocalDate today,
        Question question,
        List<CalendarEvent> events,
        List<Activity> done,
        List<LocalDate> withheld,
        WorkoutLanguage language) {
    public Ground {
        events = List.copyOf(events);
        done = List.copyOf(done);
        withheld = List.copyOf(withheld);
    }

    /** The entry with that id. */
    public Optional<CalendarEvent> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The activity with that id. */
    public Optional<Activity> activity(String id) {
        return done.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** Whether something planned is not done yet, nothing of it being over. */
    public boolean isOpen(CalendarEvent event) {
        return event.pairedActivityId().isEmpty()
                && !event.day().isBefore(today)
                && done.stream().noneMatch(activity -> activity.plannedEventId().equals(Optional.of(event.id())));
    }
}
