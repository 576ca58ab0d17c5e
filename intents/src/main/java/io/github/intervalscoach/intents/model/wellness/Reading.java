package io.github.intervalscoach.intents.model.wellness;

/**
 * A number of one day, as the service has it.
 *
 * @param origin whether it says anything about that day
 */
public record Reading(WellnessField field, double value, Origin origin) {
    /** Where a number comes from. */
    public enum Origin {
        /** Measured or said on that day. */
        OF_THE_DAY,
        /** The last one known, or the one in the settings: it belongs in no trend. */
        CARRIED_OVER
    }
}
