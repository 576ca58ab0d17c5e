package io.github.intervalscoach.intents.analyzetraining.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An hour at 1 Hz, sound but for one stretch from its tenth minute on. */
class FaultSearchTest {
    private static final int SECONDS = 3600;
    private static final int FROM = 600;

    @Test
    void aMinuteOfSteadyPulseIsFoundAndDoesNotSpoilTheRecording() {
        Faults faults = flatFor(80);

        assertThat(faults.all()).hasSize(1);
        assertThat(flaws(faults)).isEmpty();
        assertThat(faults.pulse()).isEqualTo(Pulse.SOUND);
    }

    @Test
    void aPulseThatStandsStillForTenMinutesSpoilsIt() {
        Faults faults = flatFor(600);

        assertThat(flaws(faults)).containsExactly(Flaw.Code.HEART_RATE_FLAT);
        assertThat(faults.pulse()).isEqualTo(Pulse.PATCHY);
    }

    @Test
    void softPedallingIsOrdinaryAndAMeterThatFailsIsSaid() {
        assertThat(dropoutOf(30).all()).hasSize(1);
        assertThat(flaws(dropoutOf(30))).isEmpty();
        assertThat(flaws(dropoutOf(200))).containsExactly(Flaw.Code.POWER_DROPOUTS);
        assertThat(dropoutOf(200).pulse()).isEqualTo(Pulse.SOUND);
    }

    @Test
    void stepsForHeartbeatsAreNotReadAtAll() {
        Faults faults = FaultSearch.in(
                channels("Run", i -> 3, i -> 170 + i % 3, i -> 170 + i % 3), limits(OptionalInt.empty()));

        assertThat(flaws(faults)).contains(Flaw.Code.CADENCE_LOCK);
        assertThat(faults.pulse()).isEqualTo(Pulse.SPOILED);
    }

    @Test
    void whatNoHeartDoesIsLeftOutAndTheRestIsBelieved() {
        Channels channels = channels("Ride", FaultSearchTest::watts, i -> isIn(i, 20) ? 240 : pulse(i), i -> 90);
        Faults faults = FaultSearch.in(channels, limits(OptionalInt.empty()));

        assertThat(flaws(faults)).contains(Flaw.Code.HEART_RATE_RANGE);
        SampleStream believed = faults.believed(channels.heartRate().orElseThrow());
        assertThat(believed.known()).isEqualTo(SECONDS - 20);
        assertThat(Arrays.stream(believed.toArray()).filter(bpm -> bpm > 200)).isEmpty();
    }

    @Test
    void aHalfHourAboveTheThresholdAndTenSecondsAboveTheMaximumSpeakAgainstTheSettings() {
        Faults faults = FaultSearch.in(
                channels("Ride", FaultSearchTest::watts, FaultSearchTest::pulse, i -> 90),
                new Limits(OptionalInt.of(135), OptionalInt.of(130), OptionalDouble.empty()));

        assertThat(flaws(faults)).containsExactly(Flaw.Code.THRESHOLD_HEART_RATE, Flaw.Code.MAX_HEART_RATE);
        assertThat(faults.pulse()).isEqualTo(Pulse.SOUND);
    }

    @Test
    void aMaximumThatIsNotSetContradictsNothing() {
        assertThat(flaws(flatFor(0))).isEmpty();
    }

    @Test
    void aPositionThatLeapsIsSaid() {
        Channels still = channels("Ride", FaultSearchTest::watts, FaultSearchTest::pulse, i -> 90);
        Channels leaping = new Channels(
                still.sport(),
                still.power(),
                still.rawHeartRate(),
                still.heartRate(),
                still.cadence(),
                still.speed(),
                Optional.empty(),
                Optional.empty(),
                stream(i -> 40 + i * 5e-5 + (i == FROM ? 0.02 : 0)),
                stream(i -> -3));

        assertThat(flaws(FaultSearch.in(leaping, limits(OptionalInt.empty())))).contains(Flaw.Code.GPS_JUMPS);
    }

    private static List<Flaw.Code> flaws(Faults faults) {
        var limits = new Limits(OptionalInt.of(135), OptionalInt.of(130), OptionalDouble.empty());
        return new FaultFlaws(faults, limits).all().stream().map(Flaw::code).toList();
    }

    private static Limits limits(OptionalInt max) {
        return new Limits(max, OptionalInt.empty(), OptionalDouble.empty());
    }

    private static Faults flatFor(int seconds) {
        return search(i -> watts(i), i -> isIn(i, seconds) ? 140 : pulse(i));
    }

    private static Faults dropoutOf(int seconds) {
        return search(i -> isIn(i, seconds) ? 0 : watts(i), FaultSearchTest::pulse);
    }

    private static Faults search(IntToDoubleFunction watts, IntToDoubleFunction bpm) {
        return FaultSearch.in(channels("Ride", watts, bpm, i -> 90), limits(OptionalInt.empty()));
    }

    private static Channels channels(
            String sport, IntToDoubleFunction output, IntToDoubleFunction bpm, IntToDoubleFunction cadence) {
        boolean ride = sport.equals("Ride");
        return new Channels(
                sport,
                ride ? stream(output) : Optional.empty(),
                stream(bpm),
                stream(bpm),
                stream(cadence),
                ride ? Optional.empty() : stream(output),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
