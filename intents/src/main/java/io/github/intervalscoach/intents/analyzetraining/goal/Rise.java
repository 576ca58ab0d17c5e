package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.model.DateRange;
import java.util.OptionalDouble;

/**
 * What changed over one stretch of the record.
 *
 * @param days the stretch, as long as there is until the goal
 * @param load what was done in it
 */
record Rise(DateRange days, double before, double after, Work load) {
    double change() {
        return after - before;
    }

    /**
     * Work of all sports.
     *
     * @param pointsPerWeek empty where too much of it is not known
     * @param hoursPerWeek empty where a session is withheld or has no time
     */
    record Work(OptionalDouble pointsPerWeek, OptionalDouble hoursPerWeek) {}
}
