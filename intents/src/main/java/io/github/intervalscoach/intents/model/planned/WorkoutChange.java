package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;

/** What happens to a workout of the library; what is left stays as the service has it. */
public record WorkoutChange(
        WordingChange wording,
        SessionChange session,
        PlacementChange placement,
        Change<HandlingChange.Visibility> visibility) {
    /** Leaves everything. */
    public static final WorkoutChange NONE =
            new WorkoutChange(WordingChange.NONE, SessionChange.NONE, PlacementChange.NONE, Change.leave());

    public WorkoutChange {
        Allowed.neverCleared(visibility, "Who may see it");
    }

    /** The same with other words. */
    public WorkoutChange with(WordingChange words) {
        return new WorkoutChange(words, session, placement, visibility);
    }

    /** The same with other figures. */
    public WorkoutChange with(SessionChange figures) {
        return new WorkoutChange(wording, figures, placement, visibility);
    }

    /** The same somewhere else. */
    public WorkoutChange with(PlacementChange place) {
        return new WorkoutChange(wording, session, place, visibility);
    }
}
