package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FitnessProjectionTest {
    private static final FitnessFatigue START = new FitnessFatigue(60, 55);

    @Test
    @Vector(id = "S-18", metric = "fitness_projection", oracle = Vector.Oracle.DERIVED, cases = 2)
    void aWeekOfRestAndAWeekAtTheLoadOfFiveMore() {
        assertThat(project(constant(7, 0)).end().fitness()).isCloseTo(50.78890349, within(5e-9));
        assertThat(project(constant(7, 92.56941232)).end().fitness()).isCloseTo(65, within(5e-9));
    }

    @Test
    void readsEachDayByItsDateWhateverTheWeekday() {
        FitnessProjection projection = project(100, 0);
        LocalDate first = Days.FIRST;

        assertThat(projection.firstDay()).isEqualTo(first);
        assertThat(projection.on(first)).contains(START.after(100));
        assertThat(projection.on(first.plusDays(1))).contains(START.after(100).after(0));
        assertThat(projection.end()).isEqualTo(START.after(100).after(0));
        assertThat(projection.on(first.minusDays(1))).isEmpty();
        assertThat(projection.on(first.plusDays(2))).isEmpty();
    }

    @Test
    void namesTheMostTiredDayAndTheEarliestOfSeveral() {
        assertThat(project(0, 200, 0).mostTiredDay()).isEqualTo(Days.FIRST.plusDays(1));

        var still = new FitnessProjection(Days.FIRST, List.of(START, START, START));
        assertThat(still.mostTiredDay()).isEqualTo(Days.FIRST);
    }

    @Test
    void refusesAPlanWithAMissingDay() {
        assertRefused(
                FitnessProjection.of(START, Days.of(50, GAP, 50)),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 3, 2, "days"));
    }

    @Test
    void restsOnEveryDayOfThePlan() {
        assertThat(basis(FitnessProjection.of(START, Days.of(50, 0, 50))).n()).isEqualTo(3);
    }

    @Test
    void anEmptyProjectionIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FitnessProjection(Days.FIRST, List.of()))
                .withMessageContaining("Maybe the plan is empty");
    }

    @Property(seed = "2026", tries = 200)
    void isLinearInTheLoads(@ForAll("plans") double[] loads) {
        FitnessProjection projection = project(loads);
        Horizon horizon = Horizon.from(START, loads.length);

        assertThat(projection.end().fitness())
                .isCloseTo(horizon.fitness(loads.length).at(loads), within(1e-9));
        assertThat(projection.end().form()).isCloseTo(horizon.form(loads.length).at(loads), within(1e-9));
    }

    @Provide
    Arbitrary<double[]> plans() {
        return Days.loads(1, 120);
    }

    private static FitnessProjection project(double... loads) {
        return value(FitnessProjection.of(START, Days.of(loads)));
    }
}
