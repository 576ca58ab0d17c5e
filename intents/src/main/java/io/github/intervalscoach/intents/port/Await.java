package io.github.intervalscoach.intents.port;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Where a wave of calls ends: the only place that waits. */
public final class Await {
    private Await() {}

    /**
     * The value of {@code stage} once it is there.
     *
     * @throws RuntimeException what the stage failed with, itself and not wrapped: a {@link PortException} or an
     *     {@link io.github.intervalscoach.intents.InvalidQuestion}
     */
    public static <T> T value(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException wrapped) {
            Throwable cause = wrapped;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw wrapped;
        }
    }
}
