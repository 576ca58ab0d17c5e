package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.http.Body;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.NoKnownClear;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends changes. */
record Writing(Upstream upstream) {
    /** The answer to {@code call} with {@code json}; a change that cannot be said to the service ends before it is sent. */
    <T> CompletionStage<T> send(Call call, Supplier<String> json, Function<String, T> meaning) {
        String text;
        try {
            text = json.get();
        } catch (NoKnownClear e) {
            return CompletableFuture.failedFuture(new PortException.Refused(
                    "While " + call.words() + ": no way is known to empty the field " + e.field()
                            + ", so nothing was sent.",
                    "Set it to another value, or empty it on the website."));
        }
        return upstream.ask(call.sending(Body.json(text)), meaning);
    }

    /** Has {@code id} done away with, whatever the service says to that; answers with it. */
    CompletionStage<String> delete(Call call, String id) {
        return upstream.ask(call, body -> id);
    }
}
