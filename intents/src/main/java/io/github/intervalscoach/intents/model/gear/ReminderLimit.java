package io.github.intervalscoach.intents.model.gear;

/**
 * A limit to be set.
 *
 * @param allowed above 0, in the unit of {@code limit}
 */
public record ReminderLimit(Limit limit, double allowed) {
    public ReminderLimit {
        if (!(allowed > 0) || Double.isInfinite(allowed)) {
            throw new IllegalArgumentException(allowed + " is no limit: it is a number above 0.");
        }
    }
}
