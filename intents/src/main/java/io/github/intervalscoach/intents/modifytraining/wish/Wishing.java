package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.modifytraining.ask.Kind;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.modifytraining.ask.SpokenMoment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** From an action and what it is about to operations. */
public record Wishing(Ground ground) {
    /** New entries. */
    public Wishes made() {
        return ground.question().kind().filter(Kind.ACTIVITY::equals).isPresent()
                ? Noting.of(ground)
                : Making.of(ground);
    }

    /** What becomes of entries that are there. */
    public Wishes of(List<CalendarEvent> events) {
        Question asked = ground.question();
        return switch (asked.action()) {
            case MOVE -> Moving.move(ground, events, other(), time());
            case COPY -> Moving.copy(ground, events, other(), time());
            case SWAP -> Moving.swap(events.get(0), events.get(1));
            case UPDATE -> Editing.update(ground, events);
            case DELETE -> Editing.delete(events);
            case CREATE, LINK, EDIT_ACTIVITY, COMMENT, DELETE_ACTIVITY, COMPLETE, LOG_WELLNESS, UNDO, HISTORY ->
                throw new IllegalStateException(asked.action() + " is not about entries of the calendar");
        };
    }

    /** What is said of an activity. */
    public Wishes edited(StoredActivity activity) {
        return Activities.edit(activity, ground.question().values(), ground);
    }

    /** They go from the log. */
    public Wishes deleted(List<StoredActivity> activities) {
        return Activities.delete(activities);
    }

    /** A plan that was followed: by what was done that day, or by what is noted now. */
    public Wishes completed(CalendarEvent plan, List<StoredActivity> done) {
        return new Completing(ground, plan).by(done.stream().findFirst());
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

    private Optional<LocalTime> time() {
        return ground.question().newDate().flatMap(said -> SpokenMoment.of(said).time());
    }

    private LocalDate other() {
        return AskedDays.other(ground.question(), ground.today(), Facing.FUTURE).orElseThrow();
    }
}
