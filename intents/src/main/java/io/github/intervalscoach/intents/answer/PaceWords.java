package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.PaceUnit;
import java.util.Locale;

/** Speeds as time over a distance; {@link Units} knows which an athlete chose. Speeds are kept in meters per second. */
public final class PaceWords {
    private PaceWords() {}

    /** {@code 4:35/km}, {@code 1:31/100 yd}; for a speed above 0, rounded to the second. */
    public static String of(double metersPerSecond, PaceUnit unit) {
        return bare(metersPerSecond, unit) + suffix(unit);
    }

    /** The same without its unit. */
    public static String bare(double metersPerSecond, PaceUnit unit) {
        long seconds = StrictMath.round(unit.meters() / metersPerSecond);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** {@code /km}. */
    public static String suffix(PaceUnit unit) {
        return switch (unit) {
            case MINUTES_PER_KILOMETER -> "/km";
            case MINUTES_PER_MILE -> "/mi";
            case SECONDS_PER_100_METERS -> "/100 m";
            case SECONDS_PER_100_YARDS -> "/100 yd";
            case SECONDS_PER_500_METERS -> "/500 m";
            case SECONDS_PER_400_METERS -> "/400 m";
            case SECONDS_PER_250_METERS -> "/250 m";
        };
    }
}
