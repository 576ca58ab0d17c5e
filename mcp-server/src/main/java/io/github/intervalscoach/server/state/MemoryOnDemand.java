package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.Memory;
import io.github.intervalscoach.intents.port.MemoryWriter;
import io.github.intervalscoach.intents.port.PortException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/**
 * Memory beside a journal that is opened when it is needed: where there is none, nothing is remembered, and whoever only
 * reads leaves no file behind.
 *
 * @param isThere whether there is a file to look into
 */
public record MemoryOnDemand(OpenedLater journal, BooleanSupplier isThere) implements Memory, MemoryWriter {
    @Override
    public CompletionStage<List<Remembered>> remembered(String athleteId) {
        try {
            return journal.isOpen() || isThere.getAsBoolean()
                    ? journal.memory().remembered(athleteId)
                    : Memory.NONE.remembered(athleteId);
        } catch (JournalFault fault) {
            return CompletableFuture.failedStage(new PortException.Unavailable(fault.cause(), fault.cure()));
        }
    }

    @Override
    public CompletionStage<String> remember(String athleteId, Remembered item) {
        return journal.memory().remember(athleteId, item);
    }

    @Override
    public CompletionStage<String> forget(String athleteId, String id) {
        return journal.memory().forget(athleteId, id);
    }
}
