package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.CompliantProjection;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Fitness and form on a day that matters.
 *
 * @param asPlanned if all of it is done; of a race that morning, else the day's end
 * @param asUsual 10, 50 and 90 % bands of that, if the plan is done as this athlete does plans; empty where too few of
 *     their weeks are known
 */
public record KeyDate(LocalDate day, Kind kind, FitnessFatigue asPlanned, Optional<CompliantProjection.Day> asUsual) {

    /** Why it matters. */
    public enum Kind {
        RACE_MORNING,
        MOST_TIRED,
        END_OF_PLAN
    }
}
