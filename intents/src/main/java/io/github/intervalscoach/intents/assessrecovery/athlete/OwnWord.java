package io.github.intervalscoach.intents.assessrecovery.athlete;

/** The athlete's own word about today, against their usual. */
public enum OwnWord {
    WORSE,
    AS_USUAL,
    BETTER
}
