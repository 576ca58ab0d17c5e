package io.github.intervalscoach.analytics.endurance;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The gate, and the two metrics behind it. */
class SteadyEffortTest {
    private static final SteadyEffort STEADY = new SteadyEffort(4_200, 0.7, 1.02);
    private static final SampleStream WATTS = Streams.of(150, 600, 205, 1800, 200, 1800);
    private static final SampleStream HEART = Streams.of(110, 600, 138, 1800, 146, 1800);

    @Test
    @Vector(id = "S-48", metric = "aerobic_decoupling", oracle = Oracle.DERIVED, cases = 1)
    void theSecondHalfCostsMoreHeartbeats() {
        var drift = value(AerobicDecoupling.of(WATTS, HEART, STEADY));

        assertThat(drift.percent()).isCloseTo(7.78483127, within(5e-9));
        assertThat(drift.firstHalfRatio()).isCloseTo(205 / 138.0, within(1e-12));
        assertThat(drift.secondHalfRatio()).isCloseTo(200 / 146.0, within(1e-12));
    }

    @Test
    @Vector(id = "S-48", metric = "efficiency_factor", oracle = Oracle.DERIVED, cases = 1)
    void efficiencyIsNormalizedPowerOverMeanHeartRate() {
        var factor = EfficiencyFactor.of(Streams.of(210, 4200), Streams.of(142, 4200), STEADY);

        assertThat(value(factor).ratio()).isCloseTo(1.47887324, within(5e-9));
        assertThat(basis(factor).variant()).isEqualTo("normalized_power");
    }

    @Test
    void efficiencyOfARunIsMetersPerBeat() {
        var factor = EfficiencyFactor.ofSpeed(Streams.of(3, 4200), Streams.of(150, 4200), STEADY);

        assertThat(value(factor).ratio()).isCloseTo(1.2, within(1e-12));
    }

    @Test
    void slowlyRecordedSecondsWeighAsMuchAsTheyLast() {
        // A second of 2 m/s at 150 bpm, three of 4 m/s at 130 bpm, and again.
        var seconds = new int[2000];
        var speed = new double[2000];
        var heart = new double[2000];
        Arrays.setAll(seconds, i -> i / 2 * 4 + i % 2);
        Arrays.setAll(speed, i -> i % 2 == 0 ? 2 : 4);
        Arrays.setAll(heart, i -> i % 2 == 0 ? 150 : 130);

        var factor = EfficiencyFactor.ofSpeed(SampleStream.at(seconds, speed), SampleStream.at(seconds, heart), STEADY);

        assertThat(value(factor).ratio())
                .isCloseTo(60 * (2 * 1000 + 4 * 2998) / (150 * 1000 + 130 * 2998.0), within(1e-12));
    }

    @Test
    void stopsAndLostHeartRateDoNotCount() {
        var watts = WATTS.toArray();
        var heart = HEART.toArray();
        Arrays.fill(watts, 1000, 1200, 0);
        Arrays.fill(heart, 1000, 1200, 95);
        Arrays.fill(heart, 3000, 3100, 0);
        Arrays.fill(heart, 3100, 3200, Double.NaN);

        var drift = AerobicDecoupling.of(SampleStream.everySecond(watts), SampleStream.everySecond(heart), STEADY);

        // 200 pairs less in either half: the same halves, the same ratios.
        assertThat(value(drift).percent()).isCloseTo(7.78483127, within(5e-9));
        assertThat(basis(drift).n()).isEqualTo(3200);
        assertThat(basis(drift).coverage()).isCloseTo(3200 / 3600.0, within(1e-12));
    }

    @Test
    void steadySpeedAtSteadyHeartRateDoesNotDrift() {
        assertThat(value(AerobicDecoupling.of(Streams.of(3.1, 4200), Streams.of(150, 4200), STEADY))
                        .percent())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void eachGateIsNamed() {
        assertThat(gaps(drift(new SteadyEffort(3_599, 0.7, 1.02))))
                .containsExactly(new Gap("duration", 3_600, 3_599, "seconds"));
        assertThat(gaps(drift(new SteadyEffort(3_600, 0.81, 1.02))))
                .containsExactly(new Gap("intensity_factor", 0.80, 0.81, "1"));
        assertThat(gaps(drift(new SteadyEffort(3_600, 0.80, 1.11))))
                .containsExactly(new Gap("variability_index", 1.10, 1.11, "1"));
        assertThat(gaps(drift(new SteadyEffort(60, 1, 1.3)))).hasSize(3);
        assertThat(reason(drift(new SteadyEffort(60, 1, 1.3)))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(EfficiencyFactor.of(WATTS, HEART, new SteadyEffort(60, 1, 1.3))))
                .isEqualTo(Reason.NOT_APPLICABLE);
    }

    @Test
    void anUnevenEffortIsWeakEvidence() {
        assertThat(basis(drift(new SteadyEffort(5_400, 0.80, 1.05))).caveats()).isEmpty();
        assertThat(basis(drift(new SteadyEffort(5_400, 0.80, 1.06))).caveats()).containsExactly(Caveat.UNSTEADY);
        assertThat(basis(drift(new SteadyEffort(5_400, 0.80, 1.10))).caveats()).containsExactly(Caveat.UNSTEADY);
        assertThat(basis(EfficiencyFactor.of(WATTS, HEART, new SteadyEffort(5_400, 0.8, 1.08)))
                        .caveats())
                .containsExactly(Caveat.UNSTEADY);
    }

    @Test
    void anHourIsShortAndAnHourAndAHalfIsNot() {
        assertThat(basis(drift(new SteadyEffort(5_399, 0.80, 1.05))).caveats()).containsExactly(Caveat.SHORT);
        assertThat(basis(drift(new SteadyEffort(3_600, 0.80, 1.10))).caveats())
                .containsExactly(Caveat.SHORT, Caveat.UNSTEADY);
    }

    @Test
    void aStopOfMoreThanTenMinutesMakesTwoSessionsOfOne() {
        assertThat(basis(drift(stopped(600), HEART)).caveats()).doesNotContain(Caveat.PARTIAL_COVERAGE);
        assertThat(reason(drift(stopped(601), HEART))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(gaps(drift(stopped(601), HEART))).containsExactly(new Gap("longest_stop", 600, 601, "seconds"));
        assertThat(reason(EfficiencyFactor.of(stopped(601), HEART, STEADY))).isEqualTo(Reason.NOT_APPLICABLE);
    }

    @Test
    void aStopWithoutSamplesIsAStopToo() {
        var seconds = new int[4000];
        Arrays.setAll(seconds, i -> i < 2000 ? i : i + 601);
        var watts = SampleStream.at(seconds, Streams.of(200, 4000).toArray());
        var heart = SampleStream.at(seconds, Streams.of(140, 4000).toArray());

        assertThat(gaps(drift(watts, heart))).containsExactly(new Gap("longest_stop", 600, 601, "seconds"));
    }

    /** Steady power with a stop of so many seconds in the middle. */
    private static SampleStream stopped(int seconds) {
        var watts = WATTS.toArray();
        Arrays.fill(watts, 2000, 2000 + seconds, 0);
        return SampleStream.everySecond(watts);
    }

    @Test
    void refusesASecondTooFewWithBothAndSaysWhy() {
        var enough = drift(Streams.of(200, 3000), Streams.of(140, 3000));
        var tooFew = drift(Streams.of(200, 2999), Streams.of(140, 2999));

        assertThat(value(enough).percent()).isZero();
        assertThat(reason(tooFew)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(tooFew)).containsExactly(new Gap("paired_seconds", 2_400, 2_399, "seconds"));
        assertThat(reason(drift(Streams.of(200, 4200), Streams.of(0, 4200)))).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void refusesNegativeOutput() {
        assertThat(reason(drift(Streams.of(200, 4200, -1, 1), HEART))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void saysWhenMuchOfTheSessionHasNoPairs() {
        var heart = HEART.toArray();
        Arrays.fill(heart, 1000, 1800, Double.NaN);

        assertThat(basis(drift(WATTS, SampleStream.everySecond(heart))).caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE, Caveat.SHORT);
    }

    @Test
    void anUnknownIntensityIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SteadyEffort(3_600, Double.NaN, 1))
                .withMessageContaining("Maybe it is unknown");
        assertThatIllegalArgumentException().isThrownBy(() -> new SteadyEffort(-1, 0.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SteadyEffort(3_600, 0.5, Double.NaN));
        assertThat(new SteadyEffort(0, 0, 0).failedGates()).hasSize(1);
    }

    @Property(tries = 200)
    void anyStreamsAreJudgedWithoutAnException(
            @ForAll("streams") SampleStream output, @ForAll("streams") SampleStream heart) {
        assertThat(EfficiencyFactor.of(output, heart, STEADY).found()).isEmpty();
        assertThat(AerobicDecoupling.of(output, heart, STEADY).found()).isEmpty();
    }

    @Property(tries = 300)
    void anyHalvesGiveAFiniteNumberOrARefusal(
            @ForAll @DoubleRange(max = 1e6) double first,
            @ForAll @DoubleRange(max = 1e6) double second,
            @ForAll @DoubleRange(max = 1000) double heart) {
        var output = Streams.of(first, 2400, second, 1800);
        var beats = Streams.of(heart, 4200);

        AerobicDecoupling.of(output, beats, STEADY)
                .found()
                .ifPresent(d -> assertThat(d.percent()).isFinite());
        EfficiencyFactor.ofSpeed(output, beats, STEADY)
                .found()
                .ifPresent(f -> assertThat(f.ratio()).isFinite());
    }

    @Test
    void anOutputOfNextToNothingIsRefusedNotInfinite() {
        assertThat(reason(drift(Streams.of(1e-320, 2400, 1e5, 1800), Streams.of(140, 4200))))
                .isEqualTo(Reason.ZERO_DENOMINATOR);
    }

    @Property(tries = 100)
    void doublingTheOutputLeavesTheDriftAlone(@ForAll("rides") double[] watts) {
        var once = Streams.repeated(4200 / watts.length + 1, watts);
        var twice = SampleStream.everySecond(
                Arrays.stream(once.toArray()).map(w -> 2 * w).toArray());
        var heart = Streams.of(140, 2100, 150, 4200);

        var first = AerobicDecoupling.of(once, heart, STEADY).found();
        var second = AerobicDecoupling.of(twice, heart, STEADY).found();

        assertThat(second.isPresent()).isEqualTo(first.isPresent());
        first.ifPresent(drift -> assertThat(second.orElseThrow().percent()).isCloseTo(drift.percent(), within(1e-9)));
    }

    private static MetricResult<AerobicDecoupling> drift(SteadyEffort gate) {
        return AerobicDecoupling.of(WATTS, HEART, gate);
    }

    private static MetricResult<AerobicDecoupling> drift(SampleStream output, SampleStream heart) {
        return AerobicDecoupling.of(output, heart, STEADY);
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    @Provide
    Arbitrary<double[]> rides() {
        return Streams.watts(1, 100);
    }

    /** The S-48 ride again, from its two means: 210 / 142. */
    @Test
    void theFactorOfTwoMeansIsTheirRatioAndSaysSo() {
        var factor = EfficiencyFactor.ofMeans(210, 142, STEADY);

        assertThat(factor.found().orElseThrow().ratio()).isCloseTo(1.47887324, within(1e-8));
        assertThat(basis(factor).caveats()).contains(Caveat.FROM_AVERAGE);
        assertThat(reason(EfficiencyFactor.ofMeans(210, 0, STEADY))).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(reason(EfficiencyFactor.ofMeans(Double.NaN, 142, STEADY))).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(reason(EfficiencyFactor.ofMeans(210, 142, new SteadyEffort(60, 1, 1.3))))
                .isEqualTo(Reason.NOT_APPLICABLE);
    }
}
