package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.NormalizedPower.Variant;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalizedPowerTest {
    /** Ten minutes at 300 W and ten at 100 W, in turns of one minute. */
    private static final SampleStream TURNS = turns();

    @Test
    @Vector(id = "S-08", metric = "normalized_power", oracle = Oracle.DERIVED, cases = 3)
    void variantsDifferInTheFirstHalfMinute() {
        assertThat(value(NormalizedPower.of(TURNS, Variant.DEVICE)).watts()).isCloseTo(239.37208510, within(5e-9));
        assertThat(value(NormalizedPower.of(TURNS, Variant.SERVICE)).watts()).isCloseTo(241.46620841, within(5e-9));
        assertThat(value(NormalizedPower.of(TURNS, Variant.ZERO_PAD)).watts()).isCloseTo(238.60020422, within(5e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Variant.class,
            names = {"SERVICE", "DEVICE"})
    void steadyPowerIsItsOwnNormalizedPower(Variant variant) {
        assertThat(value(NormalizedPower.of(Streams.of(212, 3600), variant)).watts())
                .isCloseTo(212, within(1e-9));
    }

    @Test
    void namesItsVariant() {
        assertThat(basis(NormalizedPower.of(TURNS, Variant.SERVICE)).variant()).isEqualTo("service");
        assertThat(basis(NormalizedPower.of(TURNS, Variant.ZERO_PAD)).variant()).isEqualTo("zero_pad");
    }

    @Test
    void refusesOneSecondShortAndSaysWhy() {
        var result = NormalizedPower.of(Streams.of(200, 29), Variant.SERVICE);

        assertThat(reason(result)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(result)).containsExactly(new Gap("power_seconds", 30, 29, "seconds"));
    }

    @Test
    void computesFromThirtySecondsAndCallsItShortBelowTenMinutes() {
        assertThat(basis(NormalizedPower.of(Streams.of(200, 30), Variant.DEVICE))
                        .caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(NormalizedPower.of(Streams.of(200, 600), Variant.DEVICE))
                        .caveats())
                .isEmpty();
    }

    @Test
    void coastingAllTheWayIsZeroNotARefusal() {
        assertThat(value(NormalizedPower.of(Streams.of(0, 900), Variant.SERVICE))
                        .watts())
                .isZero();
    }

    @Test
    void aStopDoesNotLowerIt() {
        int[] seconds =
                IntStream.range(0, 3600).map(i -> i < 1800 ? i : i + 1200).toArray();
        var watts = new double[3600];
        Arrays.fill(watts, 250);
        var ride = SampleStream.at(seconds, watts);

        assertThat(value(NormalizedPower.of(ride, Variant.SERVICE)).watts()).isCloseTo(250, within(1e-9));
        assertThat(basis(NormalizedPower.of(ride, Variant.SERVICE)).caveats()).isEmpty();
        assertThat(value(NormalizedPower.of(ride, Variant.SERVICE, GapPolicy.ZERO_FILL))
                        .watts())
                .isLessThan(240);
        assertThat(value(NormalizedPower.of(ride, Variant.DEVICE, GapPolicy.SPLIT))
                        .watts())
                .isCloseTo(250, within(1e-9));
    }

    @Test
    void saysWhenMuchIsMissing() {
        double[] watts = TURNS.toArray();
        Arrays.fill(watts, 300, 400, Double.NaN);

        var result = NormalizedPower.of(SampleStream.everySecond(watts), Variant.SERVICE);

        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(result).n()).isEqualTo(1100);
        assertThat(basis(result).coverage()).isCloseTo(1100 / 1200.0, within(1e-12));
    }

    @Test
    void shortRunsGiveNoFullWindow() {
        int[] seconds = IntStream.range(0, 60).map(i -> i + 100 * (i / 20)).toArray();

        var result = NormalizedPower.of(SampleStream.at(seconds, new double[60]), Variant.DEVICE, GapPolicy.SPLIT);

        assertThat(reason(result)).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void refusesNegativePower() {
        var result = NormalizedPower.of(Streams.of(200, 60, -1, 1, 200, 60), Variant.SERVICE);

        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(result)).containsExactly(new Gap("power_watts", 0, -1, "watts"));
    }

    @Test
    void everySecondSecondIsFilledIn() {
        int[] seconds = IntStream.range(0, 600).map(i -> 2 * i).toArray();
        var watts = new double[600];
        Arrays.setAll(watts, i -> i % 60 < 30 ? 300 : 100);

        // The same turns of one minute, recorded every two seconds.
        assertThat(value(NormalizedPower.of(SampleStream.at(seconds, watts), Variant.SERVICE))
                        .watts())
                .isCloseTo(241.47, within(0.5));
    }

    static SampleStream turns() {
        var watts = new double[1200];
        Arrays.setAll(watts, i -> i % 120 < 60 ? 300 : 100);
        return SampleStream.everySecond(watts);
    }
}
