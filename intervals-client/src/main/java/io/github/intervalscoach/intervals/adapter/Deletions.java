package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.port.PortException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Deleting what is not there has the same end as deleting it: a repeat after a lost answer is no failure. */
final class Deletions {
    private Deletions() {}

    /** The answer, or {@code nothing} where there was nothing to delete; cancelling reaches the socket. */
    static <T> CompletionStage<T> of(CompletionStage<T> asked, T nothing) {
        var ended = new CompletableFuture<T>();
        var unusedAnswer = asked.whenComplete((answer, failure) -> {
            if (failure == null) {
                ended.complete(answer);
            } else if (failure instanceof PortException.NotFound) {
                ended.complete(nothing);
            } else {
                ended.completeExceptionally(failure);
            }
        });
        var unusedEnd = ended.whenComplete(
                (answer, failure) -> asked.toCompletableFuture().cancel(true));
        return ended;
    }
}
