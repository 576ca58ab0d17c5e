package io.github.intervalscoach.intents.plantraining.sessions;

/**
 * The time of sessions by intensity, minutes.
 *
 * @param easy zones 1 and 2, 0 or more
 * @param moderate zones 3 and 4, 0 or more
 * @param hard zone 5 and above, 0 or more
 */
public record Minutes(double easy, double moderate, double hard) {
    /** No time at all. */
    public static final Minutes NONE = new Minutes(0, 0, 0);

    public Minutes {
        if (!(easy >= 0 && moderate >= 0 && hard >= 0)) {
            throw new IllegalArgumentException(
                    easy + ", " + moderate + ", " + hard + " minutes: need 0 or more of each");
        }
    }

    /** Both together. */
    public Minutes plus(Minutes other) {
        return new Minutes(easy + other.easy, moderate + other.moderate, hard + other.hard);
    }

    /** All of it. */
    public double all() {
        return easy + moderate + hard;
    }

    static Minutes of(Effort effort, double minutes) {
        return switch (effort.intensity()) {
            case EASY -> new Minutes(minutes, 0, 0);
            case MODERATE -> new Minutes(0, minutes, 0);
            case HARD -> new Minutes(0, 0, minutes);
        };
    }
}
