package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;

/** Reasons in words. */
final class Reasons {
    private Reasons() {}

    static String says(Reason reason) {
        return switch (reason) {
            case STILL_FITS -> "still fits";
            case FIRST_GOOD_DAY -> "the first day 48 h from other hard ones";
            case DAY_NO_LONGER_FITS -> "its day has no room for it as it was";
            case MOSTLY_DONE -> "most of it was done";
            case SAME_PURPOSE_THIS_WEEK -> "this week still holds one for the same purpose";
            case SAME_PURPOSE_NEXT_WEEK -> "the next seven days hold one for the same purpose";
            case OTHER_SPORT -> "what can be done instead";
            case ONLY_KEY_SESSIONS_MOVE -> "only key sessions are worth a move";
            case ONE_IS_ENOUGH -> "at most one is made up for";
            case MADE_WAY_FOR_KEY -> "a missed key session has its day";
            case WEEK_WOULD_BE_TOO_MUCH -> "the week would be more than was planned";
            case ILLNESS -> "after the illness: first easy, then more";
            case HARD_DAYS_TOO_CLOSE -> "no day is 48 h from other hard ones";
            case RACE_TOO_NEAR -> "a race is too near";
            case NO_DAY_FOR_SPORT -> "no day left for its sport";
            case NO_TIME -> "no day left has the time";
        };
    }
}
