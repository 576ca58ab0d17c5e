package io.github.intervalscoach.intents.plantraining.slots;

/** A session that found no place, and why. */
public record Dropped(Wanted wanted, Code code) {

    /** Why there is no place. */
    public enum Code {
        /** Its kind is forbidden. */
        FORBIDDEN_KIND,
        /** Its sport can be done on none of these days. */
        NO_DAY_FOR_SPORT,
        /** An injury, or the longest of the last 30 days, allows no session that long. */
        OVER_CAP,
        /** No day has the minutes. */
        NO_DAY_LONG_ENOUGH,
        /** All days that have the minutes are for easy training, or come too early for it. */
        ONLY_EASY_DAYS,
        /** Heavy work so near to a race. */
        RACE_TOO_NEAR,
        /** Every day left is within 48 hours of another hard one. */
        HARD_DAYS_TOO_CLOSE,
        /** Every day left has a key session, which strength work stays away from. */
        NEAR_KEY_SESSION,
        /** There is no ride to run after. */
        NO_RIDE_BEFORE,
        /** What matters more has taken the days or the minutes of the week. */
        WEEK_FULL
    }
}
