package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PowerLawsTest {
    @Property(tries = 100)
    void steadyPowerIsItsOwnNormalizedPower(
            @ForAll @DoubleRange(min = 0, max = 2000) double watts,
            @ForAll @IntRange(min = 30, max = 900) int seconds) {
        var ride = Streams.of(watts, seconds);

        for (var variant :
                new NormalizedPower.Variant[] {NormalizedPower.Variant.SERVICE, NormalizedPower.Variant.DEVICE}) {
            assertThat(value(NormalizedPower.of(ride, variant)).watts()).isCloseTo(watts, within(1e-9 * (1 + watts)));
        }
    }

    @Property(tries = 200)
    void normalizedPowerScalesWithPower(
            @ForAll("rides") double[] watts,
            @ForAll @DoubleRange(min = 0.1, max = 3) double factor,
            @ForAll NormalizedPower.Variant variant) {
        double[] scaled = Arrays.stream(watts).map(p -> p * factor).toArray();

        double before = value(NormalizedPower.of(SampleStream.everySecond(watts), variant))
                .watts();
        double after = value(NormalizedPower.of(SampleStream.everySecond(scaled), variant))
                .watts();

        assertThat(after).isCloseTo(before * factor, within(1e-9 * (1 + before)));
    }

    @Property(tries = 200)
    void normalizedPowerLiesBetweenTheMeanOfItsWindowsAndTheMaximum(@ForAll("rides") double[] watts) {
        double np = value(NormalizedPower.of(SampleStream.everySecond(watts), NormalizedPower.Variant.DEVICE))
                .watts();
        double windows = 0;
        for (int i = 30; i <= watts.length; i++) {
            windows += Arrays.stream(watts, i - 30, i).sum() / 30 / (watts.length - 29);
        }

        assertThat(np)
                .isBetween(
                        windows - 1e-9 * (1 + windows),
                        Arrays.stream(watts).max().orElseThrow() + 1e-9);
    }

    @Property(tries = 300)
    void theCurveIsWhatTryingEveryWindowFinds(@ForAll("shapes") double[] watts) {
        var curve = value(MeanMaximalCurve.of(SampleStream.everySecond(watts), GapPolicy.SPLIT));
        double[] best = naive(watts);

        assertThat(curve.longestSeconds()).isEqualTo(watts.length);
        for (int length = 1; length <= watts.length; length++) {
            assertThat(curve.at(length)).hasValue(best[length]);
            int start = curve.startSecond(length).orElseThrow();
            assertThat(Arrays.stream(watts, start, start + length).sum() / length)
                    .isEqualTo(best[length]);
        }
    }

    @Property(tries = 100)
    void theCurveOfFractionsIsWithinRoundingOfTheBest(@ForAll("speeds") double[] speeds) {
        var curve = value(MeanMaximalCurve.of(SampleStream.everySecond(speeds), GapPolicy.SPLIT));
        double[] best = naive(speeds);
        double slack = 1e-11 * (1 + Arrays.stream(speeds).sum());

        for (int length = 1; length <= speeds.length; length++) {
            assertThat(curve.at(length).orElseThrow() * length).isCloseTo(best[length] * length, within(slack));
        }
    }

    @Property(tries = 200)
    void theCurveNeverExceedsTheGreatestSample(@ForAll("streams") SampleStream samples, @ForAll GapPolicy gaps) {
        double most = Arrays.stream(samples.toArray())
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(0);

        MeanMaximalCurve.of(samples, gaps).found().ifPresent(curve -> {
            for (int length = 1; length <= curve.longestSeconds(); length++) {
                assertThat(curve.at(length).orElseThrow()).isBetween(0.0, most * (1 + 1e-9));
            }
        });
    }

    @Property(tries = 200)
    void belowCriticalPowerTheBalanceNeverFalls(
            @ForAll("rides") double[] watts, @ForAll WPrimeBalance.Variant variant) {
        double[] hardThenEasy = Arrays.copyOf(watts, watts.length + 300);
        for (int i = watts.length; i < hardThenEasy.length; i++) {
            hardThenEasy[i] = watts[i % watts.length] % 250;
        }

        var balance = value(WPrimeBalance.of(SampleStream.everySecond(hardThenEasy), 250, 5_000, variant));

        for (int i = watts.length; i < hardThenEasy.length; i++) {
            assertThat(balance.at(i)).isBetween(balance.at(i - 1) - 1e-9, 5_000.0);
        }
    }

    @Property(tries = 500)
    void anyStreamGivesAFiniteNumberOrARefusal(@ForAll("streams") SampleStream samples) {
        for (var variant : NormalizedPower.Variant.values()) {
            for (var gaps : GapPolicy.values()) {
                finite(NormalizedPower.of(samples, variant, gaps).map(NormalizedPower::watts));
            }
            finite(VariabilityIndex.of(samples, variant).map(VariabilityIndex::ratio));
        }
        for (var variant : ExtendedPower.Variant.values()) {
            finite(ExtendedPower.of(samples, variant).map(ExtendedPower::watts));
        }
        finite(AveragePower.of(samples).map(AveragePower::watts));
        finite(MechanicalWork.of(samples).map(MechanicalWork::kilojoules));
        for (var variant : WPrimeBalance.Variant.values()) {
            var balance = WPrimeBalance.of(samples, 250, 20_000, variant);
            finite(balance.map(WPrimeBalance::lowestJoules));
            finite(balance.map(WPrimeBalance::endJoules));
            finite(balance.map(b -> b.at(samples.samples() - 1)));
        }
    }

    private static void finite(MetricResult<Double> result) {
        result.found().ifPresent(number -> assertThat(number).isFinite());
    }

    private static double[] naive(double[] values) {
        var prefix = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            prefix[i + 1] = prefix[i] + values[i];
        }
        var best = new double[values.length + 1];
        for (int length = 1; length <= values.length; length++) {
            best[length] = -1;
            for (int start = 0; start + length <= values.length; start++) {
                best[length] = Math.max(best[length], (prefix[start + length] - prefix[start]) / length);
            }
        }
        return best;
    }

    @Provide
    Arbitrary<double[]> rides() {
        return Streams.watts(30, 400);
    }

    /** Noise, and what rides are made of: plateaus, intervals, ramps and nearly nothing but one value. */
    @Provide
    Arbitrary<double[]> shapes() {
        var plateaus = Streams.watts(1, 12).map(levels -> {
            var watts = new double[levels.length * 37];
            Arrays.setAll(watts, i -> levels[i / 37]);
            return watts;
        });
        var nearlySteady = Arbitraries.integers()
                .between(199, 201)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(500)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray());
        var ramp = Arbitraries.integers().between(-2, 2).map(slope -> {
            var watts = new double[300];
            Arrays.setAll(watts, i -> 700 + slope * i);
            return watts;
        });
        return Arbitraries.oneOf(Streams.watts(1, 500), plateaus, nearlySteady, ramp);
    }

    @Provide
    Arbitrary<double[]> speeds() {
        return Arbitraries.doubles()
                .between(0, 20)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
