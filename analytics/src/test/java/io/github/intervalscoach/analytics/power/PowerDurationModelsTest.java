package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.power.CriticalPowerTest.efforts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Estimate;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.PowerDurationChoice.Candidate;
import io.github.intervalscoach.analytics.power.PowerDurationChoice.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The curves of more than two parameters, and the choice between all of them. */
class PowerDurationModelsTest {
    private static final Percentage ITERATIVE = withinPercentage(1e-3);

    /** Eight efforts up to 20 min, and two of hours. */
    private static final List<Effort> MINUTES =
            efforts(905, 5, 760, 15, 640, 30, 520, 60, 380, 180, 340, 300, 305, 600, 288, 1200);

    private static final List<Effort> HOURS = join(MINUTES, efforts(262, 3600, 240, 7200));

    private static final double[] SPREAD = {3, 10, 30, 60, 120, 300, 600, 900, 1200};

    @Test
    @Vector(id = "S-39", metric = "morton_three_parameter", oracle = Oracle.PUBLISHED, cases = 8)
    void mortonForwardsAndBackwards() {
        var model = new MortonThreeParameter(213, 28_066, 631);

        assertThat(model.secondsAt(600).orElseThrow()).isCloseTo(5.37842315, within(5e-9));
        assertThat(model.secondsAt(500).orElseThrow()).isCloseTo(30.64740010, within(5e-9));
        assertThat(model.secondsAt(440).orElseThrow()).isCloseTo(56.49522585, within(5e-9));
        assertThat(model.secondsAt(400).orElseThrow()).isCloseTo(82.94202083, within(5e-9));
        assertThat(model.secondsAt(260).orElseThrow()).isCloseTo(530.00539550, within(5e-9));
        assertThat(model.wattsFor(60)).isCloseTo(433.74263350, within(5e-9));
        assertThat(model.wattsFor(300)).isCloseTo(289.44421566, within(5e-9));
        assertThat(model.wattsFor(1200)).isCloseTo(235.14902977, within(5e-9));
    }

    @Test
    @Vector(id = "S-39", metric = "critical_power", oracle = Oracle.PUBLISHED, cases = 1)
    void theTwoParametersBesideIt() {
        var exact = new CriticalPower(new Estimate(254, 0, 254, 254), new Estimate(12_579, 0, 12_579, 12_579), 1);

        assertThat(exact.secondsAt(400).orElseThrow()).isCloseTo(86.15753425, within(5e-9));
    }

    @Test
    void mortonHasATimeOnlyBetweenCriticalPowerAndItsCeiling() {
        var model = new MortonThreeParameter(213, 28_066, 631);

        assertThat(model.secondsAt(213)).isEmpty();
        assertThat(model.secondsAt(631).orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(model.secondsAt(631.1)).isEmpty();
    }

    @Test
    @Vector(id = "S-40", metric = "omni_domain_power", oracle = Oracle.DERIVED, cases = 8)
    void omniDomainFromASecondToTwoHours() {
        var model = new OmniDomainPower(270, 18_000, 1050, 35);

        assertThat(model.wattsFor(1)).isCloseTo(1033.3415, within(5e-5));
        assertThat(model.wattsFor(5)).isCloseTo(971.2860, within(5e-5));
        assertThat(model.wattsFor(60)).isCloseTo(547.7179, within(5e-5));
        assertThat(model.wattsFor(300)).isCloseTo(329.9999, within(5e-5));
        assertThat(model.wattsFor(1200)).isCloseTo(285.0000, within(5e-5));
        assertThat(model.wattsFor(1800)).isCloseTo(280.0000, within(5e-5));
        assertThat(model.wattsFor(3600)).isCloseTo(250.7398, within(5e-5));
        assertThat(model.wattsFor(7200)).isCloseTo(223.9797, within(5e-5));
    }

    @Test
    @Vector(id = "S-40", metric = "exponential_power", oracle = Oracle.DERIVED, cases = 1)
    void exponentialAfterAMinute() {
        // The reference prints 480.87771043; 270 + 800·e^(−4/3) is 480.87771049, which is within its tolerance of 1e-9.
        assertThat(new ExponentialPower(270, 1070, 45).wattsFor(60))
                .isCloseTo(480.87771043, withinPercentage(1e-7))
                .isCloseTo(480.8777104925814, within(1e-9));
    }

    @Test
    void everyFitIsTheLeastSquaresOneOnPower() {
        // Oracle: SciPy curve_fit on the same efforts.
        var morton = value(MortonThreeParameter.of(MINUTES));
        assertThat(morton.criticalPowerWatts()).isCloseTo(271.52319610, ITERATIVE);
        assertThat(morton.wPrimeJoules()).isCloseTo(22_244.595814, ITERATIVE);
        assertThat(morton.maximalWatts()).isCloseTo(1007.484885674, ITERATIVE);

        var exponential = value(ExponentialPower.of(MINUTES));
        assertThat(exponential.criticalPowerWatts()).isCloseTo(322.95068627, ITERATIVE);
        assertThat(exponential.maximalWatts()).isCloseTo(322.95068627 + 619.20342894, ITERATIVE);
        assertThat(exponential.tauSeconds()).isCloseTo(49.32583421, ITERATIVE);

        var law = value(PowerLaw.of(MINUTES));
        assertThat(law.oneSecondWatts()).isCloseTo(1346.26131, ITERATIVE);
        assertThat(law.exponent()).isCloseTo(-0.229711655, ITERATIVE);

        var omni = value(OmniDomainPower.of(HOURS));
        assertThat(omni.criticalPowerWatts()).isCloseTo(287.26891152, ITERATIVE);
        assertThat(omni.wPrimeJoules()).isCloseTo(14_120.51365791, ITERATIVE);
        assertThat(omni.maximalWatts()).isCloseTo(971.57164204, ITERATIVE);
        assertThat(omni.fadeWatts()).isCloseTo(36.83242688, ITERATIVE);
    }

    @Test
    void threeParametersLeaveOutWhatIsLongerThanTwentyMinutes() {
        assertThat(value(MortonThreeParameter.of(HOURS))).isEqualTo(value(MortonThreeParameter.of(MINUTES)));
        assertThat(basis(MortonThreeParameter.of(HOURS)).n()).isEqualTo(8);
        assertThat(basis(MortonThreeParameter.of(HOURS)).coverage()).isEqualTo(0.8);
        assertThat(value(ExponentialPower.of(HOURS))).isEqualTo(value(ExponentialPower.of(MINUTES)));
    }

    @Test
    void eachSaysWhatItMissesOfTheEffortsItNeeds() {
        assertRefused(
                MortonThreeParameter.of(efforts(500, 61, 400, 200, 350, 299)),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 4, 3, "efforts"),
                new Gap("shortest_effort", 60, 61, "seconds"),
                new Gap("longest_effort", 300, 299, "seconds"));
        assertRefused(
                ExponentialPower.of(efforts(500, 60, 400, 200, 350, 299, 360, 290)),
                Reason.INSUFFICIENT_DATA,
                new Gap("longest_effort", 300, 299, "seconds"));
        assertRefused(
                OmniDomainPower.of(efforts(900, 5, 500, 60, 340, 300, 290, 1200, 270, 2699)),
                Reason.INSUFFICIENT_DATA,
                new Gap("longest_effort", 2700, 2699, "seconds"));
        assertRefused(
                PowerLaw.of(efforts(500, 60, 450, 119, 470, 90)),
                Reason.INSUFFICIENT_DATA,
                new Gap("longest_effort", 120, 119, "seconds"));
        assertThat(reason(PowerLaw.of(List.of()))).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(value(OmniDomainPower.of(efforts(900, 5, 500, 60, 340, 300, 290, 1200, 270, 2700))))
                .isNotNull();
        assertThat(value(PowerLaw.of(efforts(500, 60, 450, 120, 470, 90)))).isNotNull();
        assertThat(value(MortonThreeParameter.of(efforts(500, 60, 400, 200, 370, 250, 350, 300))))
                .isNotNull();
    }

    @Test
    void aPowerThatRisesWithTimeIsNoLaw() {
        var refused = PowerLaw.of(efforts(300, 60, 310, 120, 330, 600));

        assertThat(reason(refused)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(refused))
                .first()
                .satisfies(gap -> assertThat(gap.input()).isEqualTo("exponent"));
    }

    @Test
    void aCeilingBeyondAnyHumanIsRefused() {
        var absurd = efforts(2500, 3, 900, 30, 300, 300, 290, 1200, 285, 600);

        for (var refused : List.of(
                MortonThreeParameter.of(absurd), ExponentialPower.of(efforts(9000, 3, 900, 30, 300, 300, 290, 1200)))) {
            assertThat(reason(refused)).isEqualTo(Reason.OUT_OF_DOMAIN);
            assertThat(gaps(refused).get(0).input()).isEqualTo("maximal_power");
            assertThat(gaps(refused).get(0).needed()).isEqualTo(3_000);
            assertThat(gaps(refused).get(0).found()).isGreaterThan(3_000);
        }
    }

    @Test
    void impossibleParametersAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MortonThreeParameter(300, 20_000, 300))
                .withMessageContaining("Maybe two of them are swapped");
        assertThatIllegalArgumentException().isThrownBy(() -> new MortonThreeParameter(0, 20_000, 900));
        assertThatIllegalArgumentException().isThrownBy(() -> new MortonThreeParameter(300, 0, 900));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MortonThreeParameter(300, Double.POSITIVE_INFINITY, 900));
        assertThatIllegalArgumentException().isThrownBy(() -> new OmniDomainPower(300, 20_000, 900, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OmniDomainPower(300, 20_000, 300, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OmniDomainPower(0, 20_000, 300, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OmniDomainPower(200, 0, 300, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialPower(300, 900, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialPower(300, 300, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialPower(-1, 300, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new PowerLaw(1000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PowerLaw(0, -0.1));
        for (PowerDurationModel model : List.of(
                new MortonThreeParameter(250, 20_000, 1000),
                new OmniDomainPower(250, 20_000, 1000, 0),
                new ExponentialPower(250, 1000, 50),
                new PowerLaw(1000, -0.2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.wattsFor(0))
                    .withMessageContaining("above 0 s");
        }
    }

    @Property(tries = 60)
    void effortsOnACurveGiveTheCurve(
            @ForAll @DoubleRange(min = 150, max = 400) double criticalPower,
            @ForAll @DoubleRange(min = 8_000, max = 30_000) double wPrime,
            @ForAll @DoubleRange(min = 300, max = 1_200) double reserve) {
        var morton = new MortonThreeParameter(criticalPower, wPrime, criticalPower + reserve);
        var again = value(MortonThreeParameter.of(on(morton, SPREAD)));
        assertThat(again.criticalPowerWatts()).isCloseTo(criticalPower, ITERATIVE);
        assertThat(again.wPrimeJoules()).isCloseTo(wPrime, ITERATIVE);
        assertThat(again.maximalWatts()).isCloseTo(criticalPower + reserve, ITERATIVE);

        var exponential = new ExponentialPower(criticalPower, criticalPower + reserve, wPrime / 300);
        var same = value(ExponentialPower.of(on(exponential, SPREAD)));
        assertThat(same.tauSeconds()).isCloseTo(wPrime / 300, ITERATIVE);
        assertThat(same.maximalWatts()).isCloseTo(criticalPower + reserve, ITERATIVE);

        var law = new PowerLaw(criticalPower + reserve, -wPrime / 1e5);
        assertThat(value(PowerLaw.of(on(law, SPREAD))).exponent()).isCloseTo(-wPrime / 1e5, ITERATIVE);

        double[] hours = Arrays.copyOf(SPREAD, SPREAD.length + 2);
        hours[SPREAD.length] = 3600;
        hours[SPREAD.length + 1] = 9000;
        var omni = new OmniDomainPower(criticalPower, wPrime, criticalPower + reserve, 30);
        var fitted = value(OmniDomainPower.of(on(omni, hours)));
        assertThat(fitted.fadeWatts()).isCloseTo(30, withinPercentage(0.01));
        assertThat(fitted.wPrimeJoules()).isCloseTo(wPrime, withinPercentage(0.01));
    }

    @Property(tries = 100)
    void everyCurveFallsWithTime(
            @ForAll @DoubleRange(min = 1, max = 9_000) double seconds,
            @ForAll @DoubleRange(min = 1, max = 1_000) double more) {
        for (PowerDurationModel model : List.of(
                new MortonThreeParameter(250, 20_000, 1000),
                new OmniDomainPower(250, 20_000, 1000, 30),
                new ExponentialPower(250, 1000, 50),
                new PowerLaw(1000, -0.2))) {
            assertThat(model.wattsFor(seconds + more)).isLessThanOrEqualTo(model.wattsFor(seconds));
        }
    }

    @Test
    void theChoiceIsTheLeastCriterion() {
        var choice = value(PowerDurationChoice.of(MINUTES));

        assertThat(choice.model()).isEqualTo(Model.MORTON_THREE_PARAMETER);
        // Oracle: AICc from SciPy's fits.
        assertThat(aicc(choice, Model.MORTON_THREE_PARAMETER)).isCloseTo(32.93592544, within(1e-5));
        assertThat(aicc(choice, Model.EXPONENTIAL)).isCloseTo(72.75293825, within(1e-5));
        assertThat(aicc(choice, Model.POWER_LAW)).isCloseTo(62.74808380, within(1e-5));
        assertThat(choice.candidates()).isSortedAccordingTo((a, b) -> Double.compare(a.aicc(), b.aicc()));
        assertThat(choice.efforts()).isEqualTo(8);
        assertThat(basis(PowerDurationChoice.of(MINUTES)).variant()).isEqualTo("morton_three_parameter");
    }

    @Test
    void curvesThatAreNotMeantForAnEffortDoNotCompete() {
        assertThat(models(MINUTES)).doesNotContain(Model.CRITICAL_POWER, Model.OMNI_DOMAIN);
        assertThat(models(HOURS)).containsExactly(Model.OMNI_DOMAIN, Model.POWER_LAW);
        assertThat(aicc(value(PowerDurationChoice.of(HOURS)), Model.OMNI_DOMAIN))
                .isCloseTo(69.56760287, within(1e-5));
        var trials = CriticalPowerTest.onCurve(300, 20_000, 120, 240, 400, 700, 1200);
        assertThat(value(PowerDurationChoice.of(trials)).model()).isEqualTo(Model.CRITICAL_POWER);
        assertThat(models(join(trials, efforts(290, 1201)))).containsExactly(Model.POWER_LAW);
    }

    @Test
    void aCurveNeedsThreeEffortsMoreThanParameters() {
        assertThat(models(MINUTES.subList(0, 6))).contains(Model.MORTON_THREE_PARAMETER);
        assertThat(models(efforts(905, 5, 640, 30, 520, 60, 340, 300, 305, 600)))
                .containsExactly(Model.POWER_LAW);
        assertRefused(
                PowerDurationChoice.of(MINUTES.subList(0, 4)),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 5, 4, "efforts"));
        assertRefused(
                PowerDurationChoice.of(efforts(300, 60, 310, 120, 330, 600, 340, 1000, 350, 2000)),
                Reason.NOT_APPLICABLE,
                new Gap("fitted_models", 1, 0, "models"));
    }

    @Test
    void beyondTheEffortsItSaysThatItGuesses() {
        var choice = value(PowerDurationChoice.of(MINUTES));

        assertThat(basis(choice.wattsFor(5)).caveats()).isEmpty();
        assertThat(basis(choice.wattsFor(1200)).caveats()).isEmpty();
        assertThat(basis(choice.wattsFor(4)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(choice.wattsFor(1201)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(value(choice.wattsFor(300)))
                .isEqualTo(value(MortonThreeParameter.of(MINUTES)).wattsFor(300));
        assertThat(basis(choice.wattsFor(300)).variant()).isEqualTo("morton_three_parameter");
        assertThat(reason(choice.wattsFor(Double.NaN))).isEqualTo(Reason.MISSING_INPUT);
        assertThat(reason(choice.wattsFor(-5))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Property(tries = 150)
    void anyEffortsGiveFiniteNumbersOrARefusal(@ForAll("anything") List<Effort> efforts) {
        List<Function<List<Effort>, MetricResult<?>>> metrics = List.of(
                MortonThreeParameter::of,
                OmniDomainPower::of,
                ExponentialPower::of,
                PowerLaw::of,
                PowerDurationChoice::of);
        metrics.forEach(metric -> assertFinite(metric.apply(efforts)));
        PowerDurationChoice.of(efforts).found().ifPresent(choice -> assertFinite(choice.wattsFor(60)));
    }

    @Provide
    Arbitrary<List<Effort>> anything() {
        var watts = Arbitraries.oneOf(
                Arbitraries.doubles().between(1, 2000), Arbitraries.doubles().between(1, 100_000));
        var seconds = Arbitraries.oneOf(
                Arbitraries.doubles().between(1, 100),
                Arbitraries.doubles().between(1, 3600),
                Arbitraries.doubles().between(1, 864_000));
        return Combinators.combine(watts, seconds).as(Effort::new).list().ofMaxSize(9);
    }

    private static List<Model> models(List<Effort> efforts) {
        return value(PowerDurationChoice.of(efforts)).candidates().stream()
                .map(Candidate::model)
                .toList();
    }

    private static double aicc(PowerDurationChoice choice, Model model) {
        return choice.candidates().stream()
                .filter(candidate -> candidate.model() == model)
                .findFirst()
                .orElseThrow()
                .aicc();
    }

    private static List<Effort> on(PowerDurationModel model, double... seconds) {
        return Arrays.stream(seconds)
                .mapToObj(time -> new Effort(model.wattsFor(time), time))
                .toList();
    }

    private static List<Effort> join(List<Effort> some, List<Effort> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
