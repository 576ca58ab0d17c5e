package io.github.intervalscoach.intents.analyzerace.contest;

import java.util.List;

/** What the question turned out to mean. */
public sealed interface Target {
    /** A race that was recorded. */
    record Done(Contest contest) implements Target {}

    /** A race of today or later, of which nothing is recorded. */
    record Ahead(Contest contest) implements Target {}

    /**
     * No single race.
     *
     * @param candidates those that fit, or the nearest where none does
     * @param withheld sessions of the days asked for that may not be read
     */
    record Unclear(Why why, List<Contest> candidates, int withheld) implements Target {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why there is no single race. */
    enum Why {
        /** More than one fits. */
        SEVERAL,
        /** None fits. */
        NONE,
        /** It is over and nothing readable was recorded of it. */
        NO_RECORDING
    }
}
