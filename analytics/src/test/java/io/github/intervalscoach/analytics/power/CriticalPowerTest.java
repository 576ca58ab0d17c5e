package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.CriticalPower.Form;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalPowerTest {
    /** Vanhatalo 2007 as in Clarke and Skiba's workbook. */
    private static final List<Effort> VANHATALO = efforts(453, 160, 430, 205, 405, 260, 375, 430, 360, 685);

    /** Moritani 1981, subject M.P.; times printed in tenths of a minute. */
    private static final List<Effort> MORITANI = efforts(400, 102, 350, 132, 300, 186, 275, 240);

    private static final List<Effort> SPRINTS = efforts(1300, 5, 600, 60, 330, 300, 290, 1200);

    private static final Percentage ITERATIVE = withinPercentage(1e-3);
    private static final Percentage CLOSED = withinPercentage(1e-7);

    @Test
    @Vector(id = "S-35", metric = "critical_power", oracle = Oracle.DERIVED, cases = 6)
    void moritaniFromRoundedTimes() {
        assertFitted(MORITANI, Form.WORK_TIME, 182.2006, 368.948 * 60);
        assertFitted(MORITANI, Form.INVERSE_TIME, 181.2912, 371.332 * 60);
        assertFitted(MORITANI, Form.TIME_ON_POWER, 183.3198, 365.383 * 60);
    }

    private static void assertFitted(List<Effort> efforts, Form form, double watts, double joules) {
        CriticalPower fitted = value(CriticalPower.fit(efforts, form));
        assertThat(fitted.watts().value()).isCloseTo(watts, within(5e-5));
        assertThat(fitted.wPrimeJoules().value()).isCloseTo(joules, within(0.03));
    }

    @Test
    @Vector(id = "S-36", metric = "critical_power", oracle = Oracle.PUBLISHED, cases = 6)
    void vanhataloByPowerOverInverseTime() {
        CriticalPower fitted = value(CriticalPower.of(VANHATALO, Form.INVERSE_TIME));

        assertThat(fitted.watts().value()).isCloseTo(330.09741039, within(5e-9));
        assertThat(fitted.wPrimeJoules().value()).isCloseTo(19_857.150086, within(5e-7));
        assertThat(fitted.wattsFor(20)).isCloseTo(1322.954915, within(5e-7));
        assertThat(fitted.wattsFor(60)).isCloseTo(661.049912, within(5e-7));
        assertThat(fitted.wattsFor(300)).isCloseTo(396.287911, within(5e-7));
        assertThat(fitted.wattsFor(600)).isCloseTo(363.192661, within(5e-7));
    }

    @Test
    @Vector(id = "S-37", metric = "critical_power", oracle = Oracle.DERIVED, cases = 4)
    void vanhataloByTheOtherForms() {
        CriticalPower workTime = value(CriticalPower.of(VANHATALO, Form.WORK_TIME));
        CriticalPower timeOnPower = value(CriticalPower.of(VANHATALO, Form.TIME_ON_POWER));

        assertThat(workTime.watts().value()).isCloseTo(330.89599086, within(5e-9));
        assertThat(workTime.wPrimeJoules().value()).isCloseTo(19_604.19518, within(5e-6));
        assertThat(timeOnPower.watts().value()).isCloseTo(332.16631872, ITERATIVE);
        assertThat(timeOnPower.wPrimeJoules().value()).isCloseTo(18_949.74087, ITERATIVE);
    }

    @Test
    @Vector(id = "S-38", metric = "critical_power", oracle = Oracle.PUBLISHED, cases = 5)
    void sprintsFitAndAreRejectedByTheGates() {
        CriticalPower fitted = value(CriticalPower.fit(SPRINTS, Form.INVERSE_TIME));

        assertThat(fitted.watts().value()).isCloseTo(370.2118117, ITERATIVE);
        assertThat(fitted.wPrimeJoules().value()).isCloseTo(4705.5974, ITERATIVE);
        assertThat(fitted.wattsFor(30)).isCloseTo(527.06505728, ITERATIVE);
        assertThat(fitted.wattsFor(600)).isCloseTo(378.05447306, ITERATIVE);
        assertThat(fitted.wattsFor(3600)).isCloseTo(371.51892112, ITERATIVE);
        assertRefused(
                CriticalPower.of(SPRINTS, Form.INVERSE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts_of_2_to_20_min", 3, 2, "efforts"));
    }

    @Test
    void errorsAndIntervalsAreThoseOfTheFit() {
        // Oracle: SciPy linregress, and the Jacobian of least_squares; Student's t with 3 degrees of freedom
        // 3.18244631.
        CriticalPower inverse = value(CriticalPower.fit(VANHATALO, Form.INVERSE_TIME));
        CriticalPower work = value(CriticalPower.fit(VANHATALO, Form.WORK_TIME));
        CriticalPower time = value(CriticalPower.fit(VANHATALO, Form.TIME_ON_POWER));

        assertThat(inverse.watts().standardError()).isCloseTo(2.4236427077351816, CLOSED);
        assertThat(inverse.watts().low()).isCloseTo(322.3842976084903, CLOSED);
        assertThat(inverse.watts().high()).isCloseTo(337.81052316960955, CLOSED);
        assertThat(inverse.wPrimeJoules().standardError()).isCloseTo(587.1629208781628, CLOSED);
        assertThat(inverse.rSquared()).isCloseTo(0.9973838238461278, CLOSED);
        assertThat(work.watts().standardError()).isCloseTo(1.4406116478822037, CLOSED);
        assertThat(work.wPrimeJoules().standardError()).isCloseTo(572.396179505586, CLOSED);
        assertThat(work.rSquared()).isCloseTo(0.9999431399295791, CLOSED);
        assertThat(time.watts().standardError()).isCloseTo(1.23074958, ITERATIVE);
        assertThat(time.wPrimeJoules().standardError()).isCloseTo(706.14965164, ITERATIVE);
        assertThat(time.rSquared()).isCloseTo(0.9983177450115739, ITERATIVE);
    }

    @Test
    void namesItsForm() {
        assertThat(basis(CriticalPower.of(VANHATALO, Form.TIME_ON_POWER)).variant())
                .isEqualTo("time_on_power");
        assertThat(basis(CriticalPower.fit(VANHATALO, Form.WORK_TIME)).variant())
                .isEqualTo("work_time");
    }

    @Test
    void leavesOutEffortsThatTheModelIsNotMadeFor() {
        var more = new ArrayList<>(VANHATALO);
        more.add(new Effort(900, 119));
        more.add(new Effort(250, 1201));

        var fitted = CriticalPower.of(more, Form.INVERSE_TIME);

        assertThat(value(fitted)).isEqualTo(value(CriticalPower.of(VANHATALO, Form.INVERSE_TIME)));
        assertThat(basis(fitted).n()).isEqualTo(5);
        assertThat(basis(fitted).coverage()).isEqualTo(5 / 7.0);
    }

    @Test
    void twoAndTwentyMinutesAreWithin() {
        var efforts = onCurve(300, 20_000, 120, 600, 1200);

        assertThat(basis(CriticalPower.of(efforts, Form.WORK_TIME)).n()).isEqualTo(3);
    }

    @Test
    void refusesTooFewEffortsAndTooShortASpanAndSaysBoth() {
        assertRefused(
                CriticalPower.of(onCurve(300, 20_000, 200, 300), Form.INVERSE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts_of_2_to_20_min", 3, 2, "efforts"),
                new Gap("effort_span", 300, 100, "seconds"));
        assertRefused(
                CriticalPower.of(onCurve(300, 20_000, 200, 300, 499), Form.INVERSE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("effort_span", 300, 299, "seconds"));
        assertThat(value(CriticalPower.of(onCurve(300, 20_000, 200, 300, 500), Form.INVERSE_TIME)))
                .isNotNull();
        assertRefused(
                CriticalPower.of(List.of(), Form.INVERSE_TIME),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts_of_2_to_20_min", 3, 0, "efforts"),
                new Gap("effort_span", 300, 0, "seconds"));
    }

    @ParameterizedTest
    @EnumSource
    void aHumanWPrimeIsFiveToFortyKilojoules(Form form) {
        assertThat(gaps(CriticalPower.of(onCurve(300, 4_990, 180, 420, 900), form)))
                .hasSize(1)
                .first()
                .satisfies(gap -> assertThat(gap.input()).isEqualTo("w_prime"))
                .satisfies(gap -> assertThat(gap.needed()).isEqualTo(5_000))
                .satisfies(gap -> assertThat(gap.found()).isCloseTo(4_990, withinPercentage(1e-6)));
        assertThat(gaps(CriticalPower.of(onCurve(300, 40_010, 180, 420, 900), form)))
                .hasSize(1)
                .first()
                .satisfies(gap -> assertThat(gap.needed()).isEqualTo(40_000));
        assertThat(value(CriticalPower.of(onCurve(300, 5_010, 180, 420, 900), form)))
                .isNotNull();
        assertThat(value(CriticalPower.of(onCurve(300, 39_990, 180, 420, 900), form)))
                .isNotNull();
    }

    @Test
    void scatteredEffortsFailTheGatesOfTheFitByName() {
        var scattered = efforts(420, 180, 310, 360, 380, 600, 300, 1200);

        var refused = CriticalPower.of(scattered, Form.INVERSE_TIME);

        assertThat(reason(refused)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(refused))
                .extracting(Gap::input)
                .containsExactly("critical_power_error", "w_prime_error", "r_squared");
        assertThat(gaps(refused)).extracting(Gap::needed).containsExactly(0.05, 0.10, 0.95);
        CriticalPower fitted = value(CriticalPower.fit(scattered, Form.INVERSE_TIME));
        assertThat(gaps(refused).get(0).found())
                .isEqualTo(fitted.watts().standardError() / fitted.watts().value());
        assertThat(gaps(refused).get(1).found())
                .isEqualTo(fitted.wPrimeJoules().standardError()
                        / fitted.wPrimeJoules().value());
        assertThat(gaps(refused).get(2).found()).isEqualTo(fitted.rSquared());
    }

    @Test
    void twoEffortsFitExactlyAndSayNothing() {
        assertRefused(
                CriticalPower.fit(efforts(400, 180, 350, 600), Form.TIME_ON_POWER),
                Reason.INSUFFICIENT_DATA,
                new Gap("efforts", 3, 2, "efforts"));
    }

    @ParameterizedTest
    @EnumSource
    void effortsOfOneLengthOrOnePowerHaveNoCurve(Form form) {
        assertRefused(
                CriticalPower.fit(efforts(400, 300, 380, 300, 390, 300), form),
                Reason.ZERO_VARIANCE,
                new Gap("effort_span", 1, 0, "seconds"));
        assertThat(CriticalPower.fit(efforts(300, 200, 300, 300, 300, 600), form)
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void powerThatRisesWithTimeHasNoWPrime(Form form) {
        assertThat(CriticalPower.fit(efforts(300, 180, 320, 400, 340, 900), form)
                        .found())
                .isEmpty();
    }

    @Test
    void aCriticalPowerBelowZeroIsRefusedAsWhatItIs() {
        var refused = CriticalPower.fit(efforts(1000, 60, 300, 120, 20, 240), Form.INVERSE_TIME);

        assertThat(reason(refused)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(refused)).first().satisfies(gap -> {
            assertThat(gap.input()).isEqualTo("critical_power");
            assertThat(gap.found()).isNegative();
        });
    }

    @Test
    void timeAtAPowerIsTheCurveBackwards() {
        CriticalPower fitted = value(CriticalPower.of(VANHATALO, Form.INVERSE_TIME));

        assertThat(fitted.secondsAt(fitted.wattsFor(345)).orElseThrow()).isCloseTo(345, within(1e-9));
        assertThat(fitted.secondsAt(fitted.watts().value())).isEmpty();
        assertThat(fitted.secondsAt(100)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> fitted.wattsFor(0));
        assertThatIllegalArgumentException().isThrownBy(() -> fitted.wattsFor(Double.POSITIVE_INFINITY));
    }

    @Test
    void whatIsNoEffortIsTheCallersMistake() {
        for (double watts : new double[] {0.99, -300, 100_001, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Effort(watts, 300));
        }
        for (double seconds : new double[] {0.99, -1, 864_001, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Effort(300, seconds))
                    .withMessageContaining("Maybe it is in minutes");
        }
        assertThat(new Effort(1, 1).joules()).isEqualTo(1);
        assertThat(new Effort(100_000, 864_000).joules()).isEqualTo(8.64e10);
    }

    @Property(tries = 100)
    void effortsOnACurveGiveTheCurve(
            @ForAll @DoubleRange(min = 100, max = 450) double watts,
            @ForAll @DoubleRange(min = 5_100, max = 39_900) double joules,
            @ForAll Form form) {
        CriticalPower fitted = value(CriticalPower.of(onCurve(watts, joules, 130, 240, 500, 1100), form));

        assertThat(fitted.watts().value()).isCloseTo(watts, withinPercentage(1e-4));
        assertThat(fitted.wPrimeJoules().value()).isCloseTo(joules, withinPercentage(1e-4));
        assertThat(fitted.rSquared()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 100)
    void doublingEveryPowerDoublesBothNumbers(@ForAll("efforts") List<Effort> efforts, @ForAll Form form) {
        var doubled = efforts.stream()
                .map(effort -> new Effort(2 * effort.watts(), effort.seconds()))
                .toList();

        var once = CriticalPower.fit(efforts, form).found();
        var twice = CriticalPower.fit(doubled, form).found();

        assertThat(twice.isPresent()).isEqualTo(once.isPresent());
        once.ifPresent(fitted -> {
            assertThat(twice.orElseThrow().watts().value())
                    .isCloseTo(2 * fitted.watts().value(), withinPercentage(0.01));
            assertThat(twice.orElseThrow().wPrimeJoules().value())
                    .isCloseTo(2 * fitted.wPrimeJoules().value(), withinPercentage(0.01));
        });
    }

    @Property(tries = 300)
    void anyEffortsGiveFiniteNumbersOrARefusal(@ForAll("anything") List<Effort> efforts, @ForAll Form form) {
        assertFinite(CriticalPower.fit(efforts, form));
        MetricResult<CriticalPower> gated = CriticalPower.of(efforts, form);
        assertFinite(gated);
        gated.found().ifPresent(found -> {
            assertThat(found.wPrimeJoules().value()).isBetween(5_000.0, 40_000.0);
            assertThat(found.rSquared()).isBetween(0.95, 1.0);
            assertThat(found.watts().low()).isLessThanOrEqualTo(found.watts().high());
        });
    }

    /** Efforts that fall with time, with some scatter. */
    @Provide
    Arbitrary<List<Effort>> efforts() {
        var scatter = Arbitraries.doubles().between(-3, 3);
        return Combinators.combine(scatter, scatter, scatter, scatter)
                .as((a, b, c, d) -> List.of(
                        new Effort(430 + a, 150),
                        new Effort(370 + b, 300),
                        new Effort(340 + c, 600),
                        new Effort(325 + d, 1000)));
    }

    @Provide
    Arbitrary<List<Effort>> anything() {
        var watts = Arbitraries.oneOf(
                Arbitraries.doubles().between(1, 2000), Arbitraries.doubles().between(1, 100_000));
        var seconds = Arbitraries.oneOf(
                Arbitraries.doubles().between(1, 3600), Arbitraries.doubles().between(1, 864_000));
        return Combinators.combine(watts, seconds).as(Effort::new).list().ofMaxSize(8);
    }

    static List<Effort> onCurve(double watts, double joules, double... seconds) {
        var efforts = new ArrayList<Effort>();
        for (double time : seconds) {
            efforts.add(new Effort(watts + joules / time, time));
        }
        return efforts;
    }

    static List<Effort> efforts(double... wattsAndSeconds) {
        var efforts = new ArrayList<Effort>();
        for (int i = 0; i < wattsAndSeconds.length; i += 2) {
            efforts.add(new Effort(wattsAndSeconds[i], wattsAndSeconds[i + 1]));
        }
        return efforts;
    }
}
