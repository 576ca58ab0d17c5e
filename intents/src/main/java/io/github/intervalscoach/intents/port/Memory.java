package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What athletes asked to be remembered. Failures complete the stage with a {@link PortException}. */
public interface Memory {
    /** Remembers nothing. */
    Memory NONE = athleteId -> CompletableFuture.completedStage(List.of());

    /** Everything remembered of an athlete, the oldest first, what no longer holds included. */
    CompletionStage<List<Remembered>> remembered(String athleteId);
}
