package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wanted.
 *
 * @param amount watts, meters per second, or points of fitness
 */
public record Target(Kind kind, double amount) {
    private static final Pattern WATTS = Pattern.compile("(?:ftp )?([0-9]{2,4}) ?w(?:atts?)?(?: ftp)?");
    private static final Pattern PACE = Pattern.compile("([0-9]{1,2}):([0-5][0-9]) ?/ ?(km|mi)");
    private static final Pattern FITNESS = Pattern.compile("(?:fitness|ctl) ([0-9]{1,3})");
    private static final double METERS_PER_MILE = 1609.344;
    private static final double METERS_PER_KILOMETER = 1000;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String CURE = "Give it as 300 W (FTP), 4:10/km or 6:42/mi (threshold pace), or fitness 80.";

    /** What kind of goal. */
    public enum Kind {
        FTP("watts"),
        THRESHOLD_PACE("meters_per_second"),
        FITNESS("points");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }
    }

    /**
     * Reads {@code typed}.
     *
     * @throws InvalidQuestion with code {@code unknown_goal}
     */
    public static Target parse(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher watts = WATTS.matcher(folded);
        if (watts.matches()) {
            return new Target(Kind.FTP, positive(number(watts, 1)));
        }
        Matcher pace = PACE.matcher(folded);
        if (pace.matches()) {
            int seconds = positive(SECONDS_PER_MINUTE * number(pace, 1) + number(pace, 2));
            double meters = "mi".equals(pace.group(3)) ? METERS_PER_MILE : METERS_PER_KILOMETER;
            return new Target(Kind.THRESHOLD_PACE, meters / seconds);
        }
        Matcher fitness = FITNESS.matcher(folded);
        if (fitness.matches()) {
            return new Target(Kind.FITNESS, positive(number(fitness, 1)));
        }
        throw unknown(
                folded.matches("[0-9.,:]+") ? "The goal " + folded + " has no unit." : "The goal cannot be read.");
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(Objects.requireNonNull(matched.group(group)));
    }

    private static int positive(int value) {
        if (value == 0) {
            throw unknown("A goal of 0 is none.");
        }
        return value;
    }

    private static InvalidQuestion unknown(String cause) {
        return new InvalidQuestion("unknown_goal", cause, CURE);
    }
}
