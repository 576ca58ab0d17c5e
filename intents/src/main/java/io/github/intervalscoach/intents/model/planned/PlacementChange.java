package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Scope;

/**
 * What happens to the place of a workout in the library; nothing of it can be cleared.
 *
 * @param folderId where it lies
 * @param planDay days after the plan's first day: 0 is that day itself
 */
public record PlacementChange(Change<String> folderId, Change<Integer> planDay, Change<Scope> scope) {
    /** Leaves it where it is. */
    public static final PlacementChange NONE = new PlacementChange(Change.leave(), Change.leave(), Change.leave());

    public PlacementChange {
        Allowed.neverCleared(folderId, "The folder");
        Allowed.neverCleared(planDay, "The day of the plan");
        Allowed.neverCleared(scope, "The scope");
        Allowed.only(folderId, id -> !id.isBlank(), "The folder", "named by its id");
        Allowed.notNegative(planDay, "The day of the plan");
    }

    /** Into a folder. */
    public static PlacementChange into(String folderId) {
        return new PlacementChange(Change.to(folderId), Change.leave(), Change.leave());
    }

    /** The same on another day of the plan, 0 being the first. */
    public PlacementChange on(int day) {
        return new PlacementChange(folderId, Change.to(day), scope);
    }
}
