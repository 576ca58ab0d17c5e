package io.github.intervalscoach.intents.analyzetraining;

/** What is asked of the training. */
public enum View {
    /** How one session or a period went. */
    STANDARD,
    /** Whether it got better, and why or why not. */
    PROGRESS,
    /** Which sessions there are. */
    SEARCH,
    /** What is missing, and what it costs. */
    QUALITY,
    /** Where things stand, for a new conversation. */
    HANDOVER,
    /** Whether a goal is in reach. */
    GOAL
}
