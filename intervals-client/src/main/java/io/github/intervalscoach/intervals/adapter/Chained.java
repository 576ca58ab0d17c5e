package io.github.intervalscoach.intervals.adapter;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question after another. */
final class Chained {
    private Chained() {}

    /**
     * What {@code next} makes of the value of {@code first}. Unlike the JDK's own it hands failures on bare, and
     * cancelling reaches the question that is under way.
     */
    static <A, B> CompletionStage<B> then(
            CompletionStage<A> first, Function<? super A, ? extends CompletionStage<B>> next) {
        var answer = new CompletableFuture<B>();
        var underWay = new AtomicReference<CompletionStage<?>>(first);
        var unusedFirst = first.whenComplete((value, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
            } else if (!answer.isDone()) {
                follow(answer, underWay, next, value);
            }
        });
        var unusedAnswer = answer.whenComplete((value, failure) ->
                Objects.requireNonNull(underWay.get()).toCompletableFuture().cancel(true));
        return answer;
    }

    private static <A, B> void follow(
            CompletableFuture<B> answer,
            AtomicReference<CompletionStage<?>> underWay,
            Function<? super A, ? extends CompletionStage<B>> next,
            A value) {
        try {
            CompletionStage<B> second = next.apply(value);
            underWay.set(second);
            var unused = second.whenComplete((last, failure) -> settle(answer, last, failure));
        } catch (RuntimeException bug) {
            answer.completeExceptionally(bug);
        }
    }

    private static <B> void settle(CompletableFuture<B> answer, B last, @Nullable Throwable failure) {
        if (failure == null) {
            answer.complete(last);
        } else {
            answer.completeExceptionally(failure);
        }
    }
}
