package io.github.intervalscoach.intents.model.insight;

import java.util.OptionalInt;

/**
 * Repeats to look for, such as three to five times 8 to 12 minutes at 95 to 105 %.
 *
 * @param shortestSeconds of one repeat
 * @param longestSeconds of one repeat, at most a day
 * @param lowestPercent of threshold
 * @param highestPercent of threshold, at most 999
 */
public record IntervalShape(
        int shortestSeconds,
        int longestSeconds,
        int lowestPercent,
        int highestPercent,
        Basis basis,
        OptionalInt fewestRepeats,
        OptionalInt mostRepeats) {
    private static final int DAY_SECONDS = 86_400;
    private static final int HIGHEST_PERCENT = 999;

    public IntervalShape {
        requireRange("seconds", shortestSeconds, longestSeconds, DAY_SECONDS);
        requireRange("percent", lowestPercent, highestPercent, HIGHEST_PERCENT);
        requireRange("repeats", fewestRepeats.orElse(0), mostRepeats.orElse(Integer.MAX_VALUE), Integer.MAX_VALUE);
    }

    /** Any number of repeats, by whatever the service finds. */
    public static IntervalShape of(int shortestSeconds, int longestSeconds, int lowestPercent, int highestPercent) {
        return new IntervalShape(
                shortestSeconds,
                longestSeconds,
                lowestPercent,
                highestPercent,
                Basis.AUTO,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /** What the intensity is measured by. */
    public enum Basis {
        /** As the service sees fit for the sport. */
        AUTO,
        POWER,
        HEART_RATE,
        PACE
    }

    private static void requireRange(String unit, int least, int most, int limit) {
        if (least < 0 || most < least || most > limit) {
            throw new IllegalArgumentException(least + " to " + most + " " + unit + " is no range within 0 to " + limit
                    + ". Maybe the ends are swapped?");
        }
    }
}
