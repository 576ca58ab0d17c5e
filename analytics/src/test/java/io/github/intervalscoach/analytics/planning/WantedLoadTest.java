package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The three loads in closed form. */
class WantedLoadTest {
    private static final FitnessFatigue TODAY = new FitnessFatigue(57, 71);

    @Test
    @Vector(id = "S-55", metric = "load_for_fitness", oracle = Vector.Oracle.DERIVED, cases = 1)
    void theLoadThatTakesSixtyToSixtyEightInFourWeeks() {
        LoadForFitness load = value(LoadForFitness.of(60, 68, 28, 200));

        assertThat(load.pointsPerDay()).isCloseTo(76.44118672, within(76e-9));
        assertThat(load.days()).isEqualTo(28);
    }

    @Test
    @Vector(id = "S-55", metric = "load_for_form", oracle = Vector.Oracle.DERIVED, cases = 1)
    void theLoadThatEndsTomorrowAtMinusTen() {
        assertThat(value(LoadForForm.of(TODAY, -10, 200)).points()).isCloseTo(37.50719245, within(37e-9));
    }

    @Test
    @Vector(id = "S-18", metric = "load_for_ramp", oracle = Vector.Oracle.DERIVED, cases = 1)
    void theLoadThatLiftsSixtyByFiveInAWeek() {
        assertThat(value(LoadForRamp.of(60, 5, 200)).pointsPerDay()).isCloseTo(92.56941232, within(92e-9));
        assertThat(value(LoadForRamp.of(60, 0, 200)).pointsPerDay()).isCloseTo(60, within(1e-9));
    }

    @Test
    void aFitnessOutOfReachNamesTheNearest() {
        assertNearest(LoadForFitness.of(60, 68, 28, 76), "target_fitness", "points/day", 68, 67.7853);
        assertNearest(LoadForFitness.of(60, 50, 7, 200), "target_fitness", "points/day", 50, 50.7889);
        // one day of rest keeps e^(−1/42)
        assertNearest(LoadForFitness.of(60, 0, 1, 200), "target_fitness", "points/day", 0, 58.5883);
    }

    @Test
    void aRampOutOfReachNamesTheNearest() {
        assertNearest(LoadForRamp.of(60, 5, 90), "weekly_ramp", "points/week", 5, 4.6055);
        assertNearest(LoadForRamp.of(60, -10, 90), "weekly_ramp", "points/week", -10, -9.2111);
    }

    @Test
    void aFormOutOfReachNamesTheNearest() {
        assertNearest(
                LoadForForm.of(TODAY, 0, 200),
                "wanted_form",
                "points/day",
                0,
                TODAY.after(0).form());
        assertNearest(
                LoadForForm.of(TODAY, -30, 100),
                "wanted_form",
                "points/day",
                -30,
                TODAY.after(100).form());
    }

    @Test
    void restAndTheMostAreStillWithinReach() {
        double atRest = TODAY.after(0).form();

        assertThat(value(LoadForForm.of(TODAY, atRest - 1e-12, 100)).points()).isCloseTo(0, within(1e-9));
        assertThat(value(LoadForRamp.of(60, 0, 60.0000001)).pointsPerDay()).isCloseTo(60, within(1e-9));
        assertThat(value(LoadForFitness.of(0, 0, 5, 0)).pointsPerDay()).isZero();
    }

    @Property(seed = "2026", tries = 100)
    void whatIsToldToBeTheNearestIsWithinReach(
            @ForAll @DoubleRange(min = 10, max = 120) double fitness, @ForAll @IntRange(min = 1, max = 200) int days) {
        double lowest = gaps(LoadForFitness.of(fitness, 0, days, 100)).get(0).needed();
        double highest = gaps(LoadForFitness.of(fitness, 999, days, 100)).get(0).needed();

        assertThat(value(LoadForFitness.of(fitness, lowest, days, 100)).pointsPerDay())
                .isBetween(0.0, 1e-9);
        assertThat(value(LoadForFitness.of(fitness, highest, days, 100)).pointsPerDay())
                .isBetween(100 - 1e-9, 100.0);
        assertThat(LoadForFitness.of(fitness, lowest - 1e-6, days, 100).found()).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumberOrNoFitness() {
        assertRefused(
                LoadForFitness.of(Double.NaN, 60, 7, 200),
                Reason.MISSING_INPUT,
                new Gap("fitness", 0, 0, "points/day"));
        assertRefused(
                LoadForFitness.of(60, -1, 7, 200),
                Reason.OUT_OF_DOMAIN,
                new Gap("target_fitness", 0, -1, "points/day"));
        assertRefused(LoadForFitness.of(60, 60, 0, 200), Reason.OUT_OF_DOMAIN, new Gap("days_to_target", 1, 0, "days"));
        assertRefused(
                LoadForFitness.of(60, 60, 731, 200), Reason.OUT_OF_DOMAIN, new Gap("days_to_target", 730, 731, "days"));
        assertRefused(
                LoadForRamp.of(60, 1e6, 200),
                Reason.OUT_OF_DOMAIN,
                new Gap("weekly_ramp", 100_000, 1e6, "points/week"));
        assertThat(reason(LoadForRamp.of(-1, 5, 200))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(LoadForForm.of(TODAY, Double.NaN, 200))).isEqualTo(Reason.MISSING_INPUT);
        assertThat(gaps(LoadForForm.of(new FitnessFatigue(1e7, 0), 0, 200))
                        .get(0)
                        .input())
                .isEqualTo("fitness");
        assertThat(gaps(LoadForForm.of(new FitnessFatigue(0, 1e7), 0, 200))
                        .get(0)
                        .input())
                .isEqualTo("fatigue");
    }

    @Test
    void rejectsAMostThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadForFitness.of(60, 60, 7, -1))
                .withMessageContaining("mostPointsPerDay = -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> LoadForRamp.of(60, 5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> LoadForForm.of(TODAY, 0, 100_001));
    }

    @Property(seed = "2026", tries = 300)
    void trainedThatWayTheFitnessIsThere(
            @ForAll @DoubleRange(min = 0, max = 120) double fitness,
            @ForAll @DoubleRange(min = 0, max = 120) double target,
            @ForAll @IntRange(min = 1, max = 200) int days) {
        LoadForFitness.of(fitness, target, days, 500).found().ifPresent(load -> {
            var state = new FitnessFatigue(fitness, 0);
            for (int day = 0; day < days; day++) {
                state = state.after(load.pointsPerDay());
            }
            assertThat(state.fitness()).isCloseTo(target, within(1e-9));
        });
    }

    @Property(seed = "2026", tries = 300)
    void trainedThatWayTheFormIsThere(
            @ForAll @DoubleRange(min = 0, max = 120) double fitness,
            @ForAll @DoubleRange(min = 0, max = 160) double fatigue,
            @ForAll @DoubleRange(min = -60, max = 40) double form) {
        var today = new FitnessFatigue(fitness, fatigue);

        LoadForForm.of(today, form, 500)
                .found()
                .ifPresent(load -> assertThat(today.after(load.points()).form()).isCloseTo(form, within(1e-9)));
    }

    @Property(seed = "2026", tries = 300)
    void moreIsAskedForMore(
            @ForAll @DoubleRange(min = 0, max = 100) double fitness,
            @ForAll @DoubleRange(min = -3, max = 8) double ramp) {
        var less = LoadForRamp.of(fitness, ramp, 1000).found();
        var more = LoadForRamp.of(fitness, ramp + 1, 1000).found();

        less.ifPresent(before -> assertThat(more.orElseThrow().pointsPerDay()).isGreaterThan(before.pointsPerDay()));
    }

    private static void assertNearest(MetricResult<?> result, String input, String unit, double asked, double nearest) {
        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_REACH);
        Gap gap = gaps(result).get(0);
        assertThat(gap.input()).isEqualTo(input);
        assertThat(gap.unit()).isEqualTo(unit);
        assertThat(gap.found()).isEqualTo(asked);
        assertThat(gap.needed()).isCloseTo(nearest, within(5e-5));
    }
}
