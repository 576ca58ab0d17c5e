package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One athlete's week in sum, over all activities, withheld ones included.
 *
 * @param firstDay a Monday, unless the athlete's weeks begin otherwise
 * @param state at the end of the week, or now in a week that is not over
 * @param heartRateZoneSeconds Z1 to Z7; heart rate and nothing else, whatever the sport
 * @param beyondZonesSeconds the slot after the seven, whose meaning is not documented
 * @param sports the same sums by sport; strength counts under {@code "Workout"}
 */
public record TrainingWeek(
        String athleteId,
        OutsideText athleteName,
        LocalDate firstDay,
        Sums sums,
        State state,
        List<Integer> heartRateZoneSeconds,
        OptionalInt beyondZonesSeconds,
        List<SportSums> sports) {

    /** What was done. */
    public record Sums(
            OptionalInt activities,
            OptionalInt movingSeconds,
            OptionalInt elapsedSeconds,
            OptionalDouble distanceMeters,
            OptionalDouble climbedMeters,
            OptionalDouble load,
            OptionalDouble sessionRpe,
            OptionalInt energyBurnedKcal) {}

    /** Where it left the athlete; form is fitness minus fatigue. */
    public record State(
            OptionalDouble fitness,
            OptionalDouble fatigue,
            OptionalDouble form,
            OptionalDouble rampPerWeek,
            OptionalDouble weightKg,
            OptionalDouble eftpWatts) {}

    /** The sums of one sport. */
    public record SportSums(String sport, Sums sums) {}

    public TrainingWeek {
        heartRateZoneSeconds = List.copyOf(heartRateZoneSeconds);
        sports = List.copyOf(sports);
    }
}
