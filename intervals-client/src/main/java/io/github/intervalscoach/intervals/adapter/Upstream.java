package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.http.Transport;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks, and turns the body into what was asked for. */
record Upstream(Transport transport) {
    /** The answer's body through {@code meaning}; failures are bare {@code PortException}s, cancelling reaches the socket. */
    <T> CompletionStage<T> ask(Call call, Function<String, T> meaning) {
        var answer = new CompletableFuture<T>();
        var body = transport.send(call);
        var unusedBody = body.whenComplete((text, failure) -> settle(answer, call, meaning, text, failure));
        var unusedAnswer = answer.whenComplete((value, failure) -> body.cancel(true));
        return answer;
    }

    // A stage swallows what its callback throws, so even a bug has to be handed over here, or the caller waits for
    // ever.
    private <T> void settle(
            CompletableFuture<T> answer,
            Call call,
            Function<String, T> meaning,
            @Nullable String text,
            @Nullable Throwable failure) {
        if (text == null) {
            answer.completeExceptionally(failure == null ? transport.malformed(call, "no answer") : failure);
            return;
        }
        try {
            answer.complete(meaning.apply(text));
        } catch (UnexpectedShape e) {
            answer.completeExceptionally(transport.malformed(call, e.problem()));
        } catch (RuntimeException | StackOverflowError bug) {
            answer.completeExceptionally(bug);
        }
    }
}
