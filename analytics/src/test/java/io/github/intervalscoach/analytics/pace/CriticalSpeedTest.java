package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.pace.CriticalSpeed.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalSpeedTest {
    private static final Offset<Double> PRINTED = within(5.001e-9);
    private static final List<Effort> TRIALS =
            List.of(new Effort(1200, 224), new Effort(2400, 474), new Effort(3600, 733));

    @Test
    @Vector(id = "S-43", metric = "critical_speed", oracle = Oracle.DERIVED, cases = 5)
    void threeTrialsAndTheTimesTheyPredict() {
        var result = CriticalSpeed.of(TRIALS, Variant.DISTANCE_TIME);
        CriticalSpeed critical = value(result);

        assertThat(critical.speed().value()).isCloseTo(4.71463637, PRINTED);
        assertThat(1000 / critical.speed().value()).isCloseTo(212.105, within(5e-4));
        assertThat(critical.dPrime().value()).isCloseTo(151.11845, within(5e-6));
        assertThat(value(critical.secondsFor(5000))).isCloseTo(1028.474, within(5e-4));
        assertThat(value(critical.secondsFor(10_000))).isCloseTo(2089.001, within(5e-4));
        assertThat(basis(critical.secondsFor(5000)).caveats()).isEmpty();
        assertThat(basis(critical.secondsFor(10_000)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
    }

    @Test
    void saysHowWellThreeTrialsPinItDown() {
        // SciPy's linregress; Student's t with one degree of freedom is 12.7062047
        CriticalSpeed critical = of(Variant.DISTANCE_TIME);

        assertThat(critical.speed().standardError()).isCloseTo(0.0481296054714, within(1e-9));
        assertThat(critical.dPrime().standardError()).isCloseTo(25.0419066503, within(1e-6));
        assertThat(critical.rSquared()).isCloseTo(0.9998957963474691, within(1e-10));
        assertThat(critical.speed().low()).isCloseTo(4.71463636785 - 12.7062047362 * 0.04812960547, within(1e-7));
        assertThat(critical.speed().high()).isCloseTo(4.71463636785 + 12.7062047362 * 0.04812960547, within(1e-7));
        assertThat(critical.dPrime().low()).isNegative();
        assertThat(basis(CriticalSpeed.of(TRIALS, Variant.DISTANCE_TIME)).caveats())
                .containsExactly(Caveat.IMPRECISE);
        assertThat(basis(CriticalSpeed.of(TRIALS, Variant.DISTANCE_TIME)).variant())
                .isEqualTo("distance_time");
    }

    @Test
    void theThreeFormsReadTheSameTrialsDifferently() {
        // SciPy: linregress of speed on inverse time, least_squares of time on speed
        CriticalSpeed inverse = of(Variant.SPEED_INVERSE_TIME);
        CriticalSpeed time = of(Variant.TIME_SPEED);

        assertThat(inverse.speed().value()).isCloseTo(4.742181448193, within(1e-9));
        assertThat(inverse.speed().standardError()).isCloseTo(0.045249822791, within(1e-9));
        assertThat(inverse.dPrime().value()).isCloseTo(139.2263308818, within(1e-7));
        assertThat(inverse.dPrime().standardError()).isCloseTo(15.299593856, within(1e-7));
        assertThat(inverse.rSquared()).isCloseTo(0.98806825415, within(1e-9));
        assertThat(time.speed().value()).isCloseTo(4.67951094, within(1e-7));
        assertThat(time.speed().standardError()).isCloseTo(0.04626093, within(1e-7));
        assertThat(time.dPrime().value()).isCloseTo(171.43961965, within(1e-4));
        assertThat(time.dPrime().standardError()).isCloseTo(30.097392, within(1e-4));
        assertThat(time.rSquared()).isCloseTo(0.98742972232, within(1e-8));
    }

    @Test
    void fourTrialsLeaveTwoDegreesOfFreedom() {
        // SciPy's least_squares; Student's t with two degrees of freedom is 4.30265273
        var result = CriticalSpeed.of(
                List.of(new Effort(813, 140), new Effort(1597, 306), new Effort(2400, 480), new Effort(3598, 735)),
                Variant.TIME_SPEED);
        CriticalSpeed critical = value(result);

        assertThat(critical.speed().value()).isCloseTo(4.67799301, within(1e-7));
        assertThat(critical.speed().standardError()).isCloseTo(0.01342162, within(1e-7));
        assertThat(critical.dPrime().value()).isCloseTo(158.80374884, within(1e-4));
        assertThat(critical.dPrime().standardError()).isCloseTo(8.47763275, within(1e-4));
        assertThat(critical.dPrime().high()).isCloseTo(158.80374884 + 4.30265273 * 8.47763275, within(1e-3));
        assertThat(critical.rSquared()).isCloseTo(0.9982243747, within(1e-8));
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void aReserveWithinMoreThanTenPercentIsTold() {
        // SciPy's linregress: 6.2 and 10.7 %
        var tight = List.of(new Effort(741, 130), new Effort(1266, 250), new Effort(2319, 480), new Effort(4104, 880));
        var loose = List.of(new Effort(745, 130), new Effort(1259, 250), new Effort(2326, 480), new Effort(4100, 880));

        assertThat(basis(CriticalSpeed.of(tight, Variant.DISTANCE_TIME)).caveats())
                .isEmpty();
        assertThat(basis(CriticalSpeed.of(loose, Variant.DISTANCE_TIME)).caveats())
                .containsExactly(Caveat.IMPRECISE);
    }

    @ParameterizedTest
    @EnumSource
    void twoEffortsAreTooFewAndOthersAreLeftOut(Variant variant) {
        var withOthers = new ArrayList<>(TRIALS);
        withOthers.add(new Effort(700, 119));
        withOthers.add(new Effort(4300, 901));

        assertRefused(
                CriticalSpeed.of(TRIALS.subList(0, 2), variant),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 3, 2, "efforts"));
        assertThat(value(CriticalSpeed.of(withOthers, variant))).isEqualTo(value(CriticalSpeed.of(TRIALS, variant)));
        assertThat(basis(CriticalSpeed.of(withOthers, variant)).coverage()).isEqualTo(0.6);
        assertThat(basis(CriticalSpeed.of(withOthers, variant)).n()).isEqualTo(3);
    }

    @Test
    void sprintsAndAnHourSayNothing() {
        // As in S-38: two-parameter models abused with what lies outside their domain
        var abused = List.of(new Effort(45, 5), new Effort(420, 60), new Effort(1650, 300), new Effort(5800, 1200));

        assertRefused(
                CriticalSpeed.of(abused, Variant.SPEED_INVERSE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 3, 1, "efforts"));
        assertRefused(
                CriticalSpeed.of(List.of(), Variant.TIME_SPEED),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 3, 0, "efforts"));
    }

    @Test
    void effortsMustSpanFiveMinutes() {
        assertRefused(
                CriticalSpeed.of(trials(4.5, 150, 300, 400, 599), Variant.DISTANCE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("span_of_efforts", 300, 299, "seconds"));
        assertThat(value(CriticalSpeed.of(trials(4.5, 150, 600, 300, 400), Variant.DISTANCE_TIME))
                        .speed()
                        .value())
                .isCloseTo(4.5, within(1e-9));
        assertThat(CriticalSpeed.of(trials(4.5, 150, 120, 400, 900), Variant.DISTANCE_TIME)
                        .found())
                .isPresent();
    }

    @Test
    void shorterEffortsThatAreNoFasterHaveNoReserve() {
        var paced = List.of(new Effort(600, 150), new Effort(1400, 300), new Effort(3500, 700));
        var result = CriticalSpeed.of(paced, Variant.DISTANCE_TIME);

        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(result).get(0).input()).isEqualTo("d_prime");
        assertThat(gaps(result).get(0).found()).isNegative();
    }

    @Test
    void aScatterIsNoLine() {
        var scatter =
                List.of(new Effort(900, 150), new Effort(1100, 300), new Effort(3400, 600), new Effort(2900, 880));
        var result = CriticalSpeed.of(scatter, Variant.DISTANCE_TIME);

        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(result)).extracting(Gap::input).containsExactly("r_squared");
    }

    @Test
    void aCriticalSpeedWithinMoreThanFivePercentIsRefused() {
        // R² still 0.989
        var loose = List.of(new Effort(1050, 180), new Effort(1750, 400), new Effort(3000, 600), new Effort(3900, 850));
        var result = CriticalSpeed.of(loose, Variant.DISTANCE_TIME);

        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(result)).extracting(Gap::input).containsExactly("critical_speed_error");
        assertThat(gaps(result).get(0).needed()).isEqualTo(5);
        assertThat(gaps(result).get(0).found()).isBetween(5.0, 10.0);
    }

    @Test
    void timesArePredictedFromTwoToTwentyMinutes() {
        CriticalSpeed critical = value(CriticalSpeed.of(trials(5, 100, 200, 400, 800), Variant.DISTANCE_TIME));

        assertThat(basis(critical.secondsFor(701)).caveats()).isEmpty();
        assertThat(basis(critical.secondsFor(699)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(critical.secondsFor(6099)).caveats()).isEmpty();
        assertThat(basis(critical.secondsFor(6101)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(reason(critical.secondsFor(99))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(critical.secondsFor(99)).get(0).input()).isEqualTo("race_distance");
        assertThat(reason(critical.secondsFor(-1))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(critical.secondsFor(Double.NaN))).isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void anEffortHasADistanceAndATime() {
        assertThatThrownBy(() -> new Effort(0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effort(2_000_001, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effort(100, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effort(100, 864_001)).hasMessageContaining("milliseconds");
        assertThatThrownBy(() -> new Effort(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Effort(2_000_000, 864_000).metersPerSecond()).isCloseTo(2.3148148, within(1e-7));
    }

    @Property(tries = 60)
    void whoeverRunsByTheModelIsFound(
            @ForAll @DoubleRange(min = 2, max = 6) double speed,
            @ForAll @DoubleRange(min = 50, max = 400) double dPrime,
            @ForAll Variant variant) {
        var result = CriticalSpeed.of(trials(speed, dPrime, 130, 250, 480, 880), variant);

        assertThat(value(result).speed().value()).isCloseTo(speed, within(1e-6));
        assertThat(value(result).dPrime().value()).isCloseTo(dPrime, within(1e-3));
        assertThat(value(result).rSquared()).isCloseTo(1, within(1e-9));
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).variant()).isEqualToIgnoringCase(variant.name());
    }

    @Property(tries = 60)
    void longerCoursesOfTheSameShapeScale(
            @ForAll @DoubleRange(min = 0.5, max = 1.5) double factor, @ForAll Variant variant) {
        var scaled = TRIALS.stream()
                .map(trial -> new Effort(factor * trial.meters(), trial.seconds()))
                .toList();

        assertThat(value(CriticalSpeed.of(scaled, variant)).speed().value())
                .isCloseTo(factor * of(variant).speed().value(), within(1e-6));
        assertThat(value(CriticalSpeed.of(scaled, variant)).dPrime().value())
                .isCloseTo(factor * of(variant).dPrime().value(), within(1e-3));
    }

    @Property(tries = 200)
    void anyEffortsGiveFiniteNumbersOrARefusal(@ForAll("efforts") List<Effort> efforts, @ForAll Variant variant) {
        var result = CriticalSpeed.of(efforts, variant);

        assertFinite(result);
        result.found().ifPresent(critical -> {
            assertFinite(critical.secondsFor(5000));
            assertThat(critical.speed().value())
                    .isBetween(critical.speed().low(), critical.speed().high());
        });
    }

    @Provide
    Arbitrary<List<Effort>> efforts() {
        var seconds = Arbitraries.oneOf(
                Arbitraries.doubles().between(120, 900), Arbitraries.doubles().between(0.01, 864_000));
        var meters = Arbitraries.oneOf(
                Arbitraries.doubles().between(300, 6000), Arbitraries.doubles().between(0.01, 2_000_000));
        return Combinators.combine(meters, seconds).as(Effort::new).list().ofMaxSize(8);
    }

    private static List<Effort> trials(double speed, double dPrime, double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(t -> new Effort(speed * t + dPrime, t))
                .toList();
    }

    private static CriticalSpeed of(Variant variant) {
        return value(CriticalSpeed.of(TRIALS, variant));
    }
}
