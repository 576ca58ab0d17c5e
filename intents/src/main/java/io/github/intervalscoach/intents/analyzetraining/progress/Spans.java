package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.model.DateRange;

/**
 * Two spans of the same length, one after the other: bests of a longer span are higher for its length alone.
 *
 * @param window the whole
 */
record Spans(DateRange window) {
    private static final int LONGEST = 42;

    DateRange newer() {
        return DateRange.endingOn(window.last(), days());
    }

    DateRange older() {
        return DateRange.endingOn(newer().first().minusDays(1), days());
    }

    private int days() {
        return Math.min(LONGEST, window.length() / 2);
    }
}
