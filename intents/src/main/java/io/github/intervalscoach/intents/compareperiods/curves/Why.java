package io.github.intervalscoach.intents.compareperiods.curves;

import java.util.Locale;

/** Why there is no verdict. */
enum Why {
    ONE_PERIOD_ONLY("in one period only"),
    NEITHER_ALL_OUT("neither all-out"),
    NEWER_NOT_ALL_OUT("newer not all-out"),
    OLDER_NOT_ALL_OUT("older not all-out"),
    EFFORT_UNKNOWN("effort unknown"),
    TOO_CLOSE("too close"),
    LONGER_PERIOD("longer period"),
    TOO_FEW_HARD("fewer than 3 hard rides after it"),
    NO_MEASURE_OF_FITNESS("no measure of fitness");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
