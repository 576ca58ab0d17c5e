package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.LoadImputation.Method;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days nobody knows the load of: averaged around, filled in, and paid for in uncertainty. */
class MissingLoadTest {
    private static final FitnessFatigue SEED = new FitnessFatigue(50, 60);

    @Test
    @Vector(id = "S-18b", metric = "recency_weighted_load", oracle = Oracle.DERIVED, cases = 2)
    void missingDaysAreNeitherWorkNorRest() {
        assertThat(redi(7, 100, GAP, 80, 0, GAP, 120, 60)).isCloseTo(71.74531383, within(5e-9));
        assertThat(redi(7, 100, 0, 80, 0, 0, 120, 60)).isCloseTo(52.99441031, within(5e-9));
    }

    @Test
    void theBasisOfARecencyWeightedLoadCountsKnownDays() {
        var partial = RecencyWeightedLoad.of(Days.of(join(constant(19, 50), new double[] {GAP, 50})), 7);
        var whole = RecencyWeightedLoad.of(Days.of(join(constant(20, 50), new double[] {GAP})), 7);

        assertThat(basis(partial).n()).isEqualTo(20);
        assertThat(basis(partial).coverage()).isCloseTo(20 / 21.0, within(1e-12));
        assertThat(basis(partial).caveats()).isEmpty();
        assertThat(value(whole).pointsPerDay()).isCloseTo(50, within(1e-12));
        assertThat(basis(RecencyWeightedLoad.of(Days.of(constant(20, 50)), 7)).caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(RecencyWeightedLoad.of(Days.of(join(constant(19, 50), constant(2, GAP))), 7))
                        .caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void refusesWhenHalfTheWeightIsUnknown() {
        // With e^(−1/τ) = 1/2 the newest day of three holds 4/7 of the weight
        double halving = 1 / StrictMath.log(2);

        assertThat(redi(halving, GAP, GAP, 30)).isCloseTo(30, within(1e-12));
        var newestUnknown = RecencyWeightedLoad.of(Days.of(30, 30, GAP), halving);
        assertThat(reason(newestUnknown)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(newestUnknown)).singleElement().satisfies(gap -> {
            assertThat(gap.input()).isEqualTo("known_load_weight");
            assertThat(gap.needed()).isEqualTo(50);
            assertThat(gap.found()).isCloseTo(300 / 7.0, within(1e-9));
        });
        assertRefused(
                RecencyWeightedLoad.of(Days.of(GAP, GAP), 7),
                Reason.MISSING_INPUT,
                new Gap("known_load_weight", 50, 0, "percent"));
    }

    @Test
    void refusesAnImpossibleLoadAndAnImpossibleMemory() {
        assertRefused(
                RecencyWeightedLoad.of(Days.of(50, -1, 50), 7),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -1, "points/day"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecencyWeightedLoad.of(Days.of(50), 0.14))
                .withMessageContaining("lambda");
        assertThatIllegalArgumentException().isThrownBy(() -> RecencyWeightedLoad.of(Days.of(50), 366));
        assertThatIllegalArgumentException().isThrownBy(() -> RecencyWeightedLoad.of(Days.of(50), Double.NaN));
        assertThat(redi(1, 50)).isEqualTo(50);
        assertThat(redi(365, 50)).isEqualTo(50);
    }

    @Property(seed = "2026")
    void aRecencyWeightedLoadScalesAndLiesWithinItsDays(
            @ForAll("loads") double[] loads, @ForAll @DoubleRange(min = 1, max = 90) double days) {
        double once = redi(days, loads);

        assertThat(redi(days, each(loads, load -> 3 * load))).isCloseTo(3 * once, within(1e-9));
        assertThat(once)
                .isBetween(
                        Arrays.stream(loads).min().orElseThrow() - 1e-9,
                        Arrays.stream(loads).max().orElseThrow() + 1e-9);
    }

    @Test
    void fillsADayFromItsWeekdays() {
        // Tuesdays of four weeks: 10, 20, 60, 30, then a missing one
        DailySeries loads =
                Days.of(join(week(1, 10), week(2, 20), week(3, 60), week(4, 30), new double[] {5, GAP, 5, 5, 5, 5, 5}));

        var mean = LoadImputation.of(loads, Method.WEEKDAY_MEAN);
        var median = LoadImputation.of(loads, Method.WEEKDAY_MEDIAN);

        assertThat(value(mean).imputedDays()).containsExactly(FIRST.plusDays(29));
        assertThat(value(mean).loads().on(FIRST.plusDays(29))).hasValueCloseTo(30.0, within(1e-12));
        assertThat(value(mean).loads().on(FIRST.plusDays(28))).hasValue(5);
        assertThat(value(mean).loads().isComplete()).isTrue();
        assertThat(value(median).loads().on(FIRST.plusDays(29))).hasValueCloseTo(25.0, within(1e-12));
        assertThat(basis(mean).caveats()).containsExactly(Caveat.IMPUTED);
        assertThat(basis(mean).n()).isEqualTo(34);
        assertThat(basis(mean).variant()).isEqualTo("weekday_mean");
    }

    @Test
    void fillsADayFromTheRecencyWeightedLoadOfTheFourWeeksBefore() {
        double[] before = join(week(1, 10), week(2, 20), week(3, 60), week(4, 30));
        var filled =
                LoadImputation.of(Days.of(join(constant(9, 900), before, new double[] {GAP})), Method.RECENCY_WEIGHTED);

        assertThat(value(filled).loads().at(37).orElseThrow()).isEqualTo(redi(7, before));
        assertThat(value(filled).imputedDays()).containsExactly(FIRST.plusDays(37));
    }

    @Test
    void neverFillsFromWhatItFilled() {
        // Four Fridays missing in a row: the fifth week still stands on the weeks before them
        double[] weeks = join(week(1, 10), week(2, 10), week(3, 10), week(4, 10), week(5, GAP), week(6, GAP));

        assertThat(value(LoadImputation.of(Days.of(weeks), Method.WEEKDAY_MEAN)).imputedDays())
                .hasSize(2);
        assertRefused(
                LoadImputation.of(Days.of(join(weeks, week(7, GAP))), Method.WEEKDAY_MEAN)
                        .flatMap(filled -> LoadImputation.of(
                                Days.of(join(weeks, week(7, GAP), week(8, GAP))), Method.WEEKDAY_MEAN)),
                Reason.INSUFFICIENT_DATA,
                new Gap("same_weekdays", 2, 1, "days"));
    }

    @Test
    void aGapInTheFirstWeekHasNothingToStandOn() {
        assertRefused(
                LoadImputation.of(Days.of(join(new double[] {GAP}, constant(30, 50))), Method.WEEKDAY_MEAN),
                Reason.INSUFFICIENT_DATA,
                new Gap("same_weekdays", 2, 0, "days"));
        assertRefused(
                LoadImputation.of(Days.of(join(new double[] {GAP}, constant(30, 50))), Method.RECENCY_WEIGHTED),
                Reason.MISSING_INPUT,
                new Gap("known_load_weight", 50, 0, "percent"));
    }

    @ParameterizedTest
    @EnumSource
    void publishesFromFourFifthsOfTheDays(Method method) {
        double[] known = constant(28, 50);

        // Every third day missing for six weeks: 56 of 70 days are known
        double[] gappy = constant(42, 50);
        for (int i = 0; i < 42; i += 3) {
            gappy[i] = GAP;
        }
        var filled = LoadImputation.of(Days.of(join(known, gappy)), method);

        assertThat(value(filled).loads().knownValues())
                .hasSize(70)
                .satisfies(days -> assertThat(Arrays.stream(days))
                        .allSatisfy(load -> assertThat(load).isCloseTo(50, within(1e-9))));
        assertThat(basis(filled).coverage()).isEqualTo(0.8);
        assertThat(basis(filled).caveats()).containsExactly(Caveat.IMPUTED, Caveat.PARTIAL_COVERAGE);
        assertRefused(
                LoadImputation.of(Days.of(join(constant(79, 50), constant(21, GAP))), method),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_coverage", 80, 79, "percent"));
        assertRefused(
                LoadImputation.of(Days.of(GAP), method),
                Reason.MISSING_INPUT,
                new Gap("load_coverage", 80, 0, "percent"));
    }

    @ParameterizedTest
    @EnumSource
    void aWholeSeriesComesBackAsItWas(Method method) {
        var result = LoadImputation.of(Days.of(0, 50, 0, 70), method);

        assertThat(value(result).loads()).isEqualTo(Days.of(0, 50, 0, 70));
        assertThat(value(result).imputedDays()).isEmpty();
        assertThat(basis(result).caveats()).isEmpty();
        assertRefused(
                LoadImputation.of(Days.of(0, -50), method),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -50, "points/day"));
    }

    @Test
    void tellsAMetricOfItsFilledDays() {
        DailySeries gappy = Days.of(join(constant(28, 50), new double[] {GAP}));
        LoadImputation filled = value(LoadImputation.of(gappy, Method.WEEKDAY_MEAN));
        LoadImputation whole = value(LoadImputation.of(Days.of(constant(29, 50)), Method.WEEKDAY_MEAN));
        var fitness = FitnessFatigue.over(SEED, filled.loads());

        assertThat(value(fitness)).isEqualTo(value(FitnessFatigue.over(SEED, whole.loads())));
        assertThat(basis(filled.told(fitness)).caveats()).containsExactly(Caveat.IMPUTED);
        assertThat(basis(whole.told(fitness)).caveats()).isEmpty();
    }

    @Test
    void noiseOfFitnessIsAFixedShareOfTheNoiseOfADay() {
        // science.md G5
        FitnessUncertainty one = value(FitnessUncertainty.ofDeviation(1, TimeConstants.SERVICE));
        FitnessUncertainty forty = value(FitnessUncertainty.ofDeviation(40, TimeConstants.SERVICE));

        assertThat(one.fitnessError()).isCloseTo(0.109106, within(5e-7));
        assertThat(one.fatigueError()).isCloseTo(0.267034, within(5e-7));
        assertThat(one.fitnessError() * one.fitnessError()).isCloseTo(0.0119042, within(5e-8));
        assertThat(one.fatigueError() * one.fatigueError()).isCloseTo(0.0713073, within(5e-8));
        assertThat(forty.fitnessError()).isCloseTo(40 * one.fitnessError(), within(1e-12));
        assertThat(basis(FitnessUncertainty.ofDeviation(1, TimeConstants.SERVICE))
                        .variant())
                .isEqualTo("exponential_42_7");
    }

    @Test
    void filledDaysWidenIt() {
        // Computed with NumPy: 40 days, days 10 and 37 missing
        double[] days = new double[40];
        Arrays.setAll(days, i -> i % 7 == 0 ? 0 : 12.0 * (37 * i % 11) + i % 5);
        days[10] = GAP;
        days[37] = GAP;
        var result = FitnessUncertainty.of(Days.of(days), TimeConstants.SERVICE);
        double deviation = 42.89843773578121;

        assertThat(value(result).fitnessError()).isCloseTo(4.805128371448365, within(1e-9));
        assertThat(value(result).fatigueError()).isCloseTo(12.233161614668907, within(1e-9));
        assertThat(value(FitnessUncertainty.ofDeviation(deviation, TimeConstants.SERVICE))
                        .fitnessError())
                .isCloseTo(4.680492735054943, within(1e-9));
        assertThat(basis(result).n()).isEqualTo(38);
        assertThat(basis(result).caveats()).containsExactly(Caveat.IMPUTED);
    }

    @Test
    void noiseOfEqualDaysIsNoneAndOfTooFewRefused() {
        var equal = FitnessUncertainty.of(Days.of(constant(28, 50)), TimeConstants.SERVICE);

        assertThat(value(equal)).isEqualTo(new FitnessUncertainty(0, 0));
        assertThat(basis(equal).caveats()).isEmpty();
        assertRefused(
                FitnessUncertainty.of(Days.of(constant(27, 50)), TimeConstants.SERVICE),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 28, 27, "days"));
        assertRefused(
                FitnessUncertainty.of(Days.of(GAP), TimeConstants.SERVICE),
                Reason.MISSING_INPUT,
                new Gap("load_days", 28, 0, "days"));
        assertRefused(
                FitnessUncertainty.ofDeviation(-1, TimeConstants.SERVICE),
                Reason.OUT_OF_DOMAIN,
                new Gap("load_deviation", 0, -1, "points/day"));
    }

    @Property(seed = "2026", tries = 200)
    void theLaterTheGapTheWiderItGets(@ForAll @IntRange(min = 0, max = 49) int day) {
        double[] loads = Days.alternating(51, 100, 0);
        double[] early = loads.clone();
        double[] late = loads.clone();
        early[day] = GAP;
        late[day + 1] = GAP;

        double errorEarly = perDeviation(early);
        assertThat(errorEarly).isGreaterThan(perDeviation(loads));
        assertThat(perDeviation(late)).isGreaterThan(errorEarly);
    }

    /** Error of fatigue for a deviation of 1. */
    private static double perDeviation(double[] loads) {
        double[] known =
                Arrays.stream(loads).filter(load -> !Double.isNaN(load)).toArray();
        double mean = Arrays.stream(known).average().orElseThrow();
        double squares =
                Arrays.stream(known).map(load -> (load - mean) * (load - mean)).sum();
        MetricResult<FitnessUncertainty> result = FitnessUncertainty.of(Days.of(loads), TimeConstants.SERVICE);
        return value(result).fatigueError() / Math.sqrt(squares / (known.length - 1));
    }

    @Provide
    Arbitrary<double[]> loads() {
        return Days.loads(1, 60);
    }

    private static double redi(double days, double... loads) {
        return value(RecencyWeightedLoad.of(Days.of(loads), days)).pointsPerDay();
    }

    /** A week of {@code load} whose second day is {@code tuesday}. */
    private static double[] week(double load, double tuesday) {
        return new double[] {load, tuesday, load, load, load, load, load};
    }
}
