package io.github.intervalscoach.intervals.http;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the service. What may be asked twice is tried again after what may pass: no connection, a time-out, 429, 5xx. Redirects are not
 * followed: they would carry the key elsewhere. Every failure is a {@link PortException} without the key in it.
 */
public final class Transport implements AutoCloseable {
    private static final int LIMIT_BYTES = 64 << 20;

    private final URI baseUrl;
    private final Secret secret;
    private final Patience patience;
    private final ScheduledExecutorService scheduler;
    private final InstantSource time;
    private final Faults faults;
    private final HttpClient http;
    private final FailsafeExecutor<Reply> attempts;

    /** For what must not be asked twice: a lost answer does not say whether it was done. */
    private final FailsafeExecutor<Reply> once;

    private final Map<Object, Runnable> underWay = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Opens no socket yet.
     *
     * @param baseUrl without a trailing slash and without {@code /api/v1}
     * @param scheduler for pauses and time limits; not closed here
     * @param time for dates in {@code Retry-After}
     * @param chance 0 to 1, spreads the pauses
     */
    public Transport(
            URI baseUrl,
            Secret secret,
            Patience patience,
            ScheduledExecutorService scheduler,
            InstantSource time,
            DoubleSupplier chance) {
        this.baseUrl = baseUrl;
        this.secret = secret;
        this.patience = patience;
        this.scheduler = scheduler;
        this.time = time;
        this.faults = new Faults(secret, baseUrl.getHost());
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.attempts = Failsafe.with(retries(patience, chance)).with(scheduler);
        this.once = Failsafe.<Reply>none().with(scheduler);
    }

    /** The body of the answer, when its status is 2xx; cancelling reaches the socket. */
    public CompletableFuture<String> send(Call call) {
        if (!call.isAddressable()) {
            return CompletableFuture.failedFuture(faults.unaddressable(call));
        }
        var answer = new CompletableFuture<String>();
        var token = new Object();
        underWay.put(token, () -> answer.completeExceptionally(faults.closed(call)));
        var unused = answer.whenComplete((body, failure) -> underWay.remove(token));
        if (closed) {
            answer.completeExceptionally(faults.closed(call));
            return answer;
        }
        try {
            ask(call, answer);
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(faults.closed(call));
        }
        return answer;
    }

    /** The failure for an answer that is not what the service promises; {@code problem} ends a sentence. */
    public PortException malformed(Call call, String problem) {
        return faults.malformed(call, problem);
    }

    /** Ends what is under way with {@link PortException.Unavailable}. */
    @Override
    public void close() {
        closed = true;
        underWay.values().forEach(Runnable::run);
    }

    private void ask(Call call, CompletableFuture<String> answer) {
        var last = new AtomicReference<@Nullable Reply>();
        var asked = (call.operation().effect() == Effect.ONCE ? once : attempts)
                .getStageAsync(context -> attempt(call, context, last));
        limit(answer, patience.total(), () -> settle(call, answer, last.get(), new HttpTimeoutException("in all")));
        var unusedReply = asked.whenComplete((reply, failure) -> settle(call, answer, last.get(), failure));
        var unusedAnswer = answer.whenComplete((body, failure) -> asked.cancel(true));
    }

    private CompletionStage<Reply> attempt(
            Call call, ExecutionContext<Reply> context, AtomicReference<@Nullable Reply> last) {
        last.set(null);
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1" + call.path()))
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("Authorization", secret.authorization())
                .header("Content-Type", "application/json")
                .method(call.operation().verb().name(), body(call))
                .build();
        var exchange = http.sendAsync(request, LimitedBody.text(LIMIT_BYTES));
        context.onCancel(() -> exchange.cancel(true));
        var reply = exchange.thenApply(this::reply);
        // The HTTP client's own limit ends with the head of an answer; this one covers its body too.
        limit(reply, patience.request(), () -> reply.completeExceptionally(new HttpTimeoutException("one answer")));
        return reply.whenComplete((got, failure) -> {
            last.set(got);
            exchange.cancel(true);
        });
    }

    private static HttpRequest.BodyPublisher body(Call call) {
        return call.body().map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody);
    }

    private void limit(CompletableFuture<?> work, Duration time, Runnable onTimeout) {
        var alarm = scheduler.schedule(onTimeout, time.toNanos(), TimeUnit.NANOSECONDS);
        var unused = work.whenComplete((value, failure) -> alarm.cancel(false));
    }

    private void settle(
            Call call, CompletableFuture<String> answer, @Nullable Reply last, @Nullable Throwable failure) {
        if (last != null && last.isGood()) {
            answer.complete(last.body());
        } else if (last != null) {
            answer.completeExceptionally(faults.of(call, last));
        } else if (failure != null) {
            answer.completeExceptionally(faults.of(call, failure));
        }
    }

    private Reply reply(HttpResponse<String> response) {
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RetryAfter.parse(header, time.instant()));
        return new Reply(response.statusCode(), retryAfter, response.body());
    }

    private static RetryPolicy<Reply> retries(Patience patience, DoubleSupplier chance) {
        return RetryPolicy.<Reply>builder()
                .withMaxAttempts(patience.attempts())
                .handleIf(Faults::mayPass)
                .handleResultIf(reply -> reply != null && reply.mayPass())
                .abortIf(reply -> reply != null && reply.asksToWaitLongerThan(patience.longestRetryAfter()))
                .withDelayFn(context -> pause(patience, context, chance))
                .build();
    }

    private static Duration pause(Patience patience, ExecutionContext<Reply> context, DoubleSupplier chance) {
        Duration own = patience.pauseAfter(context.getAttemptCount(), chance.getAsDouble());
        @Nullable Reply last = context.getLastResult();
        Duration asked = last == null ? Duration.ZERO : last.retryAfter().orElse(Duration.ZERO);
        return asked.compareTo(own) > 0 ? asked : own;
    }
}
