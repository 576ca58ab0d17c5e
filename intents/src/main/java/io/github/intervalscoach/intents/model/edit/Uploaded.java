package io.github.intervalscoach.intents.model.edit;

import java.util.List;

/**
 * What became of an uploaded recording.
 *
 * @param activities those made of it, or those that were there before; several for a multisport recording
 */
public record Uploaded(Outcome outcome, List<ActivityReference> activities) {
    public Uploaded {
        activities = List.copyOf(activities);
    }

    /** Whether it was new. */
    public enum Outcome {
        /** At least one activity was made. */
        CREATED,
        /** The same file was there before; nothing changed. */
        DUPLICATE
    }
}
