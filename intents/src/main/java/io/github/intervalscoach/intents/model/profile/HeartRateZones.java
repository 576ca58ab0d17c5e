package io.github.intervalscoach.intents.model.profile;

/** What becomes of heart-rate zones when a threshold changes. */
public enum HeartRateZones {
    /** They stay where they are, as boundaries from a laboratory should. */
    STAY,
    /** The service works them out again from its percentages, which moves every boundary. */
    RECALCULATED
}
