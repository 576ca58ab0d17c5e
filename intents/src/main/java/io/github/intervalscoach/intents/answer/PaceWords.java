package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.PaceUnit;
import java.util.Locale;
import java.util.Optional;

/** Speeds as the athlete says them: time over a distance of the sport. Speeds are kept in meters per second. */
public final class PaceWords {
    private static final double METERS_PER_MILE = 1609.344;
    private static final double METERS_PER_100_YARDS = 91.44;

    private PaceWords() {}

    /** The unit that was chosen; else the usual one of the sport and the athlete's units. */
    public static PaceUnit unit(Optional<PaceUnit> chosen, String sport, UnitSystem units) {
        boolean metric = units == UnitSystem.METRIC;
        return chosen.orElseGet(() -> sport.endsWith("Swim")
                ? metric ? PaceUnit.SECONDS_PER_100_METERS : PaceUnit.SECONDS_PER_100_YARDS
                : metric ? PaceUnit.MINUTES_PER_KILOMETER : PaceUnit.MINUTES_PER_MILE);
    }

    /** {@code 4:35/km}, {@code 1:31/100 yd}; for a speed above 0, rounded to the second. */
    public static String of(double metersPerSecond, PaceUnit unit) {
        return bare(metersPerSecond, unit) + suffix(unit);
    }

    /** The same without its unit. */
    public static String bare(double metersPerSecond, PaceUnit unit) {
        long seconds = StrictMath.round(meters(unit) / metersPerSecond);
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

    /** The distance the unit counts over. */
    public static double meters(PaceUnit unit) {
        return switch (unit) {
            case MINUTES_PER_KILOMETER -> 1000;
            case MINUTES_PER_MILE -> METERS_PER_MILE;
            case SECONDS_PER_100_METERS -> 100;
            case SECONDS_PER_100_YARDS -> METERS_PER_100_YARDS;
            case SECONDS_PER_500_METERS -> 500;
            case SECONDS_PER_400_METERS -> 400;
            case SECONDS_PER_250_METERS -> 250;
        };
    }
}
