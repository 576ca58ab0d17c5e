package io.github.intervalscoach.intervals.emulator;

import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service's activity type for what a device calls a sport. */
final class FitSport {
    private static final List<SubSport> INDOORS = List.of(
            SubSport.TREADMILL,
            SubSport.INDOOR_CYCLING,
            SubSport.SPIN,
            SubSport.INDOOR_ROWING,
            SubSport.INDOOR_RUNNING,
            SubSport.VIRTUAL_ACTIVITY);

    private FitSport() {}

    static boolean isIndoors(@Nullable SubSport sub) {
        return sub != null && INDOORS.contains(sub);
    }

    static String type(@Nullable Sport sport, @Nullable SubSport sub) {
        if (sport == null) {
            return "Workout";
        }
        return switch (sport) {
            case CYCLING -> cycling(sub);
            case E_BIKING -> "EBikeRide";
            case RUNNING -> running(sub);
            case SWIMMING -> sub == SubSport.OPEN_WATER ? "OpenWaterSwim" : "Swim";
            case WALKING -> "Walk";
            case HIKING -> "Hike";
            case ROWING -> "Rowing";
            case CROSS_COUNTRY_SKIING -> "NordicSki";
            case FITNESS_EQUIPMENT, TRAINING -> sub == SubSport.STRENGTH_TRAINING ? "WeightTraining" : "Workout";
            default -> "Workout";
        };
    }

    private static String cycling(@Nullable SubSport sub) {
        if (sub == null) {
            return "Ride";
        }
        return switch (sub) {
            case VIRTUAL_ACTIVITY -> "VirtualRide";
            case MOUNTAIN, DOWNHILL -> "MountainBikeRide";
            case GRAVEL_CYCLING -> "GravelRide";
            case TRACK_CYCLING -> "TrackRide";
            case CYCLOCROSS -> "Cyclocross";
            default -> "Ride";
        };
    }

    private static String running(@Nullable SubSport sub) {
        if (sub == null) {
            return "Run";
        }
        return switch (sub) {
            case TRAIL -> "TrailRun";
            case VIRTUAL_ACTIVITY -> "VirtualRun";
            default -> "Run";
        };
    }
}
