package io.github.intervalscoach.intents.analyzetraining.progress;

/**
 * Something that speaks for a cause or against it, with its numbers.
 *
 * @param weight 1, or 2 where it is more than noise or plainly large; below 0 against
 */
record Clue(Cause cause, Code code, int weight, double first, double second) {
    static final int FOR = 1;
    static final int STRONGLY = 2;
    static final int AGAINST = -1;

    /** Why it stopped, or why it rose. */
    enum Cause {
        TOO_LITTLE_LOAD,
        SAME_DAYS,
        TOO_MUCH_INTENSITY,
        TOO_LITTLE_INTENSITY,
        TOO_LITTLE_RECOVERY,
        BREAK,
        ILLNESS_OR_INJURY,
        THRESHOLD_OUTDATED,
        INDOOR_OUTDOOR,
        NOT_TESTED,
        MORE_LOAD,
        CONSISTENCY,
        EASY_BASE;

        /** Whether it explains a rise rather than a halt. */
        boolean isOfRise() {
            return this == MORE_LOAD || this == CONSISTENCY || this == EASY_BASE;
        }
    }

    /** What was found; the numbers' meaning in brackets. */
    enum Code {
        /** (older, newer points a week). */
        LOAD_FELL,
        LOAD_ROSE,
        LOAD_SAME,
        /** (change of fitness, points). */
        FITNESS_FELL,
        FITNESS_ROSE,
        FITNESS_LEVEL,
        /** (weeks, of weeks). */
        MONOTONOUS_WEEKS,
        EASY_WEEKS,
        /** (percent in the middle, percent high). */
        MIX_HARD,
        MIX_EASY,
        MIX_ALL_EASY,
        /** (percent change of rMSSD). */
        HRV_FELL,
        HRV_HELD,
        /** (change in bpm). */
        RESTING_RATE_ROSE,
        RESTING_RATE_HELD,
        /** (days, percent of maximal oxygen uptake). */
        GAP,
        /** (days sick, days injured). */
        MARKED,
        NONE_MARKED,
        /** (FTP set, estimate). */
        THRESHOLD_DIFFERS,
        THRESHOLD_FITS,
        /** (older, newer percent). */
        INDOOR_SHARE,
        /** (best 20 min, FTP set). */
        TWENTY_MINUTES
    }
}
