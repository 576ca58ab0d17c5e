package io.github.intervalscoach.analytics.terrain;

/**
 * One climb of a course.
 *
 * @param startMeter where it starts, m since the start of the session
 * @param lengthMeters how long it is, m
 * @param gainMeters altitude at its top less altitude at its foot, m
 * @param meanGradient gain over length, a fraction
 * @param steepestGradient the steepest 100 m of it, a fraction
 * @param startSecond when the athlete left its foot, seconds since the start of the session
 * @param seconds how long it took, stops included, s
 * @param category how big it is
 */
public record Climb(
        double startMeter,
        double lengthMeters,
        double gainMeters,
        double meanGradient,
        double steepestGradient,
        double startSecond,
        double seconds,
        Category category) {
    private static final double SECONDS_PER_HOUR = 3600;

    /** How big a climb is: its length in meters times its mean gradient in percent, as Strava has it. */
    public enum Category {
        /** Up to 8000, that is 80 m of gain. */
        UNCATEGORIZED(0),
        /** Above 8000. */
        FOUR(8_000),
        /** Above 16 000. */
        THREE(16_000),
        /** Above 32 000. */
        TWO(32_000),
        /** Above 64 000. */
        ONE(64_000),
        /** Above 80 000, hors catégorie. */
        HORS(80_000);

        private final double above;

        Category(double above) {
            this.above = above;
        }

        static Category of(double lengthMeters, double meanGradient) {
            Category category = UNCATEGORIZED;
            for (Category bigger : values()) {
                category = lengthMeters * meanGradient * 100 > bigger.above ? bigger : category;
            }
            return category;
        }
    }

    /** Mean ascent velocity (VAM), meters of gain an hour. */
    public double metersPerHour() {
        return gainMeters / seconds * SECONDS_PER_HOUR;
    }
}
