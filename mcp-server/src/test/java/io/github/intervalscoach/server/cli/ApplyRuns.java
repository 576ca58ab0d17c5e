package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intervals.emulator.Emulator;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Processes that apply a change-set, some of which are killed by the system on the way.
 *
 * @param moments decides when, the same each time
 */
record ApplyRuns(Emulator emulator, Random moments) {
    /** Exit codes above it are those of signals. */
    private static final int KILLED = 128;

    /** One in so many of those that continue is killed as well. */
    private static final int ONE_IN = 3;

    /** How a process ended, and how long that took from its first request. */
    record End(int exit, Duration sinceFirstRequest) {
        boolean wasKilled() {
            return exit > KILLED;
        }
    }

    /** A moment within a run that takes {@code whole}. */
    Duration moment(Duration whole) {
        return Duration.ofNanos((long) (whole.toNanos() * moments.nextDouble()));
    }

    /** A moment, or none. */
    Optional<Duration> perhaps(Duration whole) {
        return moments.nextInt(ONE_IN) == 0 ? Optional.of(moment(whole)) : Optional.empty();
    }

    /** Started with the order in {@code state}; killed that long after its first request, or left to end. */
    End run(Path state, ChangeSet plan, Instant now, Optional<Duration> killAfter)
            throws IOException, InterruptedException {
        int before = emulator.requests();
        Process process = process(state, plan, now);
        while (emulator.requests() == before && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        long begun = System.nanoTime();
        if (killAfter.isPresent() && !process.waitFor(killAfter.get().toNanos(), TimeUnit.NANOSECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new End(process.exitValue(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private Process process(Path state, ChangeSet plan, Instant now) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + state,
                "-cp",
                System.getProperty("java.class.path"),
                ApplyProcess.class.getName(),
                now.toString()));
        command.addAll(List.of("ask", "apply_changes", "idempotency_token=" + plan.token()));
        command.addAll(List.of("summary=" + plan.proposal().summary(), "--state", state.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(new File(state.toFile(), "said.txt")));
        builder.environment().put("INTERVALS_ICU_BASE_URL", emulator.baseUri().toString());
        builder.environment().put("INTERVALS_ICU_API_KEY", "demo-cyclist");
        return builder.start();
    }
}
