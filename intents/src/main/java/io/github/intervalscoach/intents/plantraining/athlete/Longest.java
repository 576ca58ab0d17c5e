package io.github.intervalscoach.intents.plantraining.athlete;

/**
 * The longest session of a sport in the last 30 days.
 *
 * @param minutes 1 to 1440
 */
public record Longest(Sport sport, int minutes) {
    private static final int DAY = 1440;

    public Longest {
        Check.within("longest session", minutes, 1, DAY, "it is in seconds, or there was none: leave it out then");
    }
}
