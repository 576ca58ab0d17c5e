package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distance as runners say it: {@code half marathon}, {@code 10k}, {@code 6.2 mi}, {@code 5000 m}. */
public final class RaceDistance {
    private static final double MARATHON = 42_195;
    private static final double METERS_PER_MILE = 1609.344;
    private static final double SHORTEST = 400;
    private static final double LONGEST = 500_000;
    private static final Pattern COUNTED = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,4})?) ?(km|k|mi|miles?|m)");

    private RaceDistance() {}

    /**
     * Meters.
     *
     * @throws InvalidQuestion with code {@code unknown_distance}
     */
    public static double meters(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        double meters = switch (folded) {
            case "marathon" -> MARATHON;
            case "half marathon", "half" -> MARATHON / 2;
            case "mile" -> METERS_PER_MILE;
            default -> counted(folded);
        };
        if (meters >= SHORTEST && meters <= LONGEST) {
            return meters;
        }
        throw new InvalidQuestion(
                "unknown_distance",
                "\"" + OutsideText.name(text).shown() + "\" is not a race distance I know.",
                "Use half marathon, marathon, 10 km, 6.2 mi or 5000 m, from 400 m to 500 km.");
    }

    private static double counted(String folded) {
        Matcher counted = COUNTED.matcher(folded);
        if (!counted.matches()) {
            return 0;
        }
        double number = Double.parseDouble(Objects.requireNonNull(counted.group(1)));
        return number
                * switch (Objects.requireNonNull(counted.group(2))) {
                    case "km", "k" -> 1000;
                    case "m" -> 1;
                    default -> METERS_PER_MILE;
                };
    }
}
