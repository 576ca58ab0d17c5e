package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intervals.emulator.RawCaller.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsOnDemandTest {
    private static final String UPLOAD = "/athlete/0/activities";
    private static final String ALL = UPLOAD + "?oldest=2026-01-01";

    private final Emulator emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
    private final RawCaller rider = new RawCaller(emulator, SmallWorld.RIDER_KEY);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void theNextSoManyRequestsAre429AndThenAllIsWell() throws IOException {
        arm("too-many=3,times=2");

        Answer first = rider.get("/athlete/0");
        Answer second = rider.get("/athlete/0");

        assertThat(List.of(first.status(), second.status())).containsExactly(429, 429);
        assertThat(first.retryAfter()).contains("3");
        assertThat(rider.get("/athlete/0").status()).isEqualTo(200);
        assertThat(rider.control("GET", "/faults", "").body()).isEqualTo("[]");
    }

    @Test
    void a429CanComeWithoutRetryAfter() throws IOException {
        arm("too-many,times=1");

        Answer answer = rider.get("/athlete/0");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.retryAfter()).isEmpty();
    }

    @Test
    void onlyTheVerbAndPathMeantAreStruck() throws IOException {
        arm("error=502,verb=GET,path=/athlete/*/wellness");

        assertThat(rider.get("/athlete/0").status()).isEqualTo(200);
        assertThat(rider.get("/athlete/0/wellness").status()).isEqualTo(502);
        assertThat(rider.get("/athlete/0/wellness/2026-03-01").status()).isEqualTo(200);
        assertThat(caller.send("DELETE", "/athlete/0/wellness").status()).isEqualTo(405);
    }

    @Test
    void cutBeforeNothingWasDoneAndCutAfterAllWas() throws IOException {
        arm("cut-before,verb=POST,times=1");
        assertThatThrownBy(() -> caller.upload(UPLOAD, ride(10))).hasCauseInstanceOf(IOException.class);
        assertThat(caller.get(ALL).body()).isEmpty();

        arm("cut-after,verb=POST,times=1");
        assertThatThrownBy(() -> caller.upload(UPLOAD, ride(20))).hasCauseInstanceOf(IOException.class);
        assertThat(caller.get(ALL).body()).hasSize(1);
        assertThat(emulator.log()).extracting(HandledRequest::status).contains(HandledRequest.CUT);
    }

    @Test
    void anAnswerCutInTheMiddleIsNoAnswer() throws IOException {
        arm("cut-during");

        assertThatThrownBy(() -> rider.get("/athlete/0")).isInstanceOf(IOException.class);
    }

    @Test
    void bodiesCanBeHtmlHalfOrOfAnotherShape() throws IOException {
        String whole = rider.get("/athlete/0").body();

        arm("not-json,times=1");
        assertThat(rider.get("/athlete/0").body()).startsWith("<html>");
        arm("cut-short,times=1");
        String half = rider.get("/athlete/0").body();
        assertThat(whole).startsWith(half);
        assertThat(half.length()).isBetween(1, whole.length() - 1);
        assertThatThrownBy(() -> new ObjectMapper().readTree(half)).isInstanceOf(JsonProcessingException.class);
        arm("wrong-shape,times=2");
        assertThat(rider.get("/athlete/0").body()).startsWith("[");
        assertThat(rider.get("/athletes").body()).startsWith("{");
    }

    @Test
    void theSameSeedStrikesTheSameRequests() throws IOException {
        List<Integer> once = statuses("error,chance=0.5,seed=42");
        List<Integer> again = statuses("error,chance=0.5,seed=42");
        List<Integer> otherwise = statuses("error,chance=0.5,seed=43");

        assertThat(once).isEqualTo(again).contains(200, 503);
        assertThat(otherwise).isNotEqualTo(once);
    }

    @Test
    void whatTakesLongIsStillAnswered() throws IOException {
        arm("delay=20,times=1");
        assertThat(rider.get("/athlete/0").status()).isEqualTo(200);
    }

    @Test
    void faultsAreShownAndCleared() throws IOException {
        Answer armed = rider.control("POST", "/faults", "error=500,verb=PUT\n\ndelay=5,times=2\n");

        assertThat(armed.body())
                .isEqualTo("[{\"fault\":\"error=500,verb=PUT\",\"struck\":0},"
                        + "{\"fault\":\"delay=5,times=2\",\"struck\":0}]");
        assertThat(rider.control("DELETE", "/faults", "").body()).isEqualTo("[]");
    }

    @Test
    void aFaultThatCannotBeReadIsSaidAndNoneIsArmed() throws IOException {
        Answer refused = rider.control("POST", "/faults", "delay=5\nnonsense");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("begins with its kind");
        assertThat(rider.control("POST", "/faults", "").status()).isEqualTo(422);
        assertThat(rider.control("GET", "/faults", "").body()).isEqualTo("[]");
    }

    @Test
    void faultsCanBeThereFromTheStart() throws IOException {
        var options = EmulatorOptions.PROMPT.failingWith(List.of(Fault.parse("error=599")));
        try (var failing = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, options)) {
            var coach = new RawCaller(failing, SmallWorld.COACH_KEY);
            assertThat(coach.get("/athlete/0").status()).isEqualTo(599);
        }
    }

    @Test
    void pagesInABrowserDoNotReachTheControlPath() throws IOException {
        assertThat(rider.fromPage("/emulator/faults").status()).isEqualTo(403);
        assertThat(rider.control("GET", "/nothing", "").body()).contains("GET, POST and DELETE /emulator/faults");
    }

    private List<Integer> statuses(String fault) throws IOException {
        rider.control("DELETE", "/faults", "");
        arm(fault);
        return IntStream.range(0, 24)
                .mapToObj(i -> caller.get("/athlete/0").status())
                .toList();
    }

    private void arm(String fault) throws IOException {
        assertThat(rider.control("POST", "/faults", fault).status()).isEqualTo(200);
    }

    private static byte[] ride(int minute) {
        return SmallFit.ride(Instant.parse("2026-03-05T10:00:00Z").plusSeconds(60L * minute), 40, 100, 120);
    }
}
