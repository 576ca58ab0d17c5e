package io.github.intervalscoach.analytics.trend;

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
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.Association.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssociationTest {
    private static final Offset<Double> TIGHT = within(1e-9);
    private static final double[] LOAD = {1, 5, 2, 8, 3, 9, 4, 7, 6, 10, 12, 11};
    private static final double[] TIRED = {2, 4, 3, 9, 1, 8, 6, 7, 5, 12, 10, 13};

    @ParameterizedTest
    @CsvSource({
        // SciPy 1.17 for r; interval and p by NumPy
        "PEARSON, 0.918857674110134, 11.393838345393478, 0.7187915766060277, 0.9783771292764276, 4.5978493653287535e-06",
        "SPEARMAN, 0.9300699300699302, 11.480069013153765, 0.692814343208873, 0.9856355247118264, 5.432457363450066e-05",
        "KENDALL, 0.7878787878787877, 11.480069013153765, 0.5313885269998795, 0.9120445924616799, 1.0359006301733544e-05"
    })
    void tiredLegsFollowLoad(Method method, double r, double effective, double low, double high, double p) {
        Association found = value(of(method, LOAD, TIRED));

        assertThat(found.r()).isCloseTo(r, TIGHT);
        assertThat(found.effectivePairs()).isCloseTo(effective, TIGHT);
        assertThat(found.interval().low()).isCloseTo(low, TIGHT);
        assertThat(found.interval().high()).isCloseTo(high, TIGHT);
        assertThat(found.p()).isCloseTo(p, within(1e-12));
        assertThat(found.pairs()).isEqualTo(12);
        assertThat(found.lagDays()).isZero();
    }

    @Test
    void theIntervalOfRanksIsThatOfItsAuthors() {
        // Bonett's statpsych, ci.spear: 0.8699639, 0.5840951 to 0.9638297; pairs in an order that is no series
        double[] y = {22, 12, 6, 18, 10, 24, 35, 4, 19, 9, 21, 16, 13, 1, 8};
        double[] x = {37, 28, 14, 40, 25, 44, 52, 28, 51, 30, 67, 40, 28, 10, 20};

        Association found = value(of(Method.SPEARMAN, y, x));

        assertThat(found.r()).isCloseTo(0.8699639, within(5e-8));
        assertThat(found.interval().low()).isCloseTo(0.5840951, within(5e-8));
        assertThat(found.interval().high()).isCloseTo(0.9638297, within(5e-8));
        assertThat(found.effectivePairs()).isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource
    void alwaysSaysThatItIsNoCause(Method method) {
        var basis = basis(of(method, LOAD, TIRED));

        assertThat(basis.caveats()).containsExactly(Caveat.NOT_A_CAUSE);
        assertThat(basis.variant()).isEqualToIgnoringCase(method.name());
        assertThat(basis.n()).isEqualTo(12);
    }

    @Test
    void aLagPairsADayWithALaterOne() {
        double[] first = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
        double[] echo = join(new double[] {7, 7}, first);

        Association found = value(Association.of(Days.of(first), Days.of(echo), 2, Method.PEARSON, Confidence.P95));

        assertThat(found.r()).isCloseTo(1, TIGHT);
        assertThat(found.pairs()).isEqualTo(12);
        assertThat(found.lagDays()).isEqualTo(2);
        assertThat(value(Association.of(Days.of(first), Days.of(echo), 0, Method.PEARSON, Confidence.P95))
                        .r())
                .isLessThan(0.5);
    }

    @Test
    void onlyDaysThatKnowBothCount() {
        double[] load = join(LOAD, new double[] {GAP, 99, 50});
        double[] tired = join(TIRED, new double[] {4, GAP, 1});
        var found = Association.of(Days.of(load), Days.of(Arrays.copyOf(tired, 14)), 0, Method.PEARSON, Confidence.P95);

        assertThat(value(found)).isEqualTo(value(of(Method.PEARSON, LOAD, TIRED)));
        assertThat(basis(found).coverage()).isEqualTo(12 / 15.0);
    }

    @Test
    void refusesNinePairsAndNoneAtAll() {
        double[] nine = Arrays.copyOf(LOAD, 9);
        assertRefused(of(Method.PEARSON, nine, TIRED), Reason.INSUFFICIENT_DATA, new Gap("known_days", 10, 9, "days"));
        assertThat(of(Method.PEARSON, Arrays.copyOf(LOAD, 10), TIRED).found()).isPresent();
        assertRefused(
                Association.of(
                        Days.of(LOAD),
                        DailySeries.startingOn(FIRST.plusDays(100), TIRED),
                        0,
                        Method.PEARSON,
                        Confidence.P95),
                Reason.MISSING_INPUT,
                new Gap("known_days", 10, 0, "days"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatDoesNotChange(Method method) {
        Gap gap = new Gap("distinct_values", 2, 1, "values");

        assertRefused(of(method, constant(12, 0.1), TIRED), Reason.ZERO_VARIANCE, gap);
        assertRefused(of(method, LOAD, constant(12, 0.1)), Reason.ZERO_VARIANCE, gap);
        assertRefused(
                of(method, LOAD, each(TIRED, t -> t * 1e12)), Reason.OUT_OF_DOMAIN, new Gap("value", 1e12, 2e12, "1"));
    }

    @ParameterizedTest
    @EnumSource
    void twoSlowRisesHoldTooFewIndependentDays(Method method) {
        double[] rise = new double[40];
        Arrays.setAll(rise, i -> i * i);
        var found = of(method, rise, each(rise, v -> 2 * v + 1));

        assertThat(reason(found)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(found).get(0).input()).isEqualTo("effective_pairs");
        assertThat(gaps(found).get(0).needed()).isEqualTo(5);
        assertThat(gaps(found).get(0).found()).isBetween(0.5, 5.0);
    }

    @ParameterizedTest
    @EnumSource
    void perfectlyTogetherIsOneAndCertain(Method method) {
        double[] scattered = {3, 1, 4, 1.5, 5, 9, 2, 6, 5.5, 3.5, 5.2, 8};
        Association with = value(of(method, scattered, each(scattered, v -> 3 * v + 2)));
        Association against = value(of(method, scattered, each(scattered, v -> -v)));

        assertThat(with.r()).isCloseTo(1, TIGHT);
        assertThat(with.interval().low()).isGreaterThan(0.999);
        assertThat(with.interval().high()).isBetween(with.r(), 1.0);
        assertThat(with.p()).isLessThan(1e-12);
        assertThat(against.r()).isCloseTo(-1, TIGHT);
        assertThat(against.interval().high()).isLessThan(-0.999);
        assertThat(against.interval().low()).isBetween(-1.0, against.r());
    }

    @Test
    void manyLagsMakeEachIntervalWider() {
        List<MetricResult<Association>> lags =
                Association.atLags(Days.of(LOAD), Days.of(TIRED), 2, Method.PEARSON, new Confidence(0.94));

        assertThat(lags).hasSize(3);
        assertThat(value(lags.get(0)))
                .isEqualTo(value(Association.of(
                        Days.of(LOAD), Days.of(TIRED), 0, Method.PEARSON, new Confidence(1 - 0.06 / 3))));
        assertThat(lags.get(2))
                .isEqualTo(
                        Association.of(Days.of(LOAD), Days.of(TIRED), 2, Method.PEARSON, new Confidence(1 - 0.06 / 3)));
        assertThat(Confidence.P95.sharedBy(1)).isEqualTo(Confidence.P95);
        assertThat(new Confidence(0.9999).sharedBy(29)).isEqualTo(new Confidence(0.9999));
    }

    @Test
    void anImpossibleLagIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.of(Days.of(LOAD), Days.of(TIRED), -1, Method.PEARSON, Confidence.P95))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Association.of(Days.of(LOAD), Days.of(TIRED), 29, Method.PEARSON, Confidence.P95));
        for (int lag : new int[] {-1, 29}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Association.atLags(Days.of(LOAD), Days.of(TIRED), lag, Method.PEARSON, Confidence.P95))
                    .withMessageContaining("lag");
        }
        assertThat(reason(Association.of(Days.of(LOAD), Days.of(TIRED), 28, Method.PEARSON, Confidence.P95)))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void kendallAgreesWithCountingPairsOfTwoThousandDays() {
        var random = new Random(3);
        double[] x = random.ints(2_000, 0, 500).asDoubleStream().toArray();
        double[] y = new double[2_000];
        Arrays.setAll(y, i -> x[i] + random.nextInt(500));

        assertThat(value(of(Method.KENDALL, x, y)).r()).isCloseTo(tauB(x, y), TIGHT);
    }

    @Property(tries = 100)
    void unitsAndExchangeDoNotMatter(
            @ForAll("values") double[] first,
            @ForAll("values") double[] second,
            @ForAll @DoubleRange(min = 0.1, max = 50) double factor,
            @ForAll Method method) {
        of(method, first, second).found().ifPresent(found -> {
            Association scaled = value(of(method, each(first, v -> factor * v + 7), second));
            Association exchanged = value(of(method, second, first));

            assertThat(scaled.r()).isCloseTo(found.r(), within(1e-7));
            assertThat(exchanged.r()).isCloseTo(found.r(), within(1e-7));
            assertThat(found.r()).isBetween(-1.0, 1.0);
            assertThat(found.p()).isBetween(0.0, 1.0);
            assertThat(found.interval().contains(found.r())).isTrue();
            assertThat(found.effectivePairs()).isBetween(5.0, (double) found.pairs());
            assertThat(found.interval().contains(0)).isEqualTo(found.p() >= 0.05);
        });
    }

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(0, 30)
                .array(int[].class)
                .ofSize(14)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray());
    }

    private static double tauB(double[] x, double[] y) {
        double concordant = 0;
        double untiedX = 0;
        double untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                concordant += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                untiedX += x[i] == x[j] ? 0 : 1;
                untiedY += y[i] == y[j] ? 0 : 1;
            }
        }
        return concordant / Math.sqrt(untiedX) / Math.sqrt(untiedY);
    }

    private static MetricResult<Association> of(Method method, double[] first, double[] second) {
        return Association.of(Days.of(first), Days.of(second), 0, method, Confidence.P95);
    }
}
