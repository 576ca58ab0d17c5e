package io.github.intervalscoach.intervals.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. */
record Alarms(ScheduledExecutorService scheduler) {
    /** Runs {@code onTimeout} when {@code work} is not done after {@code time}. */
    void limit(CompletableFuture<?> work, Duration time, Runnable onTimeout) {
        var alarm = scheduler.schedule(onTimeout, time.toNanos(), TimeUnit.NANOSECONDS);
        var unused = work.whenComplete((value, failure) -> alarm.cancel(false));
    }
}
