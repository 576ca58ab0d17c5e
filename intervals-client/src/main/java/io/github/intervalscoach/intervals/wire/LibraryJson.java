package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.PlacementChange;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
import java.time.LocalDate;
import java.util.List;

/** What is sent to change the library. */
public final class LibraryJson {
    private LibraryJson() {}

    /** A new folder or plan. */
    public static String folder(FolderDraft draft) {
        ChangedFields sparse = sparse(draft.fields()).put("type", draft.kind());
        draft.copyOf().ifPresent(id -> sparse.id("copy_folder_id", id));
        return sparse.text();
    }

    /** What changes of a folder or plan. */
    public static String folder(FolderChange change) {
        return sparse(change).text();
    }

    /** A new workout, or what changes of one. */
    public static String workout(WorkoutChange change) {
        return sparse(change).text();
    }

    /** New workouts. */
    public static String workouts(List<WorkoutDraft> drafts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        drafts.forEach(draft -> all.add(sparse(draft.fields()).node()));
        return all.toString();
    }

    /** Workouts to copy. */
    public static String copies(List<String> ids, Copies copies) {
        return new ChangedFields()
                .ids("workoutIds", ids)
                .put("numCopies", copies.count())
                .put("weeksBetween", copies.weeksBetween())
                .text();
    }

    /** A plan to follow. */
    public static String assignment(PlanAssignment assignment) {
        ChangedFields sparse = new ChangedFields()
                .id("training_plan_id", assignment.planId())
                .put("training_plan_start_date", assignment.start().toString());
        assignment.alias().ifPresent(alias -> sparse.put("training_plan_alias", alias));
        return sparse.text();
    }

    static ChangedFields sparse(WorkoutChange change) {
        ChangedFields sparse = new ChangedFields();
        addWording(sparse, change.wording());
        addSession(sparse, change.session());
        addPlacement(sparse, change.placement());
        return sparse.flag("hide_from_athlete", change.visibility(), HandlingChange.Visibility.HIDDEN_FROM_ATHLETE);
    }

    static void addWording(ChangedFields sparse, WordingChange words) {
        sparse.put("name", words.name(), Emptied.NOT_KNOWN)
                .put("description", words.description(), Emptied.EMPTY_TEXT)
                .put("tags", words.tags(), Emptied.EMPTY_LIST)
                .put("color", words.color(), Emptied.EMPTY_TEXT);
    }

    static void addSession(ChangedFields sparse, SessionChange session) {
        sparse.put("type", session.sport(), Emptied.NOT_KNOWN)
                .put("moving_time", session.movingSeconds(), Emptied.MINUS_ONE)
                .put("distance", session.distanceMeters(), Emptied.MINUS_ONE)
                .put("icu_training_load", session.loadPoints(), Emptied.MINUS_ONE)
                .word("target", session.target(), LibraryJson::word)
                .flag("indoor", session.place(), Place.INDOORS);
    }

    private static void addPlacement(ChangedFields sparse, PlacementChange placement) {
        placement.folderId().ifChanged(id -> sparse.id("folder_id", id), () -> {
            throw new NoKnownClear("folder_id");
        });
        sparse.put("day", placement.planDay(), Emptied.NOT_KNOWN).flag("for_week", placement.scope(), Scope.WEEK);
    }

    private static ChangedFields sparse(FolderChange change) {
        return new ChangedFields()
                .put("name", change.name(), Emptied.NOT_KNOWN)
                .put("description", change.description(), Emptied.EMPTY_TEXT)
                .put("blurb", change.blurb(), Emptied.EMPTY_TEXT)
                .word("start_date_local", change.start(), LocalDate::atStartOfDay)
                .word("visibility", change.visibility(), Enum::name);
    }

    private static String word(WorkoutTarget target) {
        return target == WorkoutTarget.HEART_RATE ? "HR" : target.name();
    }
}
