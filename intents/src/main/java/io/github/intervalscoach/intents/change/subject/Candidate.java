package io.github.intervalscoach.intents.change.subject;

/** Something that is there and may be what an operation made: it has the very name, or at least looks like it. */
public record Candidate(String id, Likeness likeness) {
    /** How sure that is. */
    public enum Likeness {
        SAME_NAME,
        SAME_LOOK
    }
}
