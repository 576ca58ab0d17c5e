package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.planning.ReturnToTraining.Code;

/** How long a break was, in the steps of convention, and what each asks for. */
enum BreakLength {
    /** Up to 3 days. */
    DAYS(3, 1, Code.RESUME),
    /** 4 to 7 days. */
    WEEK(7, 1, Code.EASY_DAYS),
    /** Up to 2 weeks: 50 to 60 %, here the middle. */
    TWO_WEEKS(14, 0.55, Code.RESTART),
    /** Convention says 3 to 4 weeks, 40 to 50 %; the days between 2 and 3 weeks are counted here (house rule). */
    FOUR_WEEKS(28, 0.45, Code.RESTART),
    /** No convention covers these; the lower edge of the step before (house rule). */
    SIX_WEEKS(42, 0.40, Code.RESTART),
    /** The former load is no yardstick any more. */
    BEYOND(Integer.MAX_VALUE, 0, Code.NEW_BASE);

    /** House rule: of the 1 or 2 easy days of convention, 2 from here on. */
    private static final int TWO_EASY_DAYS_FROM = 6;

    private final int mostDays;
    private final double firstShare;
    private final Code code;

    BreakLength(int mostDays, double firstShare, Code code) {
        this.mostDays = mostDays;
        this.firstShare = firstShare;
        this.code = code;
    }

    static BreakLength of(int days) {
        for (BreakLength length : values()) {
            if (days <= length.mostDays) {
                return length;
            }
        }
        return BEYOND;
    }

    /** The share of the usual load in the first week back. */
    double firstShare() {
        return firstShare;
    }

    Code code() {
        return code;
    }

    /** Easy days before it; a longer break begins with a low week instead. */
    int easyDays(int days) {
        if (this != WEEK) {
            return 0;
        }
        return days < TWO_EASY_DAYS_FROM ? 1 : 2;
    }
}
