package io.github.intervalscoach.intents.analyzeplanted;

/** Planted: leans back, and closes a cycle. */
public final class Door {
    static final String NEIGHBOUR = io.github.intervalscoach.intents.assessplanted.Door.class.getName();

    private Door() {}
}
