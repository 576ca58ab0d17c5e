package io.github.intervalscoach.server.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.PortException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Map<String, String> GIRONA = Map.of("place", "Girona");

    @Test
    void aWrongQuestionSaysWhatCureAndThatARetryIsUseless() {
        ToolReply reply = Toolboxes.ask(Toolboxes.with(Weather.fine()), Map.of("place", "nowhere"));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text())
                .isEqualTo("There is no place \"nowhere\".\nMaybe Girona.\nTrying again unchanged will not help.");
        assertThat(reply.structured())
                .hasToString(
                        "{error={code=unknown_place, cause=There is no place \"nowhere\"., cure=Maybe Girona., retry_helps=false}}");
    }

    @Test
    void theOutsideWorldsFailureIsFoundInsideACompletion() {
        var limited =
                new PortException.RateLimited("Too many requests.", "Wait 3 s.", Optional.of(Duration.ofSeconds(3)));

        ToolReply reply = Toolboxes.ask(failing(new CompletionException(limited)), GIRONA);

        assertThat(reply.text()).isEqualTo("Too many requests.\nWait 3 s.\nTrying again later may help.");
        assertThat(reply.structured().toString()).contains("code=rate_limited", "retry_helps=true");
    }

    @Test
    void aBugShowsNothingOfItself() {
        var secret = new IllegalStateException("key s3cr3t for Girona", new RuntimeException("s3cr3t"));

        String log = standardErrorOf(() -> {
            ToolReply reply = Toolboxes.ask(failing(secret), GIRONA);
            assertThat(reply.isError()).isTrue();
            assertThat(reply.structured().toString())
                    .contains("code=internal_error")
                    .doesNotContain("s3cr3t");
            assertThat(reply.text()).doesNotContain("s3cr3t", "IllegalState");
        });

        assertThat(log)
                .contains("java.lang.IllegalStateException")
                .doesNotContain("s3cr3t")
                .doesNotContain("Girona");
    }

    @Test
    void anErrorIsABugToo() {
        Toolbox toolbox = Toolboxes.with(Weather.while_(question -> {
            throw new StackOverflowError();
        }));

        assertThat(Toolboxes.ask(toolbox, GIRONA).structured().toString()).contains("internal_error");
    }

    @Test
    void aMissingSettingIsSaidAtEachCallAfterTheQuestionWasRead() {
        var toolbox = new Toolbox(
                List.of(IntentTool.of(Weather.fine())),
                () -> {
                    throw new NotConfigured("There is no key.", "Set it.");
                },
                () -> Now.on(LocalDate.of(2026, 3, 15)),
                Duration.ofSeconds(60));

        assertThat(Toolboxes.ask(toolbox, GIRONA).text()).startsWith("There is no key.\nSet it.\n");
        assertThat(Toolboxes.ask(toolbox, Map.of()).text()).startsWith("place is missing.");
    }

    @Test
    void aCallThatTakesTooLongIsInterruptedAndSaysSo() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        Toolbox toolbox = Toolboxes.with(Weather.while_(question -> waitFor(interrupted)), Duration.ofMillis(50));

        ToolReply reply = Toolboxes.ask(toolbox, GIRONA);

        assertThat(reply.structured().toString()).contains("code=timed_out", "retry_helps=true");
        interrupted.await();
    }

    @Test
    void anInterruptedCallerInterruptsTheWork() throws InterruptedException {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var stillInterrupted = new AtomicBoolean();
        Toolbox toolbox = Toolboxes.with(Weather.while_(question -> {
            started.countDown();
            waitFor(interrupted);
        }));
        var caller = new Thread(() -> {
            var unused = Toolboxes.ask(toolbox, GIRONA);
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        started.await();

        caller.interrupt();

        interrupted.await();
        caller.join();
        assertThat(stillInterrupted).isTrue();
    }

    /** Waits until somebody interrupts, then says so. */
    private static void waitFor(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IllegalStateException(e);
        }
    }

    private static Toolbox failing(RuntimeException failure) {
        return Toolboxes.with(Weather.while_(question -> {
            throw failure;
        }));
    }

    private static String standardErrorOf(Runnable work) {
        PrintStream before = System.err;
        var captured = new ByteArrayOutputStream();
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return captured.toString(StandardCharsets.UTF_8);
    }
}
