package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Discipline;
import java.util.List;

/** Which family a sport of the service belongs to. */
public final class Disciplines {
    private static final List<String> RIDES = List.of(
            "Ride",
            "VirtualRide",
            "GravelRide",
            "MountainBikeRide",
            "TrackRide",
            "Cyclocross",
            "EBikeRide",
            "EMountainBikeRide",
            "Handcycle",
            "Velomobile");

    private static final List<String> RUNS = List.of("Run", "VirtualRun", "TrailRun", "Walk", "Hike");

    private static final List<String> SWIMS = List.of("Swim", "OpenWaterSwim");

    private Disciplines() {}

    /** The family of {@code "VirtualRide"}; a sport we do not know is another. */
    public static Discipline of(String sport) {
        if (RIDES.contains(sport)) {
            return Discipline.RIDE;
        }
        if (RUNS.contains(sport)) {
            return Discipline.RUN;
        }
        return SWIMS.contains(sport) ? Discipline.SWIM : Discipline.OTHER;
    }
}
