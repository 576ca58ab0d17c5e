package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Changes what is remembered of athletes. Failures complete the stages with a {@link PortException}. */
public interface MemoryWriter {
    /** Where nothing can be remembered. */
    MemoryWriter NONE = new MemoryWriter() {
        @Override
        public CompletionStage<String> remember(String athleteId, Remembered item) {
            return refused();
        }

        @Override
        public CompletionStage<String> forget(String athleteId, String id) {
            return refused();
        }

        private CompletionStage<String> refused() {
            return CompletableFuture.failedStage(
                    new PortException.Refused("Nothing is remembered here.", "Start the server with a --state DIR."));
        }
    };

    /** Remembers {@code item}; what is remembered under that id already stays. Answers with the id. */
    CompletionStage<String> remember(String athleteId, Remembered item);

    /** Forgets it, and its words wherever they are kept. Answers with the id; what is not there is forgotten. */
    CompletionStage<String> forget(String athleteId, String id);
}
