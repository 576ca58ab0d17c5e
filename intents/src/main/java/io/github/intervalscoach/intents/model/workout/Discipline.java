package io.github.intervalscoach.intents.model.workout;

/** The family of a sport, as far as it changes how a workout is written and what it costs. */
public enum Discipline {
    RIDE,
    RUN,
    SWIM,
    OTHER;

    /** Whether efforts are aimed at by speed rather than by power. */
    public boolean goesByPace() {
        return this == RUN || this == SWIM;
    }
}
