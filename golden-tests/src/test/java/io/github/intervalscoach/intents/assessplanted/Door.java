package io.github.intervalscoach.intents.assessplanted;

/** Planted: leans on another intent, and closes a cycle. */
public final class Door {
    static final String NEIGHBOUR = io.github.intervalscoach.intents.analyzeplanted.Door.class.getName();

    private Door() {}
}
