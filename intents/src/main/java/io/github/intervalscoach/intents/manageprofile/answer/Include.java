package io.github.intervalscoach.intents.manageprofile.answer;

/** What to add beyond the default answer. */
public enum Include {
    /** The last ten sessions and what each lacks. */
    SESSIONS
}
