package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From an action and what it is about to operations. */
public record Wishing(Ground ground) {
    /** New entries. */
    public Wishes made() {
        return Making.of(ground);
    }

    /** What becomes of entries that are there. */
    public Wishes of(List<CalendarEvent> events) {
        Question asked = ground.question();
        return switch (asked.action()) {
            case MOVE -> Moving.move(ground, events, other());
            case COPY -> Moving.copy(ground, events, other());
            case SWAP -> Moving.swap(events.get(0), events.get(1));
            case UPDATE -> Editing.update(ground, events);
            case DELETE -> Editing.delete(events);
            case CREATE, LINK, EDIT_ACTIVITY, COMMENT, LOG_WELLNESS, UNDO, HISTORY ->
                throw new IllegalStateException(asked.action() + " is not about entries of the calendar");
        };
    }

    /** What is said of an activity. */
    public Wishes edited(StoredActivity activity) {
        return Activities.edit(activity, ground.question().values(), ground);
    }

    /** What somebody writes below an activity. */
    public Wishes commented(StoredActivity activity) {
        return Activities.comment(activity, ground.question().text());
    }

    /** The plan that an activity fulfils. */
    public Wishes linked(StoredActivity activity, CalendarEvent plan) {
        return Activities.link(activity, plan, ground);
    }

    /** What is said of a day. */
    public Wishes logged(LocalDate day, Optional<WellnessRecord> known) {
        return Logging.of(ground.question().values(), day, ground.today(), known);
    }

    private LocalDate other() {
        return AskedDays.other(ground.question(), ground.today(), Facing.FUTURE).orElseThrow();
    }
}
