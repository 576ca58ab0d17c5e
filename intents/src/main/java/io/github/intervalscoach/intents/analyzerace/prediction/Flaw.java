package io.github.intervalscoach.intents.analyzerace.prediction;

/**
 * Something about the data that a reader must know.
 *
 * @param number how many
 */
record Flaw(Code code, int number) {
    enum Code {
        /** Sessions of 180 days that may not be read. */
        STRAVA_WITHHELD,
        /** Races on foot that were part of a race of several sports. */
        MULTISPORT,
        /** Races without a distance or time that can be right, or excluded. */
        UNUSABLE_RACES,
        /** No fitness of yesterday. */
        NO_FITNESS,
        /** Planned sessions without a load. */
        PLANNED_WITHOUT_LOAD,
        /** The race has no distance. */
        NO_DISTANCE,
        /** The race has no duration. */
        NO_DURATION,
        /** Sports that are not predicted. */
        NOT_PREDICTED,
        /** A race of several sports. */
        SEVERAL_SPORTS,
        /** Races whose stops are left out of the time. */
        STOPPED
    }
}
