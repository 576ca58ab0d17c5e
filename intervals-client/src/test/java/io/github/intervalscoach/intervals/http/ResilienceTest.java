package io.github.intervalscoach.intervals.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Contract;
import io.github.intervalscoach.intervals.contract.Operations;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps the service from being asked too often, and the athlete from waiting in vain. */
class ResilienceTest {
    private static final Call READ =
            Call.of("reading the wellness of athlete 0", Operations.named("list-wellness"), "0");
    private static final Call OTHER = Call.of("reading the gear of athlete 0", Operations.named("list-gear"), "0");
    private static final Call CREATE =
            Call.of("creating gear", Operations.named("create-gear"), "0").sending(Body.json("{\"name\":\"Bike\"}"));
    private static final Call CHANGE = Call.of("changing gear", Operations.named("update-gear"), "0", "b1")
            .sending(Body.json("{\"retired\":\"\"}"));
    private static final Duration LONG = Duration.ofSeconds(20);

    private final StubService service = new StubService();
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(2);
    private Transport transport = transport(new Pace(10_000, 64), LONG);

    @AfterEach
    void close() {
        transport.close();
        scheduler.shutdownNow();
        service.close();
    }

    @Test
    void aWriteCarriesItsVerbItsBodyAndItsKind() throws Exception {
        service.says("{\"id\":\"b1\"}");

        assertThat(answer(CHANGE)).isEqualTo("{\"id\":\"b1\"}");
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/0/gear/b1");
        assertThat(service.lastSeen().body()).isEqualTo("{\"retired\":\"\"}");
        assertThat(service.lastSeen().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aFileGoesAsAForm() throws Exception {
        service.says("{}");
        var upload = Call.of("uploading", Operations.named("upload-activity"), "0")
                .with("name", "Ride")
                .sending(Body.file("a\"b\r\n/ride.fit", new byte[] {70, 73, 84}));

        answer(upload);

        assertThat(service.lastSeen().method()).isEqualTo("POST");
        assertThat(service.lastSeen().query()).isEqualTo("name=Ride");
        String boundary = service.lastSeen().header("Content-Type").replace("multipart/form-data; boundary=", "");
        assertThat(service.lastSeen().body())
                .isEqualTo("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a_b___ride.fit\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\nFIT\r\n--" + boundary + "--\r\n");
    }

    @Test
    void whatMayBeDoneTwiceIsTriedAgain() throws Exception {
        service.says(503, "").says("{}");

        assertThat(answer(CHANGE)).isEqualTo("{}");
        assertThat(service.seen()).hasSize(2);
    }

    @Test
    void whatMustNotBeDoneTwiceIsAskedOnceAndTheDoubtIsSaid() {
        service.says(503, "").says("{}");
        assertThat(failure(CREATE)).isInstanceOf(PortException.Unavailable.class);
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aLostAnswerToAWriteSaysThatItMayHaveBeenDone() {
        service.cutsTheConnection();

        assertThat(failure(CREATE))
                .isInstanceOfSatisfying(
                        PortException.Unavailable.class,
                        lost -> assertThat(lost.cure()).contains("may have been done"));
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void theSameQuestionAMomentLaterIsNotSent() throws Exception {
        service.says("[1]").says("[2]");

        assertThat(answer(READ)).isEqualTo("[1]");
        assertThat(answer(READ)).isEqualTo("[1]");
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aFailureIsNotKept() throws Exception {
        service.says(404, "").says("[2]");

        assertThat(failure(READ)).isInstanceOf(PortException.NotFound.class);
        assertThat(answer(READ)).isEqualTo("[2]");
    }

    @Test
    void aWriteEmptiesWhatIsKept() throws Exception {
        service.says("[1]").says("{}").says("[2]");

        assertThat(answer(READ)).isEqualTo("[1]");
        answer(CHANGE);
        assertThat(answer(READ)).isEqualTo("[2]");
    }

    @Test
    void aReadUnderWayDuringAWriteIsNotKept() throws Exception {
        var sign = new CountDownLatch(1);
        service.waitsFor(sign, "[old]").says("{}").says("[new]");
        CompletableFuture<String> before = transport.send(READ);
        awaitRequests(1);

        answer(CHANGE);
        sign.countDown();

        assertThat(before.get(20, TimeUnit.SECONDS)).isEqualTo("[old]");
        assertThat(answer(READ)).isEqualTo("[new]");
    }

    @Test
    void theSameQuestionAtTheSameTimeIsSentOnceAndOneWhoGivesUpSpoilsNothing() throws Exception {
        var sign = new CountDownLatch(1);
        service.waitsFor(sign, "[1]");
        CompletableFuture<String> first = transport.send(READ);
        CompletableFuture<String> second = transport.send(READ);
        awaitRequests(1);

        assertThat(first.cancel(true)).isTrue();
        sign.countDown();

        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("[1]");
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void whenEverybodyGaveUpTheRequestEnds() throws Exception {
        service.stalls();
        CompletableFuture<String> first = transport.send(READ);
        CompletableFuture<String> second = transport.send(READ);
        awaitRequests(1);

        first.cancel(true);
        second.cancel(true);

        assertThat(service.hungUp().await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        service.says(500, "");
        for (int i = 0; i < 4; i++) {
            assertThat(failure(READ)).isInstanceOf(PortException.Unavailable.class);
        }

        // three questions with three attempts each, and the first attempt of the fourth
        assertThat(service.seen()).hasSize(10);
        assertThat(failure(READ))
                .isInstanceOf(PortException.Unavailable.class)
                .hasMessageContaining("failed again and again");
        assertThat(service.seen()).hasSize(10);
    }

    @Test
    void refusalsOfTheServiceDoNotCountAsItsFailure() {
        service.says(422, "{}");
        for (int i = 0; i < 25; i++) {
            assertThat(failure(READ)).isInstanceOf(PortException.Refused.class);
        }

        assertThat(service.seen()).hasSize(25);
    }

    @Test
    void moreThanThePaceAllowsWaitsItsTurnAndIsGivenUpWhenThatTakesTooLong() throws Exception {
        transport = transport(new Pace(1, 8), Duration.ofMillis(400));
        service.says("[1]");

        assertThat(answer(READ)).isEqualTo("[1]");
        assertThat(failure(OTHER))
                .isInstanceOf(PortException.RateLimited.class)
                .hasMessageContaining("too much was asked at once");
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void noMoreAreUnderWayThanThePaceAllows() throws Exception {
        transport = transport(new Pace(10_000, 1), LONG);
        var sign = new CountDownLatch(1);
        service.waitsFor(sign, "[1]").says("[2]");
        CompletableFuture<String> first = transport.send(READ);
        awaitRequests(1);
        CompletableFuture<String> second = transport.send(OTHER);

        assertThat(service.seen()).hasSize(1);
        sign.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("[1]");
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("[2]");
    }

    @Test
    void twoConnectionsWithOneKeyShareItsPace() throws Exception {
        var pace = new Pace(1, 8);
        transport = transport(pace, Duration.ofMillis(400));
        service.says("[1]");
        try (Transport another = transport(pace, Duration.ofMillis(400))) {
            answer(READ);

            assertThat(failureOf(another.send(OTHER))).isInstanceOf(PortException.RateLimited.class);
        }
    }

    @Test
    void aFileIsReadAsItIsAndKeptNowhere() throws Exception {
        service.says("one").says("two");
        var file = Call.of("reading a file", Operations.named("activity-file"), "i1");

        assertThat(transport.download(file).get(20, TimeUnit.SECONDS))
                .asString()
                .isEqualTo("one");
        assertThat(transport.download(file).get(20, TimeUnit.SECONDS))
                .asString()
                .isEqualTo("two");
    }

    private Transport transport(Pace pace, Duration total) {
        var pause = Duration.ofMillis(1);
        return new Transport(
                service.url(),
                Secret.basic("API_KEY", "k3y"),
                new Patience(LONG, LONG, total, 3, pause, pause, pause),
                pace,
                new Contract(),
                new Surroundings(scheduler, InstantSource.system(), () -> 0.5));
    }

    private void awaitRequests(int count) {
        while (service.seen().size() < count) {
            Thread.onSpinWait();
        }
    }

    private String answer(Call call) throws Exception {
        return transport.send(call).get(20, TimeUnit.SECONDS);
    }

    private Throwable failure(Call call) {
        return failureOf(transport.send(call));
    }

    private static Throwable failureOf(CompletableFuture<String> answer) {
        Throwable thrown = catchThrowable(() -> answer.get(20, TimeUnit.SECONDS));
        assertThat(thrown).isInstanceOf(ExecutionException.class);
        return Objects.requireNonNull(thrown.getCause());
    }
}
