package io.github.intervalscoach.intents.managegear.ask;

import java.util.Locale;

/** What is to be done with the gear. */
public enum Action {
    /** List it, with use, limits and what is due. */
    STANDARD,
    /** Only what is due or will be soon. */
    DUE,
    CREATE,
    UPDATE,
    RETIRE,
    UNRETIRE,
    DELETE,
    /** A worn part: it is retired, and another of its kind takes its place. */
    REPLACE,
    CREATE_REMINDER,
    UPDATE_REMINDER,
    /** It was looked after: its count starts again. */
    RESET_REMINDER,
    SNOOZE_REMINDER,
    DELETE_REMINDER,
    /** An activity was done with it. */
    ASSIGN;

    /** Whether something is to become of it. */
    public boolean isChange() {
        return this != STANDARD && this != DUE;
    }

    /** As on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
