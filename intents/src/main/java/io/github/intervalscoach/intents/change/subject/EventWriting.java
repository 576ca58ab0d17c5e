package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.planned.AvailabilityChange;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.model.planned.FitnessChange;
import io.github.intervalscoach.intents.model.planned.GoalsChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange.Editing;
import io.github.intervalscoach.intents.model.planned.HandlingChange.Visibility;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import java.util.Optional;

/** What is written of an entry of the calendar. */
final class EventWriting {
    private static final ImmutableSet<String> WRITABLE = ImmutableSet.of(
            "category",
            "start",
            "end",
            "scope",
            "name",
            "description",
            "tags",
            "color",
            "sport",
            "moving_seconds",
            "distance_meters",
            "load_points",
            "target",
            "place",
            "goal_load_points",
            "goal_seconds",
            "goal_distance_meters",
            "availability",
            "available_seconds",
            "available_sports",
            "ftp_watts",
            "fitness_days",
            "fatigue_days",
            "fitness",
            "fatigue",
            "hidden_from_athlete",
            "locked_for_athlete");

    private EventWriting() {}

    static EventChange change(Operation operation) {
        return change(Fields.of(operation, WRITABLE));
    }

    /** The draft of what {@code operation} makes, under the name it always has. Its activity is linked by the service. */
    static EventDraft draft(Operation operation, Token token) {
        Snapshot made = operation.after().orElse(Snapshot.EMPTY).only(WRITABLE);
        return new EventDraft(Optional.of(uid(operation, token)), change(Fields.setting(made)));
    }

    static EventUid uid(Operation operation, Token token) {
        return EventUid.of(token.text(), operation.number());
    }

    private static EventChange change(Fields fields) {
        return new EventChange(
                fields.constant(Category.class, "category"),
                new WordingChange(
                        fields.text("name"), fields.text("description"), fields.words("tags"), fields.text("color")),
                new TimingChange(fields.moment("start"), fields.moment("end"), fields.constant(Scope.class, "scope")),
                session(fields),
                new GoalsChange(
                        fields.whole("goal_load_points"),
                        fields.whole("goal_seconds"),
                        fields.decimal("goal_distance_meters")),
                new AvailabilityChange(
                        fields.constant(Level.class, "availability"),
                        fields.whole("available_seconds"),
                        fields.words("available_sports")),
                new FitnessChange(
                        fields.whole("ftp_watts"),
                        fields.whole("fitness_days"),
                        fields.whole("fatigue_days"),
                        fields.decimal("fitness"),
                        fields.decimal("fatigue")),
                new HandlingChange(
                        Fields.map(fields.truth("hidden_from_athlete"), EventWriting::visibility),
                        Fields.map(fields.truth("locked_for_athlete"), EventWriting::editing)));
    }

    private static SessionChange session(Fields fields) {
        return new SessionChange(
                fields.text("sport"),
                fields.whole("moving_seconds"),
                fields.decimal("distance_meters"),
                fields.whole("load_points"),
                fields.constant(WorkoutTarget.class, "target"),
                fields.constant(Place.class, "place"));
    }

    private static Visibility visibility(boolean hidden) {
        return hidden ? Visibility.HIDDEN_FROM_ATHLETE : Visibility.SHOWN_TO_ATHLETE;
    }

    private static Editing editing(boolean locked) {
        return locked ? Editing.LOCKED_FOR_ATHLETE : Editing.OPEN_TO_ATHLETE;
    }
}
