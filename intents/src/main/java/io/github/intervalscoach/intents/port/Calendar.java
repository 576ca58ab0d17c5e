package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What is planned and marked. Failures complete the stage with a {@link PortException}. */
public interface Calendar {
    /**
     * Every entry that touches {@code range}, in order of start; those that began up to 400 days before it are found
     * too.
     */
    CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range);

    /** One entry of the calendar. */
    CompletionStage<CalendarEvent> event(String athleteId, String eventId);

    /** The entries that change the fitness model, of all times; usually none. */
    CompletionStage<List<CalendarEvent>> fitnessModelEvents(String athleteId);

    /** The tags that entries carry. */
    CompletionStage<List<OutsideText>> tags(String athleteId);
}
