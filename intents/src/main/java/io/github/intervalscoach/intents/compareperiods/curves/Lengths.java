package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.rules.CompareRules;

/** How many days of each period are on record: the longer has the higher bests for its length alone. */
record Lengths(int newerDays, int olderDays) {
    boolean isNewerLonger() {
        return newerDays > (1 + CompareRules.CURVE_LONGER) * olderDays;
    }

    boolean isOlderLonger() {
        return olderDays > (1 + CompareRules.CURVE_LONGER) * newerDays;
    }
}
