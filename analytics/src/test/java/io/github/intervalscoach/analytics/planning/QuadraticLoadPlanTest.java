package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class QuadraticLoadPlanTest {
    private static final FitnessFatigue START = new FitnessFatigue(55, 60);
    private static final List<Double> FORTNIGHT =
            List.of(0.0, 60.0, 80.0, 60.0, 0.0, 90.0, 120.0, 0.0, 60.0, 80.0, 60.0, 0.0, 90.0, 120.0);

    @Test
    @Vector(id = "S-57", metric = "quadratic_load_plan", oracle = Vector.Oracle.DERIVED, cases = 16)
    void aFortnightLiftedToSixtyTwo() {
        QuadraticLoadPlan plan = plan(LoadTemplate.free(FORTNIGHT), 62, 0);
        double[] known = {
            16.866, 77.272, 97.688, 78.115, 18.551, 108.998, 139.456, 19.925, 80.405, 100.896, 81.400, 21.916, 112.444,
            142.984
        };

        assertThat(Horizon.from(START, 14).fitness(14).at(Points.unboxed(FORTNIGHT)))
                .isCloseTo(56.34152342, within(5e-9));
        for (int day = 0; day < known.length; day++) {
            assertThat(plan.loads().get(day)).isCloseTo(known[day], within(5e-4));
        }
        assertThat(plan.raceMorning().fitness()).isCloseTo(62, within(5e-7));
        assertThat(plan.largestChange()).isCloseTo(142.984 - 120, within(5e-4));
    }

    @Test
    void daysOffStayDaysOffWhereTheTemplateKeepsThem() {
        QuadraticLoadPlan plan = plan(LoadTemplate.keepingDaysOff(FORTNIGHT, 400), 62, 0);

        assertThat(plan.raceMorning().fitness()).isCloseTo(62, within(1e-9));
        for (int day = 0; day < 14; day++) {
            assertThat(plan.loads().get(day) == 0).isEqualTo(FORTNIGHT.get(day) == 0);
        }
    }

    @Test
    void aTemplateThatFitsIsLeftAlone() {
        LoadTemplate template = LoadTemplate.free(FORTNIGHT);
        double already = Horizon.from(START, 14).fitness(14).at(Points.unboxed(FORTNIGHT));

        QuadraticLoadPlan plan = plan(template, already, 0);

        assertThat(plan.largestChange()).isLessThan(1e-9);
    }

    @Test
    void namesTheNearestFitnessWithinTheBounds() {
        LoadTemplate narrow = new LoadTemplate(List.of(50.0, 50.0), List.of(40.0, 40.0), List.of(60.0, 60.0));
        Horizon two = Horizon.from(START, 2);
        double least = two.fitness(2).at(40, 40);
        double most = two.fitness(2).at(60, 60);

        assertRefused(
                QuadraticLoadPlan.of(START, narrow, 70, 0),
                Reason.OUT_OF_REACH,
                new Gap("target_fitness", most, 70, "points/day"));
        assertRefused(
                QuadraticLoadPlan.of(START, narrow, 50, 0),
                Reason.OUT_OF_REACH,
                new Gap("target_fitness", least, 50, "points/day"));
        for (double smoothing : new double[] {0, 2}) {
            assertThat(plan(narrow, least, smoothing).loads())
                    .allSatisfy(load -> assertThat(load).isCloseTo(40, within(1e-9)));
            assertThat(plan(narrow, most, smoothing).loads())
                    .allSatisfy(load -> assertThat(load).isCloseTo(60, within(1e-9)));
        }
    }

    @Test
    void smoothWeeksAreMoreAlikeAndTheDaysFurtherFromTheTemplate() {
        var saw = new ArrayList<Double>();
        for (int week = 0; week < 4; week++) {
            saw.addAll(Collections.nCopies(7, week % 2 == 0 ? 40.0 : 90.0));
        }
        LoadTemplate template = LoadTemplate.free(saw);

        QuadraticLoadPlan rough = plan(template, 62, 0);
        QuadraticLoadPlan smooth = plan(template, 62, 1);

        assertThat(jumps(smooth)).isLessThan(0.2 * jumps(rough));
        assertThat(smooth.largestChange()).isGreaterThan(rough.largestChange());
        assertThat(smooth.raceMorning().fitness()).isCloseTo(62, within(1e-8));
        assertThat(basis(QuadraticLoadPlan.of(START, template, 62, 1)).variant())
                .isEqualTo("nearest_smoothed");
        assertThat(basis(QuadraticLoadPlan.of(START, template, 62, 0)).variant())
                .isEqualTo("nearest");
        assertThat(basis(QuadraticLoadPlan.of(START, template, 62, 0)).n()).isEqualTo(28);
    }

    @Test
    void daysThatAllStandAtABoundAreLetGoWhereSmoothWeeksAskForIt() {
        for (boolean firstHigh : new boolean[] {true, false}) {
            List<Double> loads = twoFreeDays(firstHigh ? 10 : 0, firstHigh ? 0 : 10);
            LoadTemplate template = new LoadTemplate(loads, twoFreeDays(0, 0), twoFreeDays(10, 10));
            LinearForm fitness = Horizon.from(START, 14).fitness(14);
            double already = fitness.at(Points.unboxed(loads));

            double[] smooth = Points.unboxed(plan(template, already, 50).loads());

            assertThat(plan(template, already, 0).largestChange()).isLessThan(1e-6);
            assertThat(smooth[3]).isBetween(3.0, 7.0);
            assertThat(smooth[10]).isBetween(3.0, 7.0);
            assertThat(fitness.at(smooth)).isCloseTo(already, within(1e-9));
            assertStationary(template, fitness, smooth, 50);
        }
    }

    @Test
    void daysThatAllStandAtABoundStayWhereNothingIsBetter() {
        List<Double> loads = twoFreeDays(10, 10);
        LoadTemplate template = new LoadTemplate(loads, twoFreeDays(0, 0), loads);
        double most = Horizon.from(START, 14).fitness(14).at(Points.unboxed(loads));

        assertThat(plan(template, most, 50).loads()).isEqualTo(loads);
    }

    @Property(seed = "2026", tries = 200)
    void meetsTheConditionsOfKarushKuhnAndTucker(
            @ForAll("templates") LoadTemplate template,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double height,
            @ForAll("smoothings") double smoothing) {
        LinearForm fitness = Horizon.from(START, template.days()).fitness(template.days());
        double least = fitness.at(Points.unboxed(template.least()));
        double most = fitness.at(Points.unboxed(template.most()));
        double target = least + height * (most - least);

        double[] loads = Points.unboxed(plan(template, target, smoothing).loads());

        assertThat(fitness.at(loads)).isCloseTo(target, within(1e-8));
        assertStationary(template, fitness, loads, smoothing);
    }

    @Test
    void refusesNumbersThatAreNone() {
        LoadTemplate template = LoadTemplate.free(FORTNIGHT);

        assertThat(reason(QuadraticLoadPlan.of(START, template, Double.NaN, 0))).isEqualTo(Reason.MISSING_INPUT);
        assertThat(reason(QuadraticLoadPlan.of(START, template, -1, 0))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(QuadraticLoadPlan.of(new FitnessFatigue(1e6, 0), template, 60, 0)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(QuadraticLoadPlan.of(new FitnessFatigue(0, 1e6), template, 60, 0)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void rejectsSettingsThatContradictThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadTemplate(List.of(50.0), List.of(60.0), List.of(40.0)))
                .withMessageContaining("day 1 is at least 60.0 and at most 40.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadTemplate(List.of(50.0), List.of(0.0, 0.0), List.of(90.0)))
                .withMessageContaining("1 loads, 2 least and 1 most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadTemplate(List.of(50.0), List.of(0.0), List.of(90.0, 90.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> LoadTemplate.free(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(LoadTemplate.free(FORTNIGHT), 60, -1))
                .withMessageContaining("smoothing = -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> plan(LoadTemplate.free(FORTNIGHT), 60, 1001));
        assertThat(plan(LoadTemplate.free(FORTNIGHT), 60, 1000).loads()).hasSize(14);
    }

    @Provide
    Arbitrary<LoadTemplate> templates() {
        return Days.loads(1, 35).flatMap(loads -> {
            Arbitrary<double[]> down = Arbitraries.of(0.0, 5.0, 400.0)
                    .array(Double[].class)
                    .ofSize(loads.length)
                    .map(QuadraticLoadPlanTest::unboxed);
            Arbitrary<double[]> up = Arbitraries.of(0.0, 1.0, 10.0, 400.0)
                    .array(Double[].class)
                    .ofSize(loads.length)
                    .map(QuadraticLoadPlanTest::unboxed);
            return Combinators.combine(down, up).as((below, above) -> template(loads, below, above));
        });
    }

    @Provide
    Arbitrary<Double> smoothings() {
        return Arbitraries.of(0.0, 0.01, 1.0, 50.0);
    }

    private static LoadTemplate template(double[] loads, double[] below, double[] above) {
        var least = new ArrayList<Double>();
        var most = new ArrayList<Double>();
        for (int day = 0; day < loads.length; day++) {
            least.add(Math.max(0, loads[day] - below[day]));
            most.add(loads[day] + above[day]);
        }
        return new LoadTemplate(Points.boxed(loads), least, most);
    }

    private static double[] unboxed(Double[] values) {
        return Points.unboxed(List.of(values));
    }

    /** Some multiplier makes every day pull towards its bound, or not at all where it is free. */
    private static void assertStationary(LoadTemplate template, LinearForm fitness, double[] loads, double smoothing) {
        double[] gradient = gradient(template, loads, smoothing);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int day = 0; day < loads.length; day++) {
            assertThat(loads[day])
                    .isBetween(template.least().get(day), template.most().get(day));
            double multiplier = gradient[day] / fitness.weight(day + 1);
            low = loads[day] > template.least().get(day) ? Math.max(low, multiplier) : low;
            high = loads[day] < template.most().get(day) ? Math.min(high, multiplier) : high;
        }
        assertThat(low).isLessThanOrEqualTo(high + 1e-4 * Math.max(1, Math.abs(high)));
    }

    private static double[] gradient(LoadTemplate template, double[] loads, double smoothing) {
        int weeks = loads.length / 7;
        var sums = new double[weeks];
        for (int day = 0; day < 7 * weeks; day++) {
            sums[day / 7] += loads[day];
        }
        var gradient = new double[loads.length];
        for (int day = 0; day < loads.length; day++) {
            int week = day / 7;
            double into = week > 0 && week < weeks ? sums[week] - sums[week - 1] : 0;
            double outOf = week < weeks - 1 ? sums[week + 1] - sums[week] : 0;
            gradient[day] = loads[day] - template.loads().get(day) + smoothing * (into - outOf);
        }
        return gradient;
    }

    /** A fortnight of rest but for the fourth day of each week. */
    private static List<Double> twoFreeDays(double first, double second) {
        var loads = new ArrayList<>(Collections.nCopies(14, 0.0));
        loads.set(3, first);
        loads.set(10, second);
        return loads;
    }

    private static double jumps(QuadraticLoadPlan plan) {
        double sum = 0;
        double before = 0;
        for (int week = 0; week < plan.loads().size() / 7; week++) {
            double now = plan.loads().subList(7 * week, 7 * week + 7).stream()
                    .mapToDouble(d -> d)
                    .sum();
            sum += week == 0 ? 0 : (now - before) * (now - before);
            before = now;
        }
        return sum;
    }

    private static QuadraticLoadPlan plan(LoadTemplate template, double target, double smoothing) {
        return value(QuadraticLoadPlan.of(START, template, target, smoothing));
    }
}
