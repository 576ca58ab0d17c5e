package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.race.RaceEffort;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;

/** A race on foot that a prediction may rest on. */
record Evidence(Contest race, RaceEffort effort) {}
