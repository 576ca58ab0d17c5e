package io.github.intervalscoach.intervals.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What every request goes through, outermost first: tried again where that is safe, not even begun while the service is
 * known to be down, begun no faster than its pace and no more than so many at once.
 */
final class Attempts {
    /** House rule: half of the last twenty. */
    private static final int FAILURES = 10;

    private static final int OF = 20;

    /** House rule: what a restart of the service takes at least. */
    private static final Duration BREAK = Duration.ofSeconds(15);

    private final FailsafeExecutor<Reply> again;

    /** For what must not be asked twice: a lost answer does not say whether it was done. */
    private final FailsafeExecutor<Reply> once;

    Attempts(Patience patience, Throttle throttle, DoubleSupplier chance, ScheduledExecutorService scheduler) {
        CircuitBreaker<Reply> breaker = CircuitBreaker.<Reply>builder()
                .withFailureThreshold(FAILURES, OF)
                .withDelay(BREAK)
                .handleIf(Faults::mayPass)
                .handleResultIf(reply -> reply != null && reply.mayPass())
                .build();
        this.again = Failsafe.with(retries(patience, chance), breaker, throttle.rate(), throttle.parallel())
                .with(scheduler);
        this.once = Failsafe.with(breaker, throttle.rate(), throttle.parallel()).with(scheduler);
    }

    /** The way for an operation of this effect. */
    FailsafeExecutor<Reply> of(Effect effect) {
        return effect == Effect.ONCE ? once : again;
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
