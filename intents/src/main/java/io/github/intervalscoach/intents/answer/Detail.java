package io.github.intervalscoach.intents.answer;

/** How much to say. */
public enum Detail {
    /** The decision, its reason and the next step. */
    BRIEF,
    /** What a coach would say unasked. */
    STANDARD,
    /** Everything computed. */
    FULL
}
