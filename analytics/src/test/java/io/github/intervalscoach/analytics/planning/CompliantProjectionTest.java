package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.CompliantProjection.Band;
import io.github.intervalscoach.analytics.planning.CompliantProjection.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompliantProjectionTest {
    private static final FitnessFatigue START = new FitnessFatigue(60, 55);
    private static final List<Double> RATIOS = List.of(1.0, 0.9, 0.8, 1.1, 0.0, 1.0, 0.95, 0.7, 1.2, 1.0, 0.6, 1.0);
    private static final double[] MONTH = constant(28, 80);

    @ParameterizedTest
    @EnumSource
    void aPerfectAthleteDoesThePlan(Span span) {
        CompliantProjection bands = project(MONTH, Collections.nCopies(12, 1.0), span, 7);
        FitnessProjection plain = value(FitnessProjection.of(START, Days.of(MONTH)));

        for (int day = 0; day < MONTH.length; day++) {
            double fitness = plain.days().get(day).fitness();
            double form = plain.days().get(day).form();
            assertThat(bands.days().get(day).fitness()).isEqualTo(new Band(fitness, fitness, fitness));
            assertThat(bands.days().get(day).form()).isEqualTo(new Band(form, form, form));
            assertThat(bands.days().get(day).day()).isEqualTo(Days.FIRST.plusDays(day));
        }
    }

    @Test
    void theFirstDayHasThePercentilesOfTheRatios() {
        // 0, 0.1 … 1 drawn a thousand times: deciles of what one day's share leads to
        List<Double> ratios = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

        Band fitness = project(new double[] {100}, ratios, Span.DAY, 2026)
                .days()
                .get(0)
                .fitness();

        assertThat(fitness.low())
                .isBetween(START.after(0).fitness(), START.after(10).fitness());
        assertThat(fitness.middle())
                .isBetween(START.after(40).fitness(), START.after(60).fitness());
        assertThat(fitness.high())
                .isBetween(START.after(90).fitness(), START.after(100).fitness());
    }

    @Test
    void aRatioOfAWeekHoldsForSevenDays() {
        // done or not at all: after seven days of one draw there are two outcomes, and the bands are these
        List<Double> allOrNothing = List.of(0.0, 1.0, 0.0, 1.0, 0.0, 1.0);
        double[] eight = constant(8, 100);
        FitnessFatigue none = START;
        FitnessFatigue all = START;
        for (int day = 0; day < 7; day++) {
            none = none.after(0);
            all = all.after(100);
        }

        CompliantProjection weeks = project(eight, allOrNothing, Span.WEEK, 3);

        assertThat(weeks.days().get(6).fitness().low()).isEqualTo(none.fitness());
        assertThat(weeks.days().get(6).fitness().high()).isEqualTo(all.fitness());
        assertThat(weeks.days().get(7).fitness().low()).isEqualTo(none.after(0).fitness());
        assertThat(weeks.days().get(7).fitness().high())
                .isEqualTo(all.after(100).fitness());
        // each day its own draw: neither never nor always
        Band days = project(eight, allOrNothing, Span.DAY, 3).days().get(6).fitness();
        assertThat(days.low()).isGreaterThan(none.fitness());
        assertThat(days.high()).isLessThan(all.fitness());
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        assertThat(project(MONTH, RATIOS, Span.WEEK, 5)).isEqualTo(project(MONTH, RATIOS, Span.WEEK, 5));
        assertThat(project(MONTH, RATIOS, Span.WEEK, 5)).isNotEqualTo(project(MONTH, RATIOS, Span.WEEK, 6));
    }

    @Test
    void refusesOneRatioShortAndSaysWhyAndWarnsWhileThereAreFew() {
        assertRefused(
                CompliantProjection.of(START, Days.of(MONTH), RATIOS.subList(0, 5), Span.WEEK, 1),
                Reason.INSUFFICIENT_DATA,
                new Gap("done_to_planned_ratios", 6, 5, "1"));
        assertRefused(
                CompliantProjection.of(START, Days.of(MONTH), List.of(), Span.WEEK, 1),
                Reason.MISSING_INPUT,
                new Gap("done_to_planned_ratios", 6, 0, "1"));
        assertThat(basis(CompliantProjection.of(START, Days.of(MONTH), RATIOS.subList(0, 6), Span.DAY, 1))
                        .caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(CompliantProjection.of(START, Days.of(MONTH), RATIOS.subList(0, 11), Span.DAY, 1))
                        .caveats())
                .containsExactly(Caveat.SHORT);
        var enough = basis(CompliantProjection.of(START, Days.of(MONTH), RATIOS, Span.WEEK, 1));
        assertThat(enough.caveats()).isEmpty();
        assertThat(enough.n()).isEqualTo(12);
        assertThat(enough.variant()).isEqualTo("week");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 10.1, Double.POSITIVE_INFINITY})
    void refusesARatioThatIsNone(double ratio) {
        var ratios = new ArrayList<>(RATIOS);
        ratios.set(3, ratio);

        assertThat(reason(CompliantProjection.of(START, Days.of(MONTH), ratios, Span.WEEK, 1)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void refusesAMissingRatioAndAMissingDay() {
        var ratios = new ArrayList<>(RATIOS);
        ratios.set(3, Double.NaN);

        assertRefused(
                CompliantProjection.of(START, Days.of(MONTH), ratios, Span.WEEK, 1),
                Reason.MISSING_INPUT,
                new Gap("done_to_planned", 0, 0, "1"));
        assertRefused(
                CompliantProjection.of(START, Days.of(10, GAP), RATIOS, Span.WEEK, 1),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 2, 1, "days"));
        assertRefused(
                CompliantProjection.of(START, Days.of(GAP, GAP), RATIOS, Span.WEEK, 1),
                Reason.MISSING_INPUT,
                new Gap("load_days", 2, 0, "days"));
        assertRefused(
                CompliantProjection.of(START, Days.of(10, -5), RATIOS, Span.WEEK, 1),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -5, "points/day"));
    }

    @Test
    void refusesAStartOfAnotherUnit() {
        assertRefused(
                CompliantProjection.of(new FitnessFatigue(1e9, 0), Days.of(10), RATIOS, Span.WEEK, 1),
                Reason.OUT_OF_DOMAIN,
                new Gap("fitness", 100_000, 1e9, "points/day"));
        assertRefused(
                CompliantProjection.of(new FitnessFatigue(0, 1e9), Days.of(10), RATIOS, Span.WEEK, 1),
                Reason.OUT_OF_DOMAIN,
                new Gap("fatigue", 100_000, 1e9, "points/day"));
    }

    @Property(seed = "2026", tries = 20)
    void bandsAreInOrderAndLieBetweenNothingAndTheMost(@ForAll("plans") double[] loads, @ForAll long seed) {
        CompliantProjection bands = project(loads, RATIOS, Span.DAY, seed);
        FitnessProjection nothing = value(FitnessProjection.of(START, Days.of(Days.each(loads, load -> 0))));
        FitnessProjection most = value(FitnessProjection.of(START, Days.of(Days.each(loads, load -> 1.2 * load))));

        for (int day = 0; day < loads.length; day++) {
            Band fitness = bands.days().get(day).fitness();
            Band form = bands.days().get(day).form();
            assertThat(List.of(
                            nothing.days().get(day).fitness() - 1e-9,
                            fitness.low(),
                            fitness.middle(),
                            fitness.high(),
                            most.days().get(day).fitness() + 1e-9))
                    .isSorted();
            assertThat(List.of(form.low(), form.middle(), form.high())).isSorted();
        }
    }

    @Provide
    Arbitrary<double[]> plans() {
        return Days.loads(1, 30);
    }

    private static CompliantProjection project(double[] loads, List<Double> ratios, Span span, long seed) {
        return value(CompliantProjection.of(START, Days.of(loads), ratios, span, seed));
    }
}
