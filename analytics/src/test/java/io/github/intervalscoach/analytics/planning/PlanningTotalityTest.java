package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.CompliantProjection.Span;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever numbers there are: a finite value or a refusal with finite gaps, never an exception. */
class PlanningTotalityTest {
    @Property(seed = "2026", tries = 300)
    void singleNumbers(
            @ForAll double one, @ForAll double other, @ForAll int whole, @ForAll("states") FitnessFatigue state) {
        assertFinite(LoadForFitness.of(one, other, whole, 300));
        assertFinite(LoadForRamp.of(one, other, 300));
        assertFinite(LoadForForm.of(state, one, 300));
        assertFinite(Taper.of(state, List.of(one, other), new TaperShape.Exponential(7), whole));
        assertFinite(TaperLength.of(Duration.ofSeconds(whole)));
        assertFinite(ReturnToTraining.afterBreak(whole));
        assertFinite(ReturnToTraining.afterIllness(whole, OptionalDouble.of(one)));
        assertFinite(Detraining.of(whole));
        assertFinite(QuadraticLoadPlan.of(state, LoadTemplate.free(List.of(50.0, 0.0, 80.0)), one, 1));
    }

    @Property(seed = "2026", tries = 60)
    void daysOfAnyKind(
            @ForAll("anything") double[] loads,
            @ForAll("anything") double[] ratios,
            @ForAll("states") FitnessFatigue state) {
        assertFinite(FitnessProjection.of(state, Days.of(loads)));
        assertFinite(CompliantProjection.of(state, Days.of(loads), Points.boxed(ratios), Span.WEEK, 1));
        assertFinite(LinearLoadPlan.of(LoadProblem.of(
                new Horizon(state, Points.boxed(loads), 10),
                LoadGoal.highest(),
                LoadCap.of(80),
                new DeloadWeek(1, 0.6),
                FormWindow.inTraining(-30))));
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 3);
    }

    @Provide
    Arbitrary<FitnessFatigue> states() {
        Arbitrary<Double> points = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 150),
                Arbitraries.doubles().between(0, Double.MAX_VALUE),
                Arbitraries.of(0.0, 100_000.0, 1e-320));
        return points.flatMap(fitness -> points.map(fatigue -> new FitnessFatigue(fitness, fatigue)));
    }
}
