package io.github.intervalscoach.intents.port;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Where a wave of calls ends: the only place that waits. */
public final class Await {
    private Await() {}

    /**
     * The value of {@code stage} once it is there. An interrupt cancels the stage, so that a call nobody waits for
     * any more ends at its socket.
     *
     * @throws CancellationException when interrupted
     * @throws RuntimeException what the stage failed with, itself and not wrapped: a {@link PortException} or an
     *     {@link io.github.intervalscoach.intents.InvalidQuestion}
     */
    public static <T> T value(CompletionStage<T> stage) {
        var future = stage.toCompletableFuture();
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for this answer any more");
        } catch (ExecutionException wrapped) {
            Throwable cause = wrapped.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new CompletionException(cause);
        }
    }
}
