package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Scale;

/** How the service's documents name the units of targets. */
final class ScaleUnits {
    private ScaleUnits() {}

    static String text(Scale scale) {
        return switch (scale) {
            case PERCENT_FTP -> "%ftp";
            case WATTS -> "w";
            case POWER_ZONE -> "power_zone";
            case PERCENT_MMP -> "%mmp";
            case CUSTOM_ZONE -> "custom_zone";
            case PERCENT_MAX_HEART_RATE -> "%hr";
            case PERCENT_THRESHOLD_HEART_RATE -> "%lthr";
            case BPM -> "bpm";
            case HEART_RATE_ZONE -> "hr_zone";
            case PERCENT_THRESHOLD_SPEED -> "%pace";
            case PACE_ZONE -> "pace_zone";
            case SECONDS_PER_KM,
                    SECONDS_PER_MILE,
                    SECONDS_PER_100M,
                    SECONDS_PER_100Y,
                    SECONDS_PER_250M,
                    SECONDS_PER_400M,
                    SECONDS_PER_500M -> "secs" + Units.text(scale);
        };
    }
}
