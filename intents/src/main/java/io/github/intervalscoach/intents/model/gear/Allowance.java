package io.github.intervalscoach.intents.model.gear;

import java.util.OptionalDouble;

/**
 * How much of something gear may do before it wants looking after.
 *
 * @param allowed above 0
 * @param used since the last reset; absent where nobody counted
 */
public record Allowance(Limit limit, double allowed, OptionalDouble used) {
    public Allowance {
        if (!(allowed > 0)) {
            throw new IllegalArgumentException(allowed + " is no limit: it is above 0.");
        }
    }

    /** What is left: below 0 when overdue. */
    public OptionalDouble remaining() {
        return used.isPresent() ? OptionalDouble.of(allowed - used.getAsDouble()) : used;
    }

    /** How much of it is used, percent; above 100 when overdue. */
    public OptionalDouble percentUsed() {
        return used.isPresent() ? OptionalDouble.of(100 * used.getAsDouble() / allowed) : used;
    }

    boolean isUsedUp() {
        return used.isPresent() && used.getAsDouble() >= allowed;
    }
}
