package io.github.intervalscoach.intents.model.edit;

import java.util.Optional;

/**
 * An interval as it shall be cut. Everything else about it is worked out by the service, its kind included.
 *
 * @param startIndex first sample
 * @param endIndex the sample after the last
 */
public record IntervalDraft(int startIndex, int endIndex, Optional<String> label) {
    public IntervalDraft {
        if (startIndex < 0 || endIndex <= startIndex) {
            throw new IllegalArgumentException(
                    "samples " + startIndex + " to " + endIndex + " are no interval." + " Maybe the ends are swapped?");
        }
    }

    /** What happens to the intervals that are there. */
    public enum Others {
        /** They go. */
        REPLACED,
        /** They stay where the new ones leave room. */
        KEPT
    }
}
