package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;

/** A new workout of the library: its name, its sport and its folder are set, and nothing is cleared. */
public record WorkoutDraft(WorkoutChange fields) {
    public WorkoutDraft {
        require(fields.wording().name(), "A name");
        require(fields.session().sport(), "A sport");
        require(fields.placement().folderId(), "A folder");
        if (fields.wording().clears() || fields.session().clears()) {
            throw new IllegalArgumentException("A new workout has nothing to clear. Maybe leave it out?");
        }
    }

    /** A workout of that folder with a name and a sport. */
    public static WorkoutDraft of(String folderId, String name, String sport) {
        return new WorkoutDraft(WorkoutChange.NONE
                .with(WordingChange.named(name))
                .with(SessionChange.of(sport))
                .with(PlacementChange.into(folderId)));
    }

    private static void require(Change<?> change, String what) {
        if (!(change instanceof Change.Set)) {
            throw new IllegalArgumentException(what + " is needed for a new workout of the library.");
        }
    }
}
