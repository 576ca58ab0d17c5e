package io.github.intervalscoach.analytics.quality;

import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.quality.CadenceLock.Onset;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Heart rates that are not: out of range, jumping, frozen, missing, or counting steps. */
class HeartRateFaultsTest {
    private static final double[] LOCKED_BPM = {150, 172, 173, 171, 172, 174, 173, 172, 171, 173};
    private static final double[] LOCKED_SPM = {168, 172, 173, 172, 172, 173, 173, 172, 172, 173};

    @Test
    void theEdgesOfTheHumanRangeAreInside() {
        assertThat(HeartRateRange.in(SampleStream.everySecond(30, 225, 100))).isEmpty();
        assertThat(HeartRateRange.in(SampleStream.everySecond(100, 226, 240, 100, 29)))
                .containsExactly(
                        new StreamFault(Code.HR_RANGE, 1, 2, 240, "bpm"),
                        new StreamFault(Code.HR_RANGE, 4, 4, 29, "bpm"));
    }

    @Test
    void zeroIsALostSensorNotAHeartRate() {
        assertThat(HeartRateRange.in(Streams.of(0, 60, 140, 60))).isEmpty();
        assertThat(HeartRateSteps.in(Streams.of(0, 60, 140, 60))).isEmpty();
    }

    @Test
    void theAthletesOwnMaximumMayBeBeatenByEight() {
        assertThat(HeartRateRange.in(SampleStream.everySecond(180, 188), 180)).isEmpty();
        assertThat(HeartRateRange.in(SampleStream.everySecond(180, 189), 180)).hasSize(1);
        assertThat(HeartRateRange.in(SampleStream.everySecond(180, 226), 250)).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateRange.in(Streams.of(100, 1), 0));
    }

    @Test
    void aJumpOfMoreThanTwentyFiveWithinTwoSecondsIsAStep() {
        assertThat(HeartRateSteps.in(SampleStream.everySecond(120, 145, 145, 145)))
                .isEmpty();
        assertThat(HeartRateSteps.in(SampleStream.everySecond(120, 120, 146, 146, 146)))
                .containsExactly(new StreamFault(Code.HR_STEP, 1, 3, 26, "bpm"));
        assertThat(HeartRateSteps.in(SampleStream.everySecond(120, 135, 150)))
                .containsExactly(new StreamFault(Code.HR_STEP, 1, 2, 30, "bpm"));
        assertThat(HeartRateSteps.in(SampleStream.at(new int[] {0, 3}, 120, 180)))
                .isEmpty();
    }

    @Test
    void aMinuteWithoutAChangeUnderVaryingWorkIsFlat() {
        var turns = Streams.repeated(10, 100, 300, 250, 150, 200, 300, 100, 220, 180, 260);

        assertThat(HeartRateFlat.in(Streams.of(140, 20, 150, 60, 141, 20), turns))
                .containsExactly(new StreamFault(Code.HR_FLAT, 20, 79, 60, "seconds"));
        assertThat(HeartRateFlat.in(Streams.of(140, 20, 150, 59, 141, 21), turns))
                .isEmpty();
        assertThat(HeartRateFlat.in(Streams.of(140, 20, 150, 60, 141, 20), Streams.of(200, 100)))
                .isEmpty();
        assertThat(HeartRateFlat.in(Streams.of(0, 100), turns)).isEmpty();
    }

    @Test
    void aStopBetweenTwoEqualHeartRatesIsNotFlat() {
        var seconds = new int[] {0, 1, 2, 1000, 1001, 1002};

        assertThat(HeartRateFlat.in(
                        SampleStream.at(seconds, 140, 140, 140, 140, 140, 140),
                        SampleStream.at(seconds, 100, 300, 100, 300, 100, 300)))
                .isEmpty();
    }

    @Test
    void moreThanAFifthMissingIsTold() {
        assertThat(HeartRateMissing.in(SampleStream.everySecond(140, 140, 140, 140, 0)))
                .isEmpty();
        assertThat(HeartRateMissing.in(SampleStream.everySecond(140, 140, 140, Double.NaN, 0)))
                .containsExactly(new StreamFault(Code.HR_MISSING, 0, 4, 0.4, "1"));
    }

    @Test
    @Vector(id = "S-64", metric = "cadence_lock", oracle = Oracle.DERIVED, cases = 2)
    void heartRateThatFollowsCadence() {
        var lock = value(CadenceLock.of(SampleStream.everySecond(LOCKED_BPM), SampleStream.everySecond(LOCKED_SPM), 2));

        assertThat(lock.share()).isEqualTo(0.9);
        assertThat(lock.correlation()).isCloseTo(0.97287574, within(5e-9));
    }

    @Test
    void isALockFromAMinuteOn() {
        assertThat(CadenceLock.in(SampleStream.everySecond(LOCKED_BPM), SampleStream.everySecond(LOCKED_SPM)))
                .isEmpty();
        assertThat(CadenceLock.in(Streams.repeated(6, LOCKED_BPM), Streams.repeated(6, LOCKED_SPM)))
                .containsExactly(new StreamFault(Code.CADENCE_LOCK, 0, 59, 0.9, "1"));
    }

    @Test
    void aMinuteAtStepRateIsALockEvenWithoutAnyChange() {
        var bpm = Streams.of(120, 100, 172, 60, 120, 100);
        var shorter = Streams.of(120, 100, 172, 59, 120, 101);
        var steps = Streams.of(174, 260);

        assertThat(CadenceLock.in(bpm, steps))
                .containsExactly(new StreamFault(Code.CADENCE_LOCK, 100, 159, 60 / 260.0, "1"));
        assertThat(CadenceLock.in(shorter, steps)).isEmpty();
    }

    @Test
    void cadenceOfOneLegIsSeenThrough() {
        assertThat(CadenceLock.in(Streams.of(172, 100), Streams.of(86, 100))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(150, 100), Streams.of(86, 100))).isEmpty();
    }

    @Test
    void likenessNeedsTwoSamplesThatChange() {
        assertThat(reason(CadenceLock.of(SampleStream.everySecond(150), SampleStream.everySecond(150), 2)))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(reason(CadenceLock.of(Streams.of(150, 9), Streams.of(150, 9), 2)))
                .isEqualTo(Reason.ZERO_VARIANCE);
    }

    @Test
    void threeBeatsForEachStepOfOneLegAreALockToo() {
        assertThat(CadenceLock.in(Streams.of(165, 100), Streams.of(55, 100))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(86, 100), Streams.of(172, 100))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(180, 100), Streams.of(120, 100))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(238, 100), Streams.of(119, 100))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(59.5, 100), Streams.of(119, 100))).isEmpty();
    }

    @Test
    void threeBpmApartIsALockAndFourAreNot() {
        assertThat(CadenceLock.in(Streams.of(175, 60), Streams.of(172, 60))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(169, 60), Streams.of(172, 60))).hasSize(1);
        assertThat(CadenceLock.in(Streams.of(175.5, 60), Streams.of(172, 60))).isEmpty();
    }

    @Test
    void halfOfTheTimeIsNoLockWithoutCorrelation() {
        // Every other second within 3 bpm, so never 60 s without a break.
        double[] spm = {170, 171, 172, 173};
        double[] against = {173, 185, 169.5, 180};
        double[] along = {172, 170, 172, 190};

        assertThat(CadenceLock.in(Streams.repeated(30, against), Streams.repeated(30, spm)))
                .isEmpty();
        assertThat(CadenceLock.in(Streams.repeated(30, along), Streams.repeated(30, spm)))
                .isEmpty();
        assertThat(CadenceLock.in(
                        Streams.repeated(30, 170, 171, 160, 173, 140, 150),
                        Streams.repeated(30, 170, 171, 160, 173, 150, 156)))
                .containsExactly(new StreamFault(Code.CADENCE_LOCK, 0, 179, 4 / 6.0, "1"));
    }

    @Test
    void anEarlyLockIsTheLikelierOne() {
        assertThat(Onset.of(new StreamFault(Code.CADENCE_LOCK, 609, 700, 1, "1"), 10))
                .isEqualTo(Onset.FIRST_TEN_MINUTES);
        assertThat(Onset.of(new StreamFault(Code.CADENCE_LOCK, 610, 700, 1, "1"), 10))
                .isEqualTo(Onset.LATER);
    }

    @Test
    void aFewPercentOfVariationAreSteadyWork() {
        var bpm = Streams.of(150, 100);

        // Standard deviations of 4.9 and 5.1 % of the mean.
        assertThat(HeartRateFlat.in(bpm, Streams.repeated(50, 190.2, 209.8))).isEmpty();
        assertThat(HeartRateFlat.in(bpm, Streams.repeated(50, 189.8, 210.2)))
                .containsExactly(new StreamFault(Code.HR_FLAT, 0, 99, 100, "seconds"));
    }

    @Test
    void fiveSecondsBetweenTwoSamplesAreNoStopAndSixAre() {
        var every5 = new int[13];
        var every6 = new int[13];
        var bpm = new double[13];
        var watts = new double[13];
        for (int i = 0; i < 13; i++) {
            every5[i] = 5 * i;
            every6[i] = 6 * i;
            bpm[i] = 150;
            watts[i] = i % 2 == 0 ? 100 : 300;
        }

        assertThat(HeartRateFlat.in(SampleStream.at(every5, bpm), SampleStream.at(every5, watts)))
                .containsExactly(new StreamFault(Code.HR_FLAT, 0, 60, 61, "seconds"));
        assertThat(HeartRateFlat.in(SampleStream.at(every6, bpm), SampleStream.at(every6, watts)))
                .isEmpty();
    }

    @Test
    void theFurthestValueOfAStretchIsItsEvidence() {
        assertThat(HeartRateRange.in(SampleStream.everySecond(100, 20, 240, 100)))
                .containsExactly(new StreamFault(Code.HR_RANGE, 1, 2, 240, "bpm"));
        assertThat(HeartRateRange.in(SampleStream.everySecond(100, 10, 230, 100)))
                .containsExactly(new StreamFault(Code.HR_RANGE, 1, 2, 10, "bpm"));
        assertThat(HeartRateRange.in(SampleStream.everySecond(39, 40), 31))
                .containsExactly(new StreamFault(Code.HR_RANGE, 1, 1, 40, "bpm"));
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateRange.in(Streams.of(100, 1), 30));
    }

    @Test
    void jumpsAreBetweenPossibleValues() {
        assertThat(HeartRateSteps.in(SampleStream.everySecond(30, 56))).hasSize(1);
        assertThat(HeartRateSteps.in(SampleStream.everySecond(29.9, 56))).isEmpty();
        assertThat(HeartRateSteps.in(SampleStream.everySecond(225, 199))).hasSize(1);
        assertThat(HeartRateSteps.in(SampleStream.everySecond(225.1, 199))).isEmpty();
    }

    @Test
    void aCorrelatedLockNeedsAMinuteToo() {
        double[] bpm = Streams.repeated(10, 170, 171, 160, 173, 140, 150).toArray();
        double[] spm = Streams.repeated(10, 170, 171, 160, 173, 150, 156).toArray();

        assertThat(CadenceLock.in(SampleStream.everySecond(bpm), SampleStream.everySecond(spm)))
                .hasSize(1);
        assertThat(CadenceLock.in(
                        SampleStream.everySecond(Arrays.copyOf(bpm, 59)),
                        SampleStream.everySecond(Arrays.copyOf(spm, 59))))
                .isEmpty();
    }

    @Property(tries = 500)
    void anyStreamsAreJudgedWithoutAnException(
            @ForAll("streams") SampleStream first, @ForAll("streams") SampleStream second) {
        PowerSpikes.in(first, new PowerSpikes.Bests(OptionalDouble.of(250), OptionalDouble.of(200)));
        PowerDropouts.doubtful(first, second);
        GpsJumps.in(first, second, GpsJumps.Sport.RIDE);
        GpsJumps.againstDistance(first, second, 10_000);
        AltitudeNoise.gain(first);
        AltitudeNoise.slopes(first, second);
        ThresholdHeartRateDoubt.ofThreshold(first, 160);
        ThresholdHeartRateDoubt.ofMaximum(first, 190);
        assertThat(PowerDropouts.share(first, second)).isBetween(0.0, 1.0);
        HeartRateRange.in(first);
        HeartRateSteps.in(first);
        HeartRateFlat.in(first, second);
        HeartRateMissing.in(first);
        CadenceLock.in(first, second);
        CadenceLock.of(first, second, 3)
                .found()
                .ifPresent(lock -> assertThat(lock.correlation()).isBetween(-1 - 1e-12, 1 + 1e-12));
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
