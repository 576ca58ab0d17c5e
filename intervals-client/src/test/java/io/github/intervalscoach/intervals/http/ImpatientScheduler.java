package io.github.intervalscoach.intervals.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Notes pauses of up to half a minute and skips them; longer ones are time limits and stay. */
final class ImpatientScheduler extends ScheduledThreadPoolExecutor {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    ImpatientScheduler() {
        super(2);
    }

    /** The pauses asked for, in order. */
    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        var asked = Duration.of(delay, unit.toChronoUnit());
        if (asked.compareTo(LONGEST_PAUSE) > 0) {
            return super.schedule(work, delay, unit);
        }
        if (!asked.isZero()) {
            pauses.add(asked);
        }
        return super.schedule(work, 0, unit);
    }
}
