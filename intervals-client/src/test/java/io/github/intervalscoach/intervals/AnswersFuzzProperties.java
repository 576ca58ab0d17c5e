package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.Damage.Damaged;
import io.github.intervalscoach.intervals.http.StubService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Whatever an answer looks like, it gives a value or says which operation and which field were not as promised. */
class AnswersFuzzProperties {
    private static final StubService SERVICE = new StubService();
    private static final IntervalsClient CLIENT = IntervalsClient.connect(new ConnectionSettings(
            SERVICE.url(), ApiKey.of("k"), Optional.empty(), Timeouts.standard(), Optional.empty()));

    /** A fresh id each time, so that no answer is one kept from before. */
    private static final AtomicInteger IDS = new AtomicInteger(1000);

    @AfterContainer
    static void close() {
        CLIENT.close();
        SERVICE.close();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(Reading.all());
    }

    @Example
    void theSamplesAreReadable() {
        for (Reading reading : Reading.all()) {
            assertThat(failure(reading, reading.sample())).as(reading.name()).isNull();
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void damageGivesAValueOrNamesThePlace(
            @ForAll("readings") Reading reading, @ForAll Damage damage, @ForAll long seed) {
        Damaged answer = damage.in(reading.sample(), seed);

        @Nullable Throwable failure = failure(reading, answer.text());

        if (damage.isBearable(answer.place(), reading.required())) {
            assertThat(failure).isNull();
        } else if (failure != null) {
            saysWhatWasWrong(failure);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerCutShortSaysSo(@ForAll("readings") Reading reading, @ForAll @IntRange(min = 1, max = 9999) int spot) {
        int length = 1 + spot % (reading.sample().length() - 1);

        @Nullable Throwable failure = failure(reading, reading.sample().substring(0, length));

        saysWhatWasWrong(failure);
    }

    @Example
    void anotherKindOfAnswerAltogetherIsNamed() {
        for (Reading reading : Reading.all()) {
            for (String body : List.of("<html>no</html>", "7", "\"text\"", "{\"a\":", "[[[[]]]]", "{} {}")) {
                saysWhatWasWrong(failure(reading, body));
            }
        }
    }

    private static void saysWhatWasWrong(@Nullable Throwable failure) {
        assertThat(failure).isInstanceOf(PortException.Malformed.class);
        String cause = ((PortException) Objects.requireNonNull(failure)).cause();
        assertThat(cause)
                .startsWith("While ")
                .containsPattern("the field |the answer |the stream |a web page |the values ");
        assertThat(cause.length()).isLessThan(600);
    }

    private static @Nullable Throwable failure(Reading reading, String answer) {
        String id = "i" + IDS.incrementAndGet();
        SERVICE.says(answer.replace("ID", id));
        return ClientAgainstStub.answer(
                        reading.ask().apply(CLIENT, id).handle((value, failure) -> Optional.ofNullable(failure)))
                .orElse(null);
    }
}
