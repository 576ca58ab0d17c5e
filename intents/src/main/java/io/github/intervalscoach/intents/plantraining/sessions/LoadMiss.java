package io.github.intervalscoach.intents.plantraining.sessions;

/**
 * Why a session does not cost what was asked.
 *
 * @param askedPoints what was asked
 * @param offPoints what it costs more, or below 0 less
 */
public record LoadMiss(Code code, double askedPoints, double offPoints) {

    /** Why. */
    public enum Code {
        /** In these minutes a session of this kind costs no more. */
        MINUTES_TOO_FEW,
        /** A session of this kind costs at least this. */
        KIND_COSTS_MORE
    }
}
