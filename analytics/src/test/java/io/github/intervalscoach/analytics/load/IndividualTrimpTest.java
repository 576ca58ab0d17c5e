package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.load.LactateWeight.Step;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The athlete's own lactate curve, and the impulse weighed by it. */
class IndividualTrimpTest {
    private static final HeartRateReserve RESERVE = new HeartRateReserve(50, 190);
    private static final List<Step> STEPS = List.of(
            new Step(0.45, 1.2), new Step(0.6, 1.6), new Step(0.72, 2.5), new Step(0.83, 4.1), new Step(0.92, 7.0));

    @Test
    void fitsAStraightLineToTheLogarithm() {
        // Computed with numpy.polyfit(x, log(y), 1)
        var fit = LactateWeight.fit(STEPS);

        assertThat(value(fit).factor()).isCloseTo(0.1914806682865989, within(1e-9));
        assertThat(value(fit).exponent()).isCloseTo(3.747259989329615, within(1e-9));
        assertThat(basis(fit).n()).isEqualTo(5);
    }

    @Test
    void weighsMinutesByTheirLactate() {
        // Computed with NumPy: 45 · x · a · e^(b·x), x = 100/140
        LactateWeight weight = value(LactateWeight.fit(STEPS));
        var average = IndividualTrimp.ofAverage(150, 2700, RESERVE, weight);

        assertThat(value(average).points()).isCloseTo(89.46398185344955, within(1e-7));
        assertThat(basis(average).caveats()).containsExactly(Caveat.FROM_AVERAGE);
        assertThat(value(IndividualTrimp.of(SampleStream.everySecond(constant(2700, 150)), RESERVE, weight))
                        .points())
                .isCloseTo(89.46398185344955, within(1e-7));
    }

    @Test
    void withTheGroupsCurveItIsBanistersImpulse() {
        var bpm = SampleStream.everySecond(40, 110, 150, 150, 188, 240);
        var group = new LactateWeight(0.64, 1.92);
        MetricResult<IndividualTrimp> own = IndividualTrimp.of(bpm, RESERVE, group);

        assertThat(value(own).points())
                .isCloseTo(
                        value(BanisterTrimp.of(bpm, RESERVE, BanisterTrimp.Constants.MALE))
                                .points(),
                        within(1e-12));
        assertThat(basis(own).caveats()).containsExactly(Caveat.CLAMPED);
    }

    @Property(seed = "2026")
    void findsTheCurveThatMadeTheLactatesInWhateverOrder(
            @ForAll @DoubleRange(min = 0.15, max = 0.6) double factor,
            @ForAll @DoubleRange(min = 1, max = 4) double exponent,
            @ForAll Random random) {
        var steps = new ArrayList<>(DoubleStream.of(0.3, 0.5, 0.7, 0.95)
                .mapToObj(x -> new Step(x, factor * StrictMath.exp(exponent * x)))
                .toList());
        Collections.shuffle(steps, random);
        LactateWeight fit = value(LactateWeight.fit(steps));

        assertThat(fit.factor()).isCloseTo(factor, within(1e-9));
        assertThat(fit.exponent()).isCloseTo(exponent, within(1e-9));
    }

    @Test
    void refusesOneStepShortAndSaysWhy() {
        assertRefused(
                LactateWeight.fit(STEPS.subList(0, 2)),
                Reason.INSUFFICIENT_DATA,
                new Gap("lactate_steps", 3, 2, "steps"));
        assertRefused(LactateWeight.fit(List.of()), Reason.MISSING_INPUT, new Gap("lactate_steps", 3, 0, "steps"));
        assertThat(basis(LactateWeight.fit(STEPS.subList(0, 3))).n()).isEqualTo(3);
    }

    @Test
    void refusesEqualHeartRatesAndACurveThatDoesNotRise() {
        assertRefused(
                LactateWeight.fit(List.of(new Step(0.7, 1), new Step(0.7, 2), new Step(0.7, 4))),
                Reason.ZERO_VARIANCE,
                new Gap("reserve_fraction_spread", 0, 0, "1"));
        assertRefused(
                LactateWeight.fit(List.of(new Step(0.5, 2), new Step(0.6, 2), new Step(0.7, 2))),
                Reason.OUT_OF_DOMAIN,
                new Gap("lactate_exponent", 0.1, 0, "1"));
    }

    @Test
    void refusesAStepThatIsNone() {
        assertRefused(withStep(-0.01, 2), Reason.OUT_OF_DOMAIN, new Gap("reserve_fraction", 0, -0.01, "1"));
        assertRefused(withStep(1.06, 2), Reason.OUT_OF_DOMAIN, new Gap("reserve_fraction", 1.05, 1.06, "1"));
        assertRefused(withStep(0.5, 0), Reason.OUT_OF_DOMAIN, new Gap("blood_lactate", 0.1, 0, "mmol/l"));
        assertRefused(withStep(0.5, 41), Reason.OUT_OF_DOMAIN, new Gap("blood_lactate", 40, 41, "mmol/l"));
        assertRefused(withStep(0.5, Double.NaN), Reason.MISSING_INPUT, new Gap("blood_lactate", 0.1, 0, "mmol/l"));
    }

    @Test
    void aCurveThatFallsIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LactateWeight(0, 2))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new LactateWeight(0.2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LactateWeight(0.2, 20.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LactateWeight(1e7, 2));
        assertThat(new LactateWeight(1e6, 20).exponent()).isEqualTo(20);
    }

    private static MetricResult<LactateWeight> withStep(double fraction, double lactate) {
        var steps = new ArrayList<>(STEPS);
        steps.add(new Step(fraction, lactate));
        return LactateWeight.fit(steps);
    }
}
