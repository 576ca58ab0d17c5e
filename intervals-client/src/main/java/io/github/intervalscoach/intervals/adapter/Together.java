package io.github.intervalscoach.intervals.adapter;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Two questions under way at the same time. */
final class Together {
    private Together() {}

    /** Both answers through {@code meaning}; the first failure is its failure, bare, and cancelling reaches both sockets. */
    static <A, B, T> CompletionStage<T> ask(
            CompletionStage<A> first, CompletionStage<B> second, BiFunction<A, B, T> meaning) {
        var joined = new CompletableFuture<T>();
        failWith(joined, first);
        failWith(joined, second);
        var unusedBoth = first.thenCombine(second, meaning).whenComplete((value, failure) -> {
            if (failure == null) {
                joined.complete(value);
            } else {
                joined.completeExceptionally(bare(failure));
            }
        });
        var unusedEnd = joined.whenComplete((value, failure) -> {
            first.toCompletableFuture().cancel(true);
            second.toCompletableFuture().cancel(true);
        });
        return joined;
    }

    private static void failWith(CompletableFuture<?> joined, CompletionStage<?> part) {
        var unused = part.whenComplete((value, failure) -> {
            if (failure != null) {
                joined.completeExceptionally(failure);
            }
        });
    }

    private static Throwable bare(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause == null ? failure : cause;
    }
}
