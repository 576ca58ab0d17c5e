package io.github.intervalscoach.server.tool;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that may take so long and no longer. Whoever waits for it may be interrupted; then the work is as well. */
final class CallLimit {
    private final Duration limit;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        var worker = new Thread(work, "question");
        worker.setDaemon(true);
        return worker;
    });

    CallLimit(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /**
     * The result of {@code work}.
     *
     * @throws TimeoutException when it took too long; it has been interrupted
     * @throws InterruptedException when the caller was interrupted; the work has been as well
     * @throws ExecutionException when the work failed
     */
    <T> T call(Callable<T> work) throws TimeoutException, InterruptedException, ExecutionException {
        Future<T> running = workers.submit(work);
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            running.cancel(true);
        }
    }
}
