package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.planned.AvailabilityChange;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.FitnessChange;
import io.github.intervalscoach.intents.model.planned.GoalsChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import java.time.LocalDate;
import java.util.List;

/** What is sent to change the calendar. */
public final class EventJson {
    private EventJson() {}

    /** A new entry. */
    public static String draft(EventDraft draft) {
        return created(draft).toString();
    }

    /** New entries. */
    public static String drafts(List<EventDraft> drafts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        drafts.forEach(draft -> all.add(created(draft)));
        return all.toString();
    }

    /** What changes of an entry. */
    public static String change(EventChange change) {
        return sparse(change).object().toString();
    }

    /** What changes of all entries of some days. */
    public static String handling(HandlingChange change) {
        return addHandling(new Sparse(), change).object().toString();
    }

    /** Entries to delete. */
    public static String doomed(List<String> ids) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> all.add(new Sparse().id("id", id).object()));
        return all.toString();
    }

    /** Entries to copy; camel case, unlike the rest of the calendar. */
    public static String copies(List<String> ids, Copies copies) {
        return new Sparse()
                .ids("eventIds", ids)
                .whole("numCopies", Change.to(copies.count()))
                .whole("weeksBetween", Change.to(copies.weeksBetween()))
                .object()
                .toString();
    }

    /** A plan to copy onto the calendar. */
    public static String plan(String planId, LocalDate start, List<WorkoutDraft> extra) {
        ObjectNode plan = new Sparse()
                .id("folder_id", planId)
                .moment("start_date_local", Change.to(start.atStartOfDay()))
                .object();
        ArrayNode more = plan.putArray("extra_workouts");
        extra.forEach(draft -> more.add(LibraryJson.sparse(draft.fields()).object()));
        return plan.toString();
    }

    private static ObjectNode created(EventDraft draft) {
        Sparse sparse = sparse(draft.fields());
        draft.uid().ifPresent(uid -> sparse.text("uid", Change.to(uid.text())));
        return sparse.object();
    }

    private static Sparse sparse(EventChange change) {
        Sparse sparse = new Sparse().word("category", change.category(), Enum::name);
        LibraryJson.addWording(sparse, change.wording());
        addTiming(sparse, change.timing());
        LibraryJson.addSession(sparse, change.session());
        addGoals(sparse, change.goals());
        addAvailability(sparse, change.availability());
        addFitness(sparse, change.fitness());
        return addHandling(sparse, change.handling());
    }

    private static void addTiming(Sparse sparse, TimingChange timing) {
        sparse.moment("start_date_local", timing.start())
                .moment("end_date_local", timing.endExclusive())
                .flag("for_week", timing.scope(), Scope.WEEK);
    }

    private static void addGoals(Sparse sparse, GoalsChange goals) {
        sparse.whole("load_target", goals.loadPoints())
                .whole("time_target", goals.seconds())
                .number("distance_target", goals.distanceMeters());
    }

    private static void addAvailability(Sparse sparse, AvailabilityChange availability) {
        sparse.word("training_availability", availability.level(), Enum::name)
                .whole("max_training_time", availability.mostSeconds())
                .texts("can_train_sports", availability.sports());
    }

    private static void addFitness(Sparse sparse, FitnessChange fitness) {
        sparse.whole("icu_ftp", fitness.ftpWatts())
                .whole("ctl_days", fitness.fitnessDays())
                .whole("atl_days", fitness.fatigueDays())
                .number("icu_ctl", fitness.fitness())
                .number("icu_atl", fitness.fatigue());
    }

    private static Sparse addHandling(Sparse sparse, HandlingChange handling) {
        return sparse.flag("hide_from_athlete", handling.visibility(), HandlingChange.Visibility.HIDDEN_FROM_ATHLETE)
                .flag("athlete_cannot_edit", handling.editing(), HandlingChange.Editing.LOCKED_FOR_ATHLETE);
    }
}
