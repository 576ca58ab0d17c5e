package io.github.intervalscoach.intents.plantraining.athlete;

import io.github.intervalscoach.intents.model.workout.Discipline;

/** A sport, as far as a plan tells sports apart. */
public enum Sport {
    RIDE(Discipline.RIDE),
    RUN(Discipline.RUN),
    SWIM(Discipline.SWIM),
    /** Weights, jumps and mobility: no load is reckoned for it. */
    STRENGTH(Discipline.OTHER);

    private final Discipline discipline;

    Sport(Discipline discipline) {
        this.discipline = discipline;
    }

    /** How its workouts are written and reckoned. */
    public Discipline discipline() {
        return discipline;
    }

    /** Whether it is trained for endurance. */
    public boolean isEndurance() {
        return this != STRENGTH;
    }
}
