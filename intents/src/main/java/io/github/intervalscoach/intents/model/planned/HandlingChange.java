package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;

/** What happens to who may see an entry and who may change it; neither can be cleared. */
public record HandlingChange(Change<Visibility> visibility, Change<Editing> editing) {
    /** Leaves both. */
    public static final HandlingChange NONE = new HandlingChange(Change.leave(), Change.leave());

    public HandlingChange {
        Allowed.neverCleared(visibility, "Who may see it");
        Allowed.neverCleared(editing, "Who may change it");
    }

    /** Whether the athlete sees it. */
    public enum Visibility {
        SHOWN_TO_ATHLETE,
        HIDDEN_FROM_ATHLETE
    }

    /** Whether the athlete may change it. */
    public enum Editing {
        OPEN_TO_ATHLETE,
        LOCKED_FOR_ATHLETE
    }
}
