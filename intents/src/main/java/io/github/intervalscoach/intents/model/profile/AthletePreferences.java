package io.github.intervalscoach.intents.model.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an athlete trains and likes to be shown form; units are with the athlete.
 *
 * @param availability by weekday, Monday first; a weekday the athlete said nothing about is not in it
 * @param loadFactors how much of a sport's load counts
 * @param modelDays how many days the power model looks back
 */
public record AthletePreferences(
        Optional<LocalDate> dateOfBirth,
        FormShown formShown,
        OptionalInt modelDays,
        List<DayAvailability> availability,
        List<LoadFactor> loadFactors) {

    /** How form is shown. */
    public enum FormShown {
        POINTS,
        PERCENT_OF_FITNESS
    }

    /** Whether a weekday has time for training. */
    public enum TimeForTraining {
        NORMAL,
        LIMITED,
        UNAVAILABLE
    }

    /**
     * What one weekday allows.
     *
     * @param mostSeconds absent for no limit
     * @param sports those that can be done, as the service names them; empty for any
     */
    public record DayAvailability(DayOfWeek day, TimeForTraining time, OptionalInt mostSeconds, List<String> sports) {
        public DayAvailability {
            sports = List.copyOf(sports);
        }
    }

    /**
     * How much of the load of {@code sport} counts.
     *
     * @param fitness 0 and above; 1 is all of it, as is {@code fatigue}
     */
    public record LoadFactor(String sport, double fitness, double fatigue) {
        public LoadFactor {
            if (!(fitness >= 0 && fatigue >= 0)) {
                throw new IllegalArgumentException(
                        "Factors of " + fitness + " and " + fatigue + " are not both 0 or more.");
            }
        }
    }

    public AthletePreferences {
        availability = List.copyOf(availability);
        loadFactors = List.copyOf(loadFactors);
    }
}
