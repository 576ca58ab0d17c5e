package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.intervalscoach.intents.model.Change;
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
import java.util.List;

/** What is sent to change the library. */
public final class LibraryJson {
    private LibraryJson() {}

    /** A new folder or plan. */
    public static String folder(FolderDraft draft) {
        Sparse sparse = sparse(draft.fields()).word("type", Change.to(draft.kind()), Enum::name);
        draft.copyOf().ifPresent(id -> sparse.id("copy_folder_id", id));
        return sparse.object().toString();
    }

    /** What changes of a folder or plan. */
    public static String folder(FolderChange change) {
        return sparse(change).object().toString();
    }

    /** A new workout, or what changes of one. */
    public static String workout(WorkoutChange change) {
        return sparse(change).object().toString();
    }

    /** New workouts. */
    public static String workouts(List<WorkoutDraft> drafts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        drafts.forEach(draft -> all.add(sparse(draft.fields()).object()));
        return all.toString();
    }

    /** Workouts to copy. */
    public static String copies(List<String> ids, Copies copies) {
        return new Sparse()
                .ids("workoutIds", ids)
                .whole("numCopies", Change.to(copies.count()))
                .whole("weeksBetween", Change.to(copies.weeksBetween()))
                .object()
                .toString();
    }

    /** A plan to follow. */
    public static String assignment(PlanAssignment assignment) {
        Sparse sparse = new Sparse()
                .id("training_plan_id", assignment.planId())
                .text("training_plan_start_date", Change.to(assignment.start().toString()));
        assignment.alias().ifPresent(alias -> sparse.text("training_plan_alias", Change.to(alias)));
        return sparse.object().toString();
    }

    static Sparse sparse(WorkoutChange change) {
        Sparse sparse = new Sparse();
        addWording(sparse, change.wording());
        addSession(sparse, change.session());
        addPlacement(sparse, change.placement());
        return sparse.flag("hide_from_athlete", change.visibility(), HandlingChange.Visibility.HIDDEN_FROM_ATHLETE);
    }

    static void addWording(Sparse sparse, WordingChange words) {
        sparse.text("name", words.name())
                .text("description", words.description())
                .texts("tags", words.tags())
                .text("color", words.color());
    }

    static void addSession(Sparse sparse, SessionChange session) {
        sparse.text("type", session.sport())
                .whole("moving_time", session.movingSeconds())
                .number("distance", session.distanceMeters())
                .whole("icu_training_load", session.loadPoints())
                .word("target", session.target(), LibraryJson::word)
                .flag("indoor", session.place(), Place.INDOORS);
    }

    private static void addPlacement(Sparse sparse, PlacementChange placement) {
        placement.folderId().ifChanged(id -> sparse.id("folder_id", id), () -> {});
        sparse.whole("day", placement.planDay()).flag("for_week", placement.scope(), Scope.WEEK);
    }

    private static Sparse sparse(FolderChange change) {
        return new Sparse()
                .text("name", change.name())
                .text("description", change.description())
                .text("blurb", change.blurb())
                .word("start_date_local", change.start(), day -> day + "T00:00:00")
                .word("visibility", change.visibility(), Enum::name);
    }

    private static String word(WorkoutTarget target) {
        return target == WorkoutTarget.HEART_RATE ? "HR" : target.name();
    }
}
