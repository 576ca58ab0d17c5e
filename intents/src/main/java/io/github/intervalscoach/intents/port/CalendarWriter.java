package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Changes the calendar. What comes back is what the service holds afterwards, its steps' targets not worked out; failures
 * complete the stage with a {@link PortException}. Deleting an entry never deletes the activity that fulfilled it.
 */
public interface CalendarWriter {
    /** Makes an entry; with a uid, the same one again is updated. */
    CompletionStage<CalendarEvent> create(String athleteId, EventDraft draft);

    /**
     * Makes several with one question, answered in their order; those with a uid that is there already are updated.
     *
     * @throws IllegalArgumentException when one has no uid, two have the same, or two are targets of the same day and
     *     sport, which the service takes for one
     */
    CompletionStage<List<CalendarEvent>> createAll(String athleteId, List<EventDraft> drafts);

    /** Changes an entry. */
    CompletionStage<CalendarEvent> update(String athleteId, String eventId, EventChange change);

    /** Moves an entry to another day; its time of day and how long it lasts stay. */
    default CompletionStage<CalendarEvent> move(String athleteId, CalendarEvent event, LocalDate to) {
        return update(athleteId, event.id(), EventChange.NONE.with(TimingChange.moving(event, to)));
    }

    /** Hides, shows, locks or opens every entry that starts in {@code range}. */
    CompletionStage<List<CalendarEvent>> handle(String athleteId, DateRange range, HandlingChange change);

    /** Deletes one entry. */
    CompletionStage<Deletion> delete(String athleteId, String eventId);

    /** Deletes an entry and those that were added with it, but none before {@code notBefore}. */
    CompletionStage<Deletion> deleteBatch(String athleteId, String eventId, LocalDate notBefore);

    /** Deletes the entries listed and says how many that were; those that are not there are passed over. */
    CompletionStage<Integer> deleteListed(String athleteId, List<String> eventIds);

    /**
     * Deletes every entry of {@code categories} that starts in {@code range}.
     *
     * @throws IllegalArgumentException when no category is named, or an unknown one
     */
    CompletionStage<Accepted> deleteRange(String athleteId, DateRange range, List<Category> categories);

    /** Copies entries, weeks apart. Done twice there are twice as many. */
    CompletionStage<List<CalendarEvent>> duplicate(String athleteId, List<String> eventIds, Copies copies);

    /** Makes a manual activity that fulfils the entry; its id where the service gives it. */
    CompletionStage<Optional<String>> markDone(String athleteId, String eventId);

    /** Copies a plan of the library onto the calendar, its day 0 on {@code start}. Done twice it is there twice. */
    CompletionStage<Accepted> applyPlan(String athleteId, String planId, LocalDate start, List<WorkoutDraft> extra);
}
