package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a session.
 *
 * @param session as it was planned
 * @param to its new day; empty where it has none
 */
public record Decision(DatedSession session, Fate fate, Reason reason, Optional<LocalDate> to) {

    /** What becomes of it. */
    public enum Fate {
        /** On its day, as it was. */
        KEPT,
        /** On its day, shorter. */
        SHORTENED,
        /** On another day. */
        MOVED,
        /** Its purpose is served elsewhere. */
        ABSORBED,
        DROPPED
    }

    /** Why. */
    public enum Reason {
        /** Nothing stands against it. */
        STILL_FITS,
        /** The first day on which it keeps 48 hours from other hard ones and not the day after it was missed. */
        FIRST_GOOD_DAY,
        /** Its own day has no room, or is not for it, any more. */
        DAY_NO_LONGER_FITS,
        /** Most of it was done. */
        MOSTLY_DONE,
        /** A session with the same purpose is ahead in this week. */
        SAME_PURPOSE_THIS_WEEK,
        /** One is ahead within the next seven days after it. */
        SAME_PURPOSE_NEXT_WEEK,
        /** Done in another sport that can be done. */
        OTHER_SPORT,
        /** Only key sessions are worth a move; the rest is let go. */
        ONLY_KEY_SESSIONS_MOVE,
        /** Another missed one is made up for; two would be catching up. */
        ONE_IS_ENOUGH,
        /** A missed key session has its day. */
        MADE_WAY_FOR_KEY,
        /** The week would come to more than was planned. */
        WEEK_WOULD_BE_TOO_MUCH,
        /** Not before the athlete is well, and then easily. */
        ILLNESS,
        /** No day keeps it 48 hours from other hard ones. */
        HARD_DAYS_TOO_CLOSE,
        /** A race is too near for it. */
        RACE_TOO_NEAR,
        /** Its sport can be done on no day left. */
        NO_DAY_FOR_SPORT,
        /** No day left has the minutes, or an injury does not allow them. */
        NO_TIME
    }
}
