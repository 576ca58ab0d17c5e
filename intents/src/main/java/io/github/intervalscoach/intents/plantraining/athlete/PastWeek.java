package io.github.intervalscoach.intents.plantraining.athlete;

/**
 * A week that is over.
 *
 * @param loadPoints 0 or more
 * @param hours 0 to 168
 */
public record PastWeek(double loadPoints, double hours) {
    private static final double MOST_POINTS = 10_000;
    private static final double MOST_HOURS = 168;

    public PastWeek {
        Check.within("load of a week", loadPoints, 0, MOST_POINTS, "it is of a month");
        Check.within("hours of a week", hours, 0, MOST_HOURS, "they are minutes");
    }
}
