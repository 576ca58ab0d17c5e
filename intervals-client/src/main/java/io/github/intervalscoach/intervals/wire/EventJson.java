package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
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
        return sparse(change).text();
    }

    /** What changes of all entries of some days. */
    public static String handling(HandlingChange change) {
        return addHandling(new ChangedFields(), change).text();
    }

    /** Entries to delete. */
    public static String doomed(List<String> ids) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> all.add(new ChangedFields().id("id", id).node()));
        return all.toString();
    }

    /** Entries to copy; camel case, unlike the rest of the calendar. */
    public static String copies(List<String> ids, Copies copies) {
        return new ChangedFields()
                .ids("eventIds", ids)
                .put("numCopies", copies.count())
                .put("weeksBetween", copies.weeksBetween())
                .text();
    }

    /** A plan to copy onto the calendar. */
    public static String plan(String planId, LocalDate start, List<WorkoutDraft> extra) {
        ObjectNode plan = new ChangedFields()
                .id("folder_id", planId)
                .put("start_date_local", start.atStartOfDay())
                .node();
        ArrayNode more = plan.putArray("extra_workouts");
        extra.forEach(draft -> more.add(LibraryJson.sparse(draft.fields()).node()));
        return plan.toString();
    }

    private static ObjectNode created(EventDraft draft) {
        ChangedFields sparse = sparse(draft.fields());
        draft.uid().ifPresent(uid -> sparse.put("uid", uid.text()));
        return sparse.node();
    }

    private static ChangedFields sparse(EventChange change) {
        ChangedFields sparse = new ChangedFields().word("category", change.category(), Enum::name);
        LibraryJson.addWording(sparse, change.wording());
        addTiming(sparse, change.timing());
        LibraryJson.addSession(sparse, change.session());
        addGoals(sparse, change.goals());
        addAvailability(sparse, change.availability());
        addFitness(sparse, change.fitness());
        return addHandling(sparse, change.handling());
    }

    private static void addTiming(ChangedFields sparse, TimingChange timing) {
        sparse.put("start_date_local", timing.start(), Emptied.NOT_KNOWN)
                .put("end_date_local", timing.endExclusive(), Emptied.NOT_KNOWN)
                .flag("for_week", timing.scope(), Scope.WEEK);
    }

    private static void addGoals(ChangedFields sparse, GoalsChange goals) {
        sparse.put("load_target", goals.loadPoints(), Emptied.MINUS_ONE)
                .put("time_target", goals.seconds(), Emptied.MINUS_ONE)
                .put("distance_target", goals.distanceMeters(), Emptied.MINUS_ONE);
    }

    private static void addAvailability(ChangedFields sparse, AvailabilityChange availability) {
        sparse.word("training_availability", availability.level(), Enum::name)
                .put("max_training_time", availability.mostSeconds(), Emptied.MINUS_ONE)
                .put("can_train_sports", availability.sports(), Emptied.EMPTY_LIST);
    }

    private static void addFitness(ChangedFields sparse, FitnessChange fitness) {
        sparse.put("icu_ftp", fitness.ftpWatts(), Emptied.MINUS_ONE)
                .put("ctl_days", fitness.fitnessDays(), Emptied.MINUS_ONE)
                .put("atl_days", fitness.fatigueDays(), Emptied.MINUS_ONE)
                .put("icu_ctl", fitness.fitness(), Emptied.MINUS_ONE)
                .put("icu_atl", fitness.fatigue(), Emptied.MINUS_ONE);
    }

    private static ChangedFields addHandling(ChangedFields sparse, HandlingChange handling) {
        return sparse.flag("hide_from_athlete", handling.visibility(), HandlingChange.Visibility.HIDDEN_FROM_ATHLETE)
                .flag("athlete_cannot_edit", handling.editing(), HandlingChange.Editing.LOCKED_FOR_ATHLETE);
    }
}
