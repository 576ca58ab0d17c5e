package io.github.intervalscoach.intents.plantraining.ask;

import java.util.Locale;

/** What is wanted. */
public enum Action {
    /** A plan to a race or a goal, or for so many weeks. */
    BUILD,
    /** The last days before a race. */
    TAPER,
    /** One week around given days. */
    WEEK,
    /** What is planned already. */
    REVIEW,
    /** One workout or a few from a line of text; onto days, or into the library. */
    WORKOUT,
    /** A week that went otherwise, or will. */
    REPLAN,
    /** Folders, plans and workouts kept for later; a plan or a workout put on the calendar. */
    LIBRARY,
    /** A folder of the library made, or renamed. */
    FOLDER,
    /** A workout taken out of the library. */
    DISCARD;

    /** As on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
