package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import java.util.Arrays;
import java.util.Optional;

/** What may stand behind a number. */
final class Units {
    private Units() {}

    /** The number with that unit; empty when the unit is none of the language. */
    static Optional<Lexeme> lexeme(Span span, String unit, char dash) {
        Optional<Lexeme.Type> type = type(unit);
        double seconds = secondsIn(unit);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        // A band of times is its first.
        return seconds == 0
                ? Optional.of(new Lexeme(type.get(), span, unit, dash))
                : time(type.get(), span.from() * seconds, unit);
    }

    private static Optional<Lexeme> time(Lexeme.Type type, double seconds, String unit) {
        return Numbers.isAllowed(seconds) && seconds == Math.rint(seconds)
                ? Optional.of(new Lexeme(type, Span.of(seconds), unit, Lexeme.NONE))
                : Optional.empty();
    }

    private static Optional<Lexeme.Type> type(String unit) {
        return switch (unit) {
            case "" -> Optional.of(Lexeme.Type.BARE);
            case "%" -> Optional.of(Lexeme.Type.PERCENT);
            case "w" -> Optional.of(Lexeme.Type.WATTS);
            case "bpm" -> Optional.of(Lexeme.Type.BPM);
            case "rpm" -> Optional.of(Lexeme.Type.RPM);
            case "h", "m", "s" -> Optional.of(Lexeme.Type.TIME);
            default ->
                secondsIn(unit) > 0
                        ? Optional.of(Lexeme.Type.SPELLED_TIME)
                        : distance(unit).map(known -> Lexeme.Type.DISTANCE);
        };
    }

    private static double secondsIn(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds" -> 1;
            case "m", "min", "mins", "minute", "minutes" -> 60;
            case "h", "hr", "hrs", "hour", "hours" -> 3600;
            default -> 0;
        };
    }

    /** The unit of a distance. */
    static Optional<DistanceUnit> distance(String unit) {
        return switch (unit) {
            case "mtr", "meter", "meters", "metre", "metres" -> Optional.of(DistanceUnit.METERS);
            case "km" -> Optional.of(DistanceUnit.KILOMETERS);
            case "mi", "mile", "miles" -> Optional.of(DistanceUnit.MILES);
            case "y", "yrd", "yrds", "yds", "yard", "yards" -> Optional.of(DistanceUnit.YARDS);
            default -> Optional.empty();
        };
    }

    /** How the language writes that unit. */
    static String text(DistanceUnit unit) {
        return switch (unit) {
            case METERS -> "mtr";
            case KILOMETERS -> "km";
            case MILES -> "mi";
            case YARDS -> "yrd";
        };
    }

    /** What an absolute pace is given for, from the slash on. */
    static Optional<Scale> pace(String unit) {
        return Arrays.stream(Scale.values())
                .filter(scale -> !unit.isEmpty() && text(scale).equals(unit))
                .findFirst();
    }

    /** How the language writes what an absolute pace is given for. */
    static String text(Scale scale) {
        return switch (scale) {
            case SECONDS_PER_KM -> "/km";
            case SECONDS_PER_MILE -> "/mi";
            case SECONDS_PER_100M -> "/100m";
            case SECONDS_PER_100Y -> "/100y";
            case SECONDS_PER_250M -> "/250m";
            case SECONDS_PER_400M -> "/400m";
            case SECONDS_PER_500M -> "/500m";
            default -> "";
        };
    }
}
