package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.http.Receipt;
import io.github.intervalscoach.intervals.http.Transport;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks, and turns the body into what was asked for. Failures are bare {@code PortException}s, cancelling reaches the
 * socket.
 */
record Upstream(Transport transport) {
    /** How the service refuses what needs a stream the activity has not. */
    private static final String NO_SUCH_STREAM = "not on activity";

    /** The answer's body through {@code meaning}. */
    <T> CompletionStage<T> ask(Call call, Function<String, T> meaning) {
        return answer(call, transport.send(call), meaning, Optional.empty());
    }

    /** The same; {@code withoutData} when the service refuses because the activity has no such recording. */
    <T> CompletionStage<T> askOrElse(T withoutData, Call call, Function<String, T> meaning) {
        return answer(call, transport.send(call), meaning, Optional.of(withoutData));
    }

    /** A file through {@code meaning}. */
    <T> CompletionStage<T> download(Call call, Function<byte[], T> meaning) {
        return answer(call, transport.download(call), meaning, Optional.empty());
    }

    /** The answer to a write, with its status, through {@code meaning}. */
    <T> CompletionStage<T> write(Call call, Function<Receipt, T> meaning) {
        return answer(call, transport.sendForReceipt(call), meaning, Optional.empty());
    }

    private <B, T> CompletionStage<T> answer(
            Call call, CompletableFuture<B> body, Function<B, T> meaning, Optional<T> withoutData) {
        var answer = new CompletableFuture<T>();
        var unusedBody = body.whenComplete((got, failure) -> {
            if (withoutData.isPresent() && saysNoSuchStream(failure)) {
                answer.complete(withoutData.get());
            } else {
                settle(answer, call, meaning, got, failure);
            }
        });
        var unusedAnswer = answer.whenComplete((value, failure) -> body.cancel(true));
        return answer;
    }

    private static boolean saysNoSuchStream(@Nullable Throwable failure) {
        return failure instanceof PortException.Refused refused
                && refused.cause().contains(NO_SUCH_STREAM);
    }

    // A stage swallows what its callback throws, so even a bug has to be handed over here, or the caller waits for
    // ever.
    private <B, T> void settle(
            CompletableFuture<T> answer,
            Call call,
            Function<B, T> meaning,
            @Nullable B body,
            @Nullable Throwable failure) {
        if (body == null) {
            answer.completeExceptionally(failure == null ? transport.malformed(call, "no answer") : failure);
            return;
        }
        try {
            answer.complete(meaning.apply(body));
        } catch (UnexpectedShape e) {
            answer.completeExceptionally(transport.malformed(call, e.problem()));
        } catch (RuntimeException | StackOverflowError bug) {
            answer.completeExceptionally(bug);
        }
    }
}
