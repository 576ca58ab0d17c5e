package io.github.intervalscoach.intervals.http;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Contract;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the service: shared answers, then {@link Attempts}, then the {@link Exchange}. Every failure is a
 * {@link PortException} without the key in it.
 */
public final class Transport implements AutoCloseable {
    private final Contract contract;
    private final Patience patience;
    private final Alarms alarms;
    private final Faults faults;
    private final Exchange exchange;

    /** Kept here, because those of a key live as long as somebody holds them. */
    @SuppressWarnings("UnusedVariable")
    private final Throttle throttle;

    private final Attempts attempts;
    private final SharedAnswers shared = new SharedAnswers(Ticker.systemTicker());
    private final Map<Object, Runnable> underWay = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Opens no socket yet.
     *
     * @param baseUrl without a trailing slash and without {@code /api/v1}
     */
    public Transport(
            URI baseUrl, Secret secret, Patience patience, Pace pace, Contract contract, Surroundings surroundings) {
        this.contract = contract;
        this.patience = patience;
        this.alarms = new Alarms(surroundings.scheduler());
        this.faults = new Faults(secret, baseUrl.getHost());
        this.exchange = new Exchange(
                Exchange.client(patience), baseUrl, secret, contract, alarms, patience, surroundings.time());
        this.throttle = Throttle.of(secret, baseUrl, pace, patience.total());
        this.attempts = new Attempts(patience, throttle, surroundings.chance(), surroundings.scheduler());
    }

    /**
     * The text of the answer, when its status is 2xx; cancelling reaches the socket, once nobody else waits for the
     * same. A write empties what is kept of earlier reads.
     */
    public CompletableFuture<String> send(Call call) {
        if (call.operation().effect() == Effect.READ) {
            return shared.get(call.path(), () -> read(call, Reply::text));
        }
        return write(call, Reply::text);
    }

    /** A write whose answer is told with its status. */
    public CompletableFuture<Receipt> sendForReceipt(Call call) {
        return write(call, reply -> new Receipt(reply.status(), reply.text()));
    }

    /** A file as it is, kept nowhere; cancelling reaches the socket. */
    public CompletableFuture<byte[]> download(Call call) {
        return read(call, Reply::body);
    }

    /** The failure for an answer that is not what the service promises; {@code problem} ends a sentence. */
    public PortException malformed(Call call, String problem) {
        return faults.malformed(call, problem);
    }

    /** What was answered before is asked anew from now on. */
    public void forget() {
        shared.clear();
    }

    /** Ends what is under way with {@link PortException.Unavailable}. */
    @Override
    public void close() {
        closed = true;
        underWay.values().forEach(Runnable::run);
    }

    private <T> CompletableFuture<T> write(Call call, Function<Reply, T> part) {
        shared.clear();
        CompletableFuture<T> done = read(call, part);
        var unused = done.whenComplete((answer, failure) -> shared.clear());
        return done;
    }

    private <T> CompletableFuture<T> read(Call call, Function<Reply, T> part) {
        CompletableFuture<Reply> reply = reply(call);
        var wanted = new CompletableFuture<T>();
        var unusedReply = reply.whenComplete((got, failure) -> {
            if (got == null) {
                wanted.completeExceptionally(failure);
            } else {
                wanted.complete(part.apply(got));
            }
        });
        var unusedWanted = wanted.whenComplete((got, failure) -> reply.cancel(true));
        return wanted;
    }

    private CompletableFuture<Reply> reply(Call call) {
        Optional<String> template = contract.path(call.operation());
        if (!call.isAddressable()) {
            return CompletableFuture.failedFuture(faults.unaddressable(call));
        }
        if (template.isEmpty()) {
            return CompletableFuture.failedFuture(faults.moved(call));
        }
        var answer = new CompletableFuture<Reply>();
        var token = new Object();
        underWay.put(token, () -> answer.completeExceptionally(faults.closed(call)));
        var unused = answer.whenComplete((reply, failure) -> underWay.remove(token));
        if (closed) {
            answer.completeExceptionally(faults.closed(call));
            return answer;
        }
        try {
            ask(call, template.get(), answer);
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(faults.closed(call));
        }
        return answer;
    }

    private void ask(Call call, String template, CompletableFuture<Reply> answer) {
        var last = new AtomicReference<@Nullable Reply>();
        var asked = attempts.of(call.operation().effect()).getStageAsync(context -> {
            last.set(null);
            CompletionStage<Reply> begun = exchange.begin(call, template, context);
            return begun.whenComplete((got, failure) -> last.set(got));
        });
        alarms.limit(
                answer, patience.total(), () -> settle(call, answer, last.get(), new HttpTimeoutException("in all")));
        var unusedReply = asked.whenComplete((reply, failure) -> settle(call, answer, last.get(), failure));
        var unusedAnswer = answer.whenComplete((reply, failure) -> asked.cancel(true));
    }

    private void settle(Call call, CompletableFuture<Reply> answer, @Nullable Reply last, @Nullable Throwable failure) {
        if (last != null && last.isGood()) {
            answer.complete(last);
        } else if (last != null) {
            answer.completeExceptionally(faults.of(call, last));
        } else if (failure != null) {
            answer.completeExceptionally(faults.of(call, failure));
        }
    }
}
