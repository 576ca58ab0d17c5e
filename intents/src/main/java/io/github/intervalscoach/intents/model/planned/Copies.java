package io.github.intervalscoach.intents.model.planned;

/**
 * How often something is repeated, and how far apart; the service knows weeks only.
 *
 * @param count 1 to 52, a house limit
 * @param weeksBetween 1 to 52, a house limit
 */
public record Copies(int count, int weeksBetween) {
    private static final int MOST = 52;

    public Copies {
        if (count < 1 || count > MOST || weeksBetween < 1 || weeksBetween > MOST) {
            throw new IllegalArgumentException(count + " copies every " + weeksBetween + " weeks: both must be 1 to "
                    + MOST + ". Maybe a plan fits better?");
        }
    }
}
