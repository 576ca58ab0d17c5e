package io.github.intervalscoach.intents.model.workout;

/**
 * The pool a swim is written for.
 *
 * @param amount above 0
 * @param unit metres or yards
 */
public record PoolLength(double amount, DistanceUnit unit) {
    private static final double LONGEST = 1_000;

    public PoolLength {
        if (!(amount > 0 && amount <= LONGEST) || (unit != DistanceUnit.METERS && unit != DistanceUnit.YARDS)) {
            throw new IllegalArgumentException("a pool of " + amount + " " + unit
                    + ": need a length above 0 in metres or yards, at most a thousand");
        }
    }
}
