package io.github.intervalscoach.intents.analyzetraining.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An hour at 1 Hz, sound but for one stretch from its tenth minute on. */
class FaultSearchTest {
    private static final int SECONDS = 3600;
    private static final int FROM = 600;

    @Test
    void aMinuteOfSteadyPulseIsFoundAndDoesNotSpoilTheRecording() {
        FaultSearch search = flatFor(80);

        assertThat(search.all()).hasSize(1);
        assertThat(search.flaws()).isEmpty();
        assertThat(search.heartRateSound()).isTrue();
    }

    @Test
    void aPulseThatStandsStillForTenMinutesSpoilsIt() {
        FaultSearch search = flatFor(600);

        assertThat(search.flaws()).extracting(Flaw::code).containsExactly(Flaw.Code.HEART_RATE_FLAT);
        assertThat(search.heartRateSound()).isFalse();
    }

    @Test
    void softPedallingIsOrdinaryAndAMeterThatFailsIsSaid() {
        assertThat(dropoutOf(30).all()).hasSize(1);
        assertThat(dropoutOf(30).flaws()).isEmpty();
        assertThat(dropoutOf(200).flaws()).extracting(Flaw::code).containsExactly(Flaw.Code.POWER_DROPOUTS);
        assertThat(dropoutOf(200).heartRateSound()).isTrue();
    }

    private static FaultSearch flatFor(int seconds) {
        return search(i -> watts(i), i -> isIn(i, seconds) ? 140 : pulse(i));
    }

    private static FaultSearch dropoutOf(int seconds) {
        return search(i -> isIn(i, seconds) ? 0 : watts(i), FaultSearchTest::pulse);
    }

    private static FaultSearch search(IntToDoubleFunction watts, IntToDoubleFunction bpm) {
        Optional<SampleStream> power = stream(watts);
        return FaultSearch.in(false, power, stream(bpm), stream(i -> 90), power);
    }

    private static boolean isIn(int second, int seconds) {
        return second >= FROM && second < FROM + seconds;
    }

    private static double watts(int second) {
        return 180 + second % 60;
    }

    private static double pulse(int second) {
        return 135 + second % 9;
    }

    private static Optional<SampleStream> stream(IntToDoubleFunction value) {
        return Optional.of(SampleStream.everySecond(
                IntStream.range(0, SECONDS).mapToDouble(value).toArray()));
    }
}
