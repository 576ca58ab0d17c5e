package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.ActivitySnapshots;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.change.FieldValue.Decimal;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Truth;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.util.Optional;
import java.util.OptionalDouble;

/** A planned session that was done. */
final class Completing {
    private final Ground ground;
    private final CalendarEvent plan;

    Completing(Ground ground, CalendarEvent plan) {
        this.ground = ground;
        this.plan = plan;
    }

    /** By {@code done}; where nothing was, by an activity made of the plan. */
    Wishes by(Optional<StoredActivity> done) {
        Noting.requireOver(plan.day(), ground.today());
        requireOpen();
        return done.map(this::linked).orElseGet(this::noted);
    }

    private Wishes linked(StoredActivity activity) {
        Question asked = ground.question();
        if (asked.minutes().isPresent() || asked.load().isPresent()) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "The activity " + activity.id() + " of that day has its own time and load.",
                    "Leave minutes and load out, and it is linked to the plan.");
        }
        Wishes link = Activities.link(activity, plan, ground);
        if (asked.values().isEmpty()) {
            return link;
        }
        Snapshot before = ActivitySnapshots.of(activity);
        Snapshot after = before.with("planned_event_id", new Text(plan.id()));
        for (Given given : Given.of(asked.values())) {
            after = Activities.said(after, given, ground);
        }
        return new Wishes.Builder()
                .update(Subject.ACTIVITY, activity.id(), before, after, "fulfils the plan of that day")
                .read(new Noting(ground).readings())
                .build();
    }

    private Wishes noted() {
        if (ground.withheld().contains(plan.day())) {
            throw new InvalidQuestion(
                    "cannot_be_read",
                    Wording.longDate(plan.day()) + " has a session that may not be read here, and it may be this one.",
                    "Link it to the plan on the website; or note another with action create, kind activity, and values"
                            + " planned_event_id=" + plan.id() + ".");
        }
        var noting = new Noting(ground);
        Snapshot made = noting.figures(copied());
        return new Wishes.Builder()
                .add(Operation.create(1, Subject.ACTIVITY, made, "done as planned"))
                .read(noting.readings())
                .build()
                .reading("Nothing of that day is recorded that fits: " + taken() + " copied from the plan, not"
                        + " measured.");
    }

    private String taken() {
        Question asked = ground.question();
        String figures = (asked.minutes().isPresent() ? "" : ", time")
                + (asked.load().isPresent() || plan.loadPoints().isEmpty() ? "" : ", load");
        return "name" + figures + " and sport are";
    }

    private Snapshot copied() {
        Snapshot entry = EventSnapshots.of(plan);
        Snapshot made = Snapshot.EMPTY
                .with("start", new Moment(plan.start()))
                .with("sport", new Text(plan.sport().orElseThrow(() -> Noting.missing("sport", "the plan has none"))))
                .with("name", entry.find("name").orElse(new Text("Workout")))
                .with("planned_event_id", new Text(plan.id()));
        if (plan.movingSeconds().isPresent() && plan.movingSeconds().getAsInt() > 0) {
            made = made.with("moving_seconds", new Whole(plan.movingSeconds().getAsInt()));
        }
        made = rounded(made, "load_points", plan.loadPoints());
        if (plan.distanceMeters().isPresent() && plan.distanceMeters().getAsDouble() > 0) {
            made = made.with(
                    "distance_meters", new Decimal(plan.distanceMeters().getAsDouble()));
        }
        return plan.details().session().place().filter(Place.INDOORS::equals).isPresent()
                ? made.with("indoor", new Truth(true))
                : made;
    }

    private static Snapshot rounded(Snapshot made, String field, OptionalDouble value) {
        return value.isPresent() ? made.with(field, new Whole(StrictMath.round(value.getAsDouble()))) : made;
    }

    private void requireOpen() {
        Optional<String> by = plan.pairedActivityId()
                .or(() -> ground.done().stream()
                        .filter(activity -> activity.plannedEventId()
                                .filter(plan.id()::equals)
                                .isPresent())
                        .map(Activity::id)
                        .findFirst());
        by.ifPresent(id -> {
            throw new InvalidQuestion(
                    "completed_already",
                    "The plan " + plan.id() + " is done: the activity " + id + " belongs to it.",
                    "Name another plan by its id, or unlink that one: edit_activity " + id
                            + " with values planned_event_id=");
        });
    }
}
