package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.race.RaceEffort;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;

/** A race on foot that a prediction may rest on. */
record Evidence(Contest race, RaceEffort effort) {
    /** Whether its time is that in motion, with long stops left out. */
    boolean isStopped() {
        return !RaceTime.runsOn(race.done().orElseThrow());
    }
}
