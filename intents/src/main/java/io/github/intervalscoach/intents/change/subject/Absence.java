package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.port.PortException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Something that is not there is an answer, not a failure. */
final class Absence {
    private Absence() {}

    /** What {@code asked} finds; empty when there is no such thing. */
    static <T> CompletionStage<Optional<T>> or(CompletionStage<T> asked) {
        return asked.thenApply(Optional::of).exceptionally(failure -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (cause instanceof PortException.NotFound) {
                return Optional.empty();
            }
            throw cause instanceof RuntimeException known ? known : new CompletionException(cause);
        });
    }
}
