package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.NormalizedPower.Variant;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.junit.jupiter.api.Test;

/** Average power, work, and the two ratios made of them. */
class PowerSumsTest {
    @Test
    void averageOfOneHertzIsThePlainMean() {
        assertThat(value(AveragePower.of(SampleStream.everySecond(100, 0, 320))).watts())
                .isEqualTo(140);
    }

    @Test
    @Vector(id = "S-08", metric = "average_power", oracle = Oracle.DERIVED, cases = 1)
    void averageOfTurnsIsTheirMiddle() {
        assertThat(value(AveragePower.of(NormalizedPowerTest.turns())).watts()).isEqualTo(200);
    }

    @Test
    void aSampleStandsUntilTheNextButNotThroughAStop() {
        var watts = SampleStream.at(new int[] {0, 2, 100, 101}, 100, 200, 300, Double.NaN);

        // 2 s at 100, 5 s at 200, 1 s at 300.
        assertThat(value(AveragePower.of(watts)).watts()).isEqualTo(1500 / 8.0);
        assertThat(value(MechanicalWork.of(watts)).kilojoules()).isEqualTo(1.5);
    }

    @Test
    void workIsTheSumOfOneHertzSamples() {
        assertThat(value(MechanicalWork.of(Streams.of(250, 3600))).kilojoules()).isEqualTo(900);
    }

    @Test
    void refusesAStreamWithoutAnyValue() {
        var result = AveragePower.of(SampleStream.everySecond(Double.NaN, Double.NaN));

        assertThat(reason(result)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(result)).containsExactly(new Gap("power_watts", 1, 0, "samples"));
        assertThat(reason(MechanicalWork.of(SampleStream.everySecond(-5)))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void saysWhenSamplesAreMissing() {
        var result = AveragePower.of(SampleStream.everySecond(100, Double.NaN, 200));

        assertThat(value(result).watts()).isEqualTo(150);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    @Vector(id = "S-09", metric = "intensity_factor", oracle = Oracle.DERIVED, cases = 1)
    void intensityIsNormalizedPowerOverThreshold() {
        assertThat(value(IntensityFactor.of(240, 250)).ratio()).isEqualTo(0.96);
    }

    @Test
    void intensityOfARideKeepsWhatItsNormalizedPowerRestsOn() {
        var ride = IntensityFactor.of(NormalizedPower.of(Streams.of(240, 300), Variant.SERVICE), 240);
        assertThat(value(ride).ratio()).isCloseTo(1, within(1e-12));
        assertThat(basis(ride).caveats()).containsExactly(Caveat.SHORT);
    }

    @Test
    void aThresholdOfZeroIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityFactor.of(240, 0))
                .withMessageContaining("Maybe it was never set");
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityFactor.of(Double.NaN, 250));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityFactor.of(NormalizedPower.of(Streams.of(240, 300), Variant.SERVICE), -1));
    }

    @Test
    void variabilityOfSteadyPowerIsOne() {
        assertThat(value(VariabilityIndex.of(Streams.of(200, 700), Variant.SERVICE))
                        .ratio())
                .isCloseTo(1, within(1e-12));
        // Oracle: S-08, 241.46620841 / 200.
        assertThat(value(VariabilityIndex.of(NormalizedPowerTest.turns(), Variant.SERVICE))
                        .ratio())
                .isCloseTo(1.20733104, within(1e-8));
    }

    @Test
    void variabilityOfNoPowerIsRefused() {
        assertThat(reason(VariabilityIndex.of(Streams.of(0, 700), Variant.SERVICE)))
                .isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(reason(VariabilityIndex.of(200, 0))).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(value(VariabilityIndex.of(210, 200)).ratio()).isEqualTo(1.05);
    }

    @Test
    @Vector(id = "S-08", metric = "extended_power", oracle = Oracle.DERIVED, cases = 1)
    void extendedPowerOfTurnsByClarke() {
        var result = ExtendedPower.of(NormalizedPowerTest.turns(), ExtendedPower.Variant.CLARKE);

        assertThat(value(result).watts()).isCloseTo(235.96504114, within(5e-9));
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).variant()).isEqualTo("clarke");
    }

    @Test
    void extendedPowerOfTurnsByGoldenCheetah() {
        var result = ExtendedPower.of(NormalizedPowerTest.turns(), ExtendedPower.Variant.GOLDENCHEETAH);

        // Oracle: the recurrence of BikeScore.cpp, run in Python.
        assertThat(value(result).watts()).isCloseTo(217.98954641, within(5e-9));
        assertThat(basis(result).variant()).isEqualTo("goldencheetah");
    }

    @Test
    void extendedPowerNeedsItsFirstWindow() {
        assertThat(gaps(ExtendedPower.of(Streams.of(200, 24), ExtendedPower.Variant.CLARKE)))
                .containsExactly(new Gap("power_seconds", 25, 24, "seconds"));
        var shortest = ExtendedPower.of(Streams.of(200, 25), ExtendedPower.Variant.CLARKE);
        assertThat(value(shortest).watts()).isCloseTo(200, within(1e-9));
        assertThat(basis(shortest).caveats()).containsExactly(Caveat.SHORT);
    }

    @Test
    void extendedPowerFadesInAStopOnlyForGoldenCheetah() {
        var seconds = new int[1200];
        var watts = new double[1200];
        for (int i = 0; i < 1200; i++) {
            seconds[i] = i < 600 ? i : i + 3000;
            watts[i] = 200;
        }
        var ride = SampleStream.at(seconds, watts);

        assertThat(value(ExtendedPower.of(ride, ExtendedPower.Variant.CLARKE)).watts())
                .isCloseTo(200, within(1e-9));
        assertThat(value(ExtendedPower.of(ride, ExtendedPower.Variant.GOLDENCHEETAH))
                        .watts())
                .isBetween(170.0, 190.0);
    }
}
