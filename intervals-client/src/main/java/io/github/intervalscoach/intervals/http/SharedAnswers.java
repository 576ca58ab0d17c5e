package io.github.intervalscoach.intervals.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The same question, asked at the same time or a moment later, is sent once. A write empties what is kept, and an answer
 * that was already under way then is handed to those who wait for it and not kept.
 */
final class SharedAnswers {
    /** House rule: long enough for the follow-up question, short enough for a ride that has just been synchronised. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    /** House rule, characters: some hundred ordinary answers, or a few recordings. */
    private static final long MOST = 32L << 20;

    private final Cache<String, String> kept;
    private final Map<String, UnderWay> underWay = new HashMap<>();
    private long writes;

    SharedAnswers(Ticker ticker) {
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumWeight(MOST)
                .weigher((String question, String answer) -> answer.length())
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** The answer to {@code question}, asked by {@code ask} unless that is not needed; ends early when cancelled. */
    synchronized CompletableFuture<String> get(String question, Supplier<CompletableFuture<String>> ask) {
        @Nullable String known = kept.getIfPresent(question);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        UnderWay running = underWay.get(question);
        // Who waits may hear of a failure before it is removed here; it is not for the next one to hear too.
        if (running == null || running.answer.isCompletedExceptionally()) {
            running = new UnderWay(ask.get());
            underWay.put(question, running);
            settleLater(question, running, writes);
        }
        return join(question, running);
    }

    /** Forgets everything, since something was or is about to be changed. */
    synchronized void clear() {
        writes++;
        kept.invalidateAll();
        underWay.clear();
    }

    private void settleLater(String question, UnderWay running, long writesBefore) {
        var unused = running.answer.whenComplete((answer, failure) -> {
            synchronized (this) {
                underWay.remove(question, running);
                if (answer != null && writes == writesBefore) {
                    kept.put(question, answer);
                }
            }
        });
    }

    private CompletableFuture<String> join(String question, UnderWay running) {
        running.waiting++;
        // Not copy(): that would wrap the failure.
        var own = new CompletableFuture<String>();
        var unusedAnswer = running.answer.whenComplete((answer, failure) -> {
            if (answer == null) {
                own.completeExceptionally(failure);
            } else {
                own.complete(answer);
            }
        });
        var unused = own.whenComplete((answer, failure) -> {
            if (own.isCancelled() && isLeftAlone(question, running)) {
                running.answer.cancel(true);
            }
        });
        return own;
    }

    private synchronized boolean isLeftAlone(String question, UnderWay running) {
        running.waiting--;
        if (running.waiting == 0) {
            underWay.remove(question, running);
        }
        return running.waiting == 0;
    }

    /** One request and how many wait for it; guarded by the map it is in. */
    private static final class UnderWay {
        private final CompletableFuture<String> answer;
        private int waiting;

        private UnderWay(CompletableFuture<String> answer) {
            this.answer = answer;
        }
    }
}
