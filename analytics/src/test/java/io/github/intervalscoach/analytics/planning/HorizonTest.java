package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final FitnessFatigue START = new FitnessFatigue(50, 60);

    @Property(seed = "2026", tries = 200)
    void everyDayIsTheRecursionOfFitnessAndFatigue(@ForAll("plans") double[] loads) {
        Horizon horizon = Horizon.from(START, loads.length);
        FitnessFatigue state = START;
        assertThat(horizon.form(0).at(loads)).isEqualTo(-10);

        for (int day = 1; day <= loads.length; day++) {
            state = state.after(loads[day - 1]);
            assertThat(horizon.fitness(day).at(loads)).isCloseTo(state.fitness(), within(1e-9));
            assertThat(horizon.fatigue(day).at(loads)).isCloseTo(state.fatigue(), within(1e-9));
            assertThat(horizon.form(day).at(loads)).isCloseTo(state.form(), within(1e-9));
        }
    }

    @Property(seed = "2026", tries = 100)
    void theWeightedMeansAreThoseOfTheAcuteAndChronicLoad(
            @ForAll("pasts") double[] past, @ForAll("plans") double[] loads) {
        var horizon = new Horizon(START, Points.boxed(past), loads.length);
        var acwr = value(Acwr.of(Days.of(Days.join(past, loads)), Acwr.Variant.EWMA));

        assertThat(horizon.weightedMean(7, loads.length).at(loads)).isCloseTo(acwr.acute(), within(1e-9));
        assertThat(horizon.weightedMean(28, loads.length).at(loads)).isCloseTo(acwr.chronic(), within(1e-9));
    }

    @Test
    void sumsReachBackIntoThePast() {
        var horizon = new Horizon(START, List.of(1.0, 2.0, 4.0), 3);
        double[] loads = {10, 20, 40};

        assertThat(horizon.sum(1, 2).at(loads)).isEqualTo(30);
        assertThat(horizon.sum(-2, 0).at(loads)).isEqualTo(7);
        assertThat(horizon.sum(0, 3).at(loads)).isEqualTo(74);
        assertThat(horizon.sum(-1, 1).constant()).isEqualTo(6);
        assertThat(horizon.sum(-1, 1).weight(1)).isEqualTo(1);
        assertThat(horizon.sum(-1, 1).weight(2)).isZero();
    }

    @Test
    void refusesToReadAPastThatIsNotThere() {
        var horizon = new Horizon(START, List.of(1.0, 2.0), 3);

        assertThat(horizon.sum(-1, 0).constant()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> horizon.sum(-2, 0))
                .withMessageContaining("2 loads before the first day: need 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Horizon.from(START, 3).weightedMean(7, 1))
                .withMessageContaining("need 1");
    }

    @Test
    void weeksAreSevensFromTheFirstDay() {
        Horizon horizon = Horizon.from(START, 16);

        assertThat(horizon.weeks()).isEqualTo(3);
        assertThat(horizon.weekOf(7)).isEqualTo(1);
        assertThat(horizon.weekOf(8)).isEqualTo(2);
        assertThat(horizon.firstDayOf(3)).isEqualTo(15);
        assertThat(horizon.lastDayOf(2)).isEqualTo(14);
        assertThat(horizon.lastDayOf(3)).isEqualTo(16);
        assertThat(Horizon.from(START, 14).weeks()).isEqualTo(2);
    }

    @Test
    void spansADayToTwoYears() {
        assertThat(Horizon.from(START, 1).weeks()).isEqualTo(1);
        assertThat(Horizon.from(START, 730).days()).isEqualTo(730);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Horizon.from(START, 0))
                .withMessageContaining("0 days: need 1 to 730");
        assertThatIllegalArgumentException().isThrownBy(() -> Horizon.from(START, 731));
    }

    @Test
    void aFormNeedsAsManyLoadsAsItHasDays() {
        LinearForm form = LinearForm.of(5, 2, day -> day);

        assertThat(form.days()).isEqualTo(2);
        assertThat(form.at(10, 100)).isEqualTo(215);
        assertThat(form.minus(LinearForm.of(1, 2, day -> 1)).at(10, 100)).isEqualTo(104);
        assertThat(form.times(-2).at(10, 100)).isEqualTo(-430);
        assertThat(form).hasToString("5.0 + [1.0, 2.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.at(1, 2, 3))
                .withMessageContaining("3 loads: need 2");
    }

    @Test
    void aRowTellsHowFarItsBoundIsAway() {
        LinearForm load = LinearForm.of(0, 1, day -> 1);
        LinearForm one = LinearForm.of(1, 1, day -> 0);
        var amount = new LoadRow(1, load, 80, one);
        var ratio = new LoadRow(1, load, 2, LinearForm.of(50, 1, day -> 0));
        var ofNothing = new LoadRow(1, load, 2, LinearForm.of(0, 1, day -> 0));

        assertThat(amount.excess(100)).isEqualTo(20);
        assertThat(amount.form().at(100)).isEqualTo(20);
        assertThat(amount.loosenedBy(5).excess(100)).isEqualTo(15);
        assertThat(ratio.excess(125)).isEqualTo(0.5);
        assertThat(ratio.form().at(125)).isEqualTo(25);
        assertThat(ofNothing.excess(1)).isCloseTo(1e6 - 2, within(1e-6));
    }

    @Provide
    Arbitrary<double[]> plans() {
        return Days.loads(1, 60);
    }

    @Provide
    Arbitrary<double[]> pasts() {
        return Days.loads(28, 40).map(loads -> Days.each(loads, load -> load + 10));
    }
}
