package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What was measured or said on one local day, and the service's fitness at its end. A carried-over resting heart rate
 * or weight is not a measurement and is absent here.
 *
 * @param load the service's training load model at the end of the day; on a future day a projection
 */
public record WellnessDay(LocalDate day, LoadState load, Measured measured, Said said, Optional<OutsideText> comments) {

    /**
     * Fitness and fatigue at the end of the day.
     *
     * @param fitness load points/day, time constant 42 days unless the athlete changed it
     * @param fatigue load points/day, time constant 7 days unless the athlete changed it
     * @param rampPerWeek fitness minus fitness seven days before
     * @param fitnessLoad the day's load as fed to fitness
     * @param fatigueLoad the day's load as fed to fatigue
     */
    public record LoadState(
            OptionalDouble fitness,
            OptionalDouble fatigue,
            OptionalDouble rampPerWeek,
            OptionalDouble fitnessLoad,
            OptionalDouble fatigueLoad) {}

    /**
     * What a device measured.
     *
     * @param hrvRmssdMs rMSSD; never SDNN, which is another metric
     * @param respirationPerMinute breaths per minute
     */
    public record Measured(
            OptionalDouble hrvRmssdMs,
            OptionalDouble hrvSdnnMs,
            OptionalInt restingHeartRateBpm,
            OptionalInt sleepSeconds,
            OptionalDouble sleepScore,
            OptionalDouble respirationPerMinute,
            OptionalDouble weightKg) {}

    /**
     * What the athlete said, on the service's scales: 1 is good and 4 is bad throughout; 0 is allowed for soreness,
     * fatigue and stress.
     *
     * @param sleepQuality 1 excellent to 4 poor
     * @param soreness 1 low to 4 extreme
     * @param fatigue 1 low to 4 extreme
     * @param stress 1 low to 4 extreme
     * @param mood 1 excellent to 4 poor
     * @param motivation 1 excellent to 4 poor
     * @param injury 1 none to 4 injured
     */
    public record Said(
            OptionalInt sleepQuality,
            OptionalInt soreness,
            OptionalInt fatigue,
            OptionalInt stress,
            OptionalInt mood,
            OptionalInt motivation,
            OptionalInt injury) {}
}
