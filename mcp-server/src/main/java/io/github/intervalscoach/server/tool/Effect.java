package io.github.intervalscoach.server.tool;

/** What a call of a tool does to the world. */
public enum Effect {
    /** Nothing. */
    NONE,
    /** It may change something, and the same call again changes nothing more. */
    ONCE,
    /** It may change something each time. */
    EACH_TIME
}
