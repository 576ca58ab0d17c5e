package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.util.List;

/** Entries that become others in place, or go. */
final class Editing {
    private final Ground ground;
    private final Question asked;
    private final Wishes.Builder wishes = new Wishes.Builder();

    private Editing(Ground ground) {
        this.ground = ground;
        this.asked = ground.question();
    }

    static Wishes update(Ground ground, List<CalendarEvent> events) {
        var editing = new Editing(ground);
        events.forEach(editing::update);
        return editing.wishes.build();
    }

    static Wishes delete(List<CalendarEvent> events) {
        var wishes = new Wishes.Builder();
        events.forEach(event ->
                wishes.delete(new Thing(Subject.CALENDAR_EVENT, event.id()), EventSnapshots.of(event), "asked for"));
        return wishes.build();
    }

    private void update(CalendarEvent event) {
        Snapshot before = EventSnapshots.of(event);
        Snapshot after = worded(before);
        after = event.category() == Category.WORKOUT || event.category().isRace()
                ? session(event, after)
                : other(event, after);
        if (asked.percent().isPresent()) {
            after = new Shortening(ground, event).of(after, asked.percent().getAsInt(), wishes);
        }
        wishes.update(Subject.CALENDAR_EVENT, event.id(), before, after, "asked for");
    }

    private Snapshot worded(Snapshot before) {
        Snapshot after = before;
        if (asked.name().isPresent()) {
            after = after.with("name", new Text(asked.name().get().strip()));
        }
        if (asked.sport().isPresent()) {
            after = after.with("sport", new Text(Sports.of(asked.sport().get(), ground.athlete())));
        }
        return asked.text().isEmpty() ? after : after.with("description", new Text(asked.written()));
    }

    /** Where the text has steps it decides, and figures beside it may only agree. */
    private Snapshot session(CalendarEvent event, Snapshot worded) {
        String sport =
                worded.find("sport").map(value -> ((Text) value).letters()).orElse("Other");
        String text = worded.find("description")
                .map(value -> ((Text) value).letters())
                .orElse("");
        WrittenWorkout written = WrittenWorkout.read(text, sport, ground.athlete(), ground.language());
        if (!asked.text().isEmpty()) {
            wishes.read(
                    written.checked().agreeing(asked.minutes(), asked.load()).readings());
        }
        if (written.figures().isPresent()) {
            if (asked.text().isEmpty()) {
                requireNoFigures(event);
            }
            // the service works them out of the text
            return worded.without("moving_seconds").without("load_points").without("distance_meters");
        }
        return figures(worded, "moving_seconds", "load_points");
    }

    private Snapshot other(CalendarEvent event, Snapshot worded) {
        if (event.category() == Category.TARGET) {
            return figures(worded, "goal_seconds", "goal_load_points");
        }
        requireNoFigures(event);
        return worded;
    }

    private void requireNoFigures(CalendarEvent event) {
        if (asked.minutes().isPresent() || asked.load().isPresent()) {
            throw new InvalidQuestion(
                    "text_decides",
                    "minutes and load of " + event.id() + " follow from its text"
                            + (event.category() == Category.WORKOUT ? "." : " or mean nothing on it."),
                    "Change the text, or shorten it by percent.");
        }
    }

    private Snapshot figures(Snapshot before, String seconds, String load) {
        Snapshot after = before;
        if (asked.minutes().isPresent()) {
            after = after.with(seconds, new Whole(asked.minutes().getAsInt() * 60L));
        }
        if (asked.load().isPresent()) {
            after = after.with(load, new Whole(asked.load().getAsInt()));
        }
        return after;
    }
}
