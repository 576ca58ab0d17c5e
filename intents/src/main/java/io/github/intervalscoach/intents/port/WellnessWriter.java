package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Changes days. Failures complete the stages with a {@link PortException}; a locked day, which the service would leave
 * alone in silence, with {@link PortException.Refused}.
 */
public interface WellnessWriter {
    /** Changes one day, and answers with what it holds now. */
    CompletionStage<WellnessRecord> change(String athleteId, WellnessChange change);

    /**
     * Changes several days in one call, and answers with what they hold now, oldest first. A failure to read them
     * again fails the stage too: then they are changed.
     */
    CompletionStage<List<WellnessRecord>> changeAll(String athleteId, List<WellnessChange> changes);
}
