package io.github.intervalscoach.intervals.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Contract;
import io.github.intervalscoach.intervals.contract.Operations;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransportTest {
    private static final Call READ =
            Call.of("reading the wellness of athlete 0", Operations.named("list-wellness"), "0");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final StubService service = new StubService();
    private final ImpatientScheduler scheduler = new ImpatientScheduler();
    private final ScheduledExecutorService punctual = new ScheduledThreadPoolExecutor(2);
    private Transport transport = transport(Patience.of(LONG, LONG, LONG.multipliedBy(2)), scheduler);

    @AfterEach
    void close() {
        transport.close();
        scheduler.shutdownNow();
        punctual.shutdownNow();
        service.close();
    }

    @Test
    void saysWhoAsksTheWayTheServiceWantsIt() throws Exception {
        service.says("[]");

        assertThat(get()).isEqualTo("[]");

        // base64 of API_KEY:k3y, by coreutils: printf API_KEY:k3y | base64
        assertThat(service.lastSeen().header("Authorization")).isEqualTo("Basic QVBJX0tFWTprM3k=");
        assertThat(service.lastSeen().header("Accept")).isEqualTo("application/json");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/0/wellness");
    }

    @Test
    void readsCompressedAnswers() throws Exception {
        service.saysZipped("[1]");

        assertThat(get()).isEqualTo("[1]");
    }

    @Test
    void triesAgainAfterTheServiceFailed() throws Exception {
        service.says(500, "").says(503, "").says("[]");

        assertThat(get()).isEqualTo("[]");
        // chance 0.5 puts each pause in the middle of its spread
        assertThat(scheduler.pauses()).containsExactly(Duration.ofMillis(400), Duration.ofMillis(800));
    }

    @Test
    void triesThreeTimesAndNoMore() {
        service.says(500, "");

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("500");
        assertThat(service.seen()).hasSize(3);
    }

    @Test
    void doesNotRepeatWhatWasRefused() {
        service.says(422, "{}");

        assertThat(failure()).isInstanceOf(PortException.Refused.class);
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServiceAsksInSeconds() throws Exception {
        service.says(429, "", "Retry-After", "7").says("[]");

        assertThat(get()).isEqualTo("[]");
        assertThat(scheduler.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void waitsUntilTheDateTheServiceNames() throws Exception {
        service.says(503, "", "Retry-After", "Sat, 21 Nov 2026 10:00:09 GMT").says("[]");

        assertThat(get()).isEqualTo("[]");
        assertThat(scheduler.pauses()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void pausesOnItsOwnWhenAskedToSlowDownWithoutATime() throws Exception {
        service.says(429, "").says("[]");

        assertThat(get()).isEqualTo("[]");
        assertThat(scheduler.pauses()).containsExactly(Duration.ofMillis(400));
    }

    @Test
    void tellsTheCallerWhenItWouldHaveToWaitTooLong() {
        service.says(429, "", "Retry-After", "21").says("[]");

        assertThat(failure()).isInstanceOfSatisfying(PortException.RateLimited.class, limited -> {
            assertThat(limited.retryAfter()).contains(Duration.ofSeconds(21));
            assertThat(limited.cure()).contains("21 s");
        });
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void followsNoRedirectBecauseTheKeyWouldGoAlong() {
        try (var elsewhere = new StubService().says("[]")) {
            service.says(302, "", "Location", elsewhere.url() + "/x");

            assertThat(failure()).isInstanceOf(PortException.Malformed.class).hasMessageContaining("another address");
            assertThat(elsewhere.seen()).isEmpty();
        }
    }

    @Test
    void givesUpOnASilentService() {
        service.staysSilent();
        transport = hasty(Duration.ofMillis(40), LONG);

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("in time");
        assertThat(service.seen()).hasSize(3);
    }

    @Test
    void givesUpOnABodyThatNeverEndsAndHangsUp() throws Exception {
        service.stalls();
        transport = hasty(Duration.ofMillis(60), LONG);

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("in time");
        assertThat(service.hungUp().await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theTotalLimitCoversAllAttempts() {
        service.staysSilent();
        transport = hasty(LONG, Duration.ofMillis(60));

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("in time");
        assertThat(service.seen()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theTotalLimitCutsAPauseShortAndTellsWhatCameLast() {
        service.says(429, "", "Retry-After", "20");
        var patience = Patience.of(LONG, LONG, Duration.ofMillis(200));
        transport = transport(patience, punctual);

        assertThat(failure()).isInstanceOf(PortException.RateLimited.class);
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aCutConnectionIsTriedAgain() throws Exception {
        service.cutsTheConnection().says("[]");

        assertThat(get()).isEqualTo("[]");
    }

    @Test
    void aConnectionThatIsAlwaysCutIsUnavailable() {
        service.cutsTheConnection();

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("broke off");
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndNamed() {
        service.close();

        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("127.0.0.1");
    }

    @Test
    void cancellingReachesTheSocket() throws Exception {
        service.stalls();
        CompletableFuture<String> answer = transport.send(READ);
        while (service.seen().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(answer.cancel(true)).isTrue();
        assertThat(service.hungUp().await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        service.staysSilent();
        CompletableFuture<String> answer = transport.send(READ);

        transport.close();

        assertThat(failureOf(answer))
                .isInstanceOf(PortException.Unavailable.class)
                .hasMessageContaining("closed");
        assertThat(failure()).isInstanceOf(PortException.Unavailable.class).hasMessageContaining("closed");
    }

    @Test
    void refusesAnAnswerThatUnpacksToMoreThanTheLimit() {
        service.saysZipped("x".repeat((64 << 20) + 1));

        assertThat(failure()).isInstanceOf(PortException.Malformed.class).hasMessageContaining("larger than 64 MB");
    }

    private Transport hasty(Duration request, Duration total) {
        var pause = Duration.ofMillis(1);
        return transport(new Patience(LONG, request, total, 3, pause, pause, pause), punctual);
    }

    private Transport transport(Patience patience, ScheduledExecutorService onTime) {
        var time = Instant.parse("2026-11-21T10:00:00Z");
        return new Transport(
                service.url(),
                Secret.basic("API_KEY", "k3y"),
                patience,
                Pace.towards(service.url()),
                new Contract(),
                new Surroundings(onTime, () -> time, () -> 0.5));
    }

    private String get() throws Exception {
        return transport.send(READ).get(20, TimeUnit.SECONDS);
    }

    private Throwable failure() {
        return failureOf(transport.send(READ));
    }

    private static Throwable failureOf(CompletableFuture<String> answer) {
        Throwable thrown = catchThrowable(() -> answer.get(20, TimeUnit.SECONDS));
        assertThat(thrown).isInstanceOf(ExecutionException.class);
        return Objects.requireNonNull(thrown.getCause());
    }
}
