package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.build.DatedSession;

/**
 * What became of a session that is over.
 *
 * @param session as it was planned
 * @param doneShare of its load that was done, 0 for nothing
 */
public record Happened(DatedSession session, double doneShare) {
    public Happened {
        if (!(doneShare >= 0)) {
            throw new IllegalArgumentException(
                    session.name() + " done to " + doneShare + ": need 0 or more. Maybe it was not recorded?");
        }
    }

    /** Not done at all. */
    public static Happened missed(DatedSession session) {
        return new Happened(session, 0);
    }
}
