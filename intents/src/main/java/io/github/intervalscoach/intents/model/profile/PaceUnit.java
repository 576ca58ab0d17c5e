package io.github.intervalscoach.intents.model.profile;

/** How an athlete is shown pace. It says nothing about how it is kept, which is meters per second. */
public enum PaceUnit {
    SECONDS_PER_100_METERS,
    SECONDS_PER_100_YARDS,
    MINUTES_PER_KILOMETER,
    MINUTES_PER_MILE,
    SECONDS_PER_500_METERS,
    SECONDS_PER_400_METERS,
    SECONDS_PER_250_METERS
}
