package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.trend.ShiftSearch.Noise;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3})
    void theDamShowsWhateverThePenalty(double penalty) {
        ChangePoints found = nile(penalty);

        assertThat(found.segments()).hasSize(2);
        assertThat(found.segments().get(0).n()).isEqualTo(28);
        assertThat(found.segments().get(1).n()).isEqualTo(72);
    }

    @Test
    @Vector(id = "S-60", metric = "change_points", oracle = Oracle.PUBLISHED, cases = 5)
    void theNileFellAfterItsTwentyEighthYear() {
        ChangePoints found = nile(2);
        ChangePoints.Segment before = found.segments().get(0);
        ChangePoints.Segment after = found.segments().get(1);

        assertThat(before.first()).isEqualTo(FIRST);
        assertThat(before.last()).isEqualTo(FIRST.plusDays(27));
        assertThat(before.mean()).isCloseTo(1097.75, within(1e-9));
        assertThat(after.first()).isEqualTo(FIRST.plusDays(28));
        assertThat(after.last()).isEqualTo(FIRST.plusDays(99));
        assertThat(after.mean()).isCloseTo(849.97222222, within(5e-9));
        assertThat(found.squaredError()).isCloseTo(1597457.19444, within(5e-6));
        assertThat(nile(30).squaredError()).isCloseTo(2835156.75, within(5e-3));
        assertThat(nile(30).segments()).hasSize(1);
    }

    @Test
    void aShiftComesWithItsInterval() {
        ChangePoints.Shift shift = nile(2).shifts().get(0);

        // SciPy 1.17: ttest_ind(nile[28:], nile[:28], equal_var=False).confidence_interval(0.95)
        assertThat(shift.since()).isEqualTo(FIRST.plusDays(28));
        assertThat(shift.difference()).isCloseTo(-247.77777777777777, within(1e-9));
        assertThat(shift.interval().low()).isCloseTo(NILE_LOW, within(1e-6));
        assertThat(shift.interval().high()).isCloseTo(NILE_HIGH, within(1e-6));
    }

    private static final double NILE_LOW = -307.05076895549905;
    private static final double NILE_HIGH = -188.50478660005663;

    @Test
    void noiseIsTheScatterOfDifferencesOrOfAll() {
        // differences 2, −1, 4, −3, 2: median 2, MAD 2
        double[] values = {10, 12, 11, 15, 12, 14};
        var search = new ShiftSearch(2, Noise.DIFFERENCES, 2, 0, Confidence.P95);
        var all = new ShiftSearch(2, Noise.SAMPLE_VARIANCE, 2, 0, Confidence.P95);

        assertThat(value(ChangePoints.of(Days.of(values), search)).noise())
                .isCloseTo(1.4826 * 2 / Math.sqrt(2), within(1e-12));
        assertThat(value(ChangePoints.of(Days.of(values), all)).noise()).isCloseTo(1.8618986725025255, within(1e-12));
        assertThat(basis(ChangePoints.of(Days.of(values), search)).variant()).isEqualTo("differences");
        assertThat(basis(ChangePoints.of(Days.of(values), all)).variant()).isEqualTo("sample_variance");
    }

    @Test
    void aNewPowerMeterAndAnIllnessAreTwoShifts() {
        double[] values = join(noisy(30, 250), noisy(20, 235), noisy(25, 255));

        ChangePoints found = of(ShiftSearch.daily(2), values);

        assertThat(found.segments()).extracting(ChangePoints.Segment::n).containsExactly(30, 20, 25);
        assertThat(found.shifts())
                .extracting(ChangePoints.Shift::since)
                .containsExactly(FIRST.plusDays(30), FIRST.plusDays(50));
    }

    @Test
    void shiftsTooSmallToMatterAreTakenBackSmallestFirst() {
        double[] values = join(noisy(30, 250), noisy(20, 253), noisy(25, 290));

        assertThat(of(ShiftSearch.daily(0), values).shifts()).hasSize(2);
        ChangePoints found = of(ShiftSearch.daily(5), values);

        assertThat(found.segments()).extracting(ChangePoints.Segment::n).containsExactly(50, 25);
        assertThat(of(ShiftSearch.daily(100), values).shifts()).isEmpty();
    }

    @Test
    void aShiftExactlyAsLargeAsWhatMattersStays() {
        double[] values = join(constant(10, 100), constant(10, 104));
        var exact = new ShiftSearch(1, Noise.SAMPLE_VARIANCE, 3, 4, Confidence.P95);
        var above = new ShiftSearch(1, Noise.SAMPLE_VARIANCE, 3, 4.0001, Confidence.P95);

        assertThat(of(exact, values).shifts())
                .containsExactly(new ChangePoints.Shift(FIRST.plusDays(10), 4, new Interval(4, 4)));
        assertThat(of(above, values).shifts()).isEmpty();
    }

    @Test
    void aMissingDayIsNotPartOfAnySegment() {
        double[] values = join(noisy(10, 100), constant(5, GAP), noisy(10, 150));

        ChangePoints found = of(ShiftSearch.daily(0), values);

        assertThat(found.segments())
                .extracting(ChangePoints.Segment::last)
                .containsExactly(FIRST.plusDays(9), FIRST.plusDays(24));
        assertThat(found.segments().get(1).first()).isEqualTo(FIRST.plusDays(15));
    }

    @Test
    void saysWhenItCutASlowTrendIntoSteps() {
        var slow = new double[60];
        Arrays.setAll(slow, i -> 50 + i + 0.3 * (i % 2));

        assertThat(basis(ChangePoints.of(
                                Days.of(slow), new ShiftSearch(20, Noise.SAMPLE_VARIANCE, 7, 0, Confidence.P95)))
                        .caveats())
                .containsExactly(Caveat.AUTOCORRELATED);
        assertThat(basis(ChangePoints.of(
                                Days.of(Nile.flow()), new ShiftSearch(2, Noise.SAMPLE_VARIANCE, 2, 0, Confidence.P95)))
                        .caveats())
                .isEmpty();
    }

    @Test
    void refusesOneDayShortAndDaysWithoutNoise() {
        assertRefused(
                ChangePoints.of(Days.of(noisy(13, 5)), ShiftSearch.daily(0)),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 14, 13, "days"));
        assertThat(of(ShiftSearch.daily(0), noisy(14, 5)).segments()).hasSize(1);
        assertRefused(
                ChangePoints.of(Days.of(constant(20, 0.1)), ShiftSearch.daily(0)),
                Reason.ZERO_VARIANCE,
                new Gap("noise", 0, 0, "1"));
        assertThat(reason(ChangePoints.of(Days.of(join(constant(20, 5), constant(20, 9))), ShiftSearch.daily(0))))
                .isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(reason(ChangePoints.of(
                        Days.of(constant(20, 0.1)), new ShiftSearch(2, Noise.SAMPLE_VARIANCE, 7, 0, Confidence.P95))))
                .isEqualTo(Reason.ZERO_VARIANCE);
    }

    @Test
    void settingsOutOfRangeAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> search(0, 2, 0)).withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> search(1001, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> search(Double.NaN, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> search(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> search(1, 1001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> search(1, 2, -1)).withMessageContaining("sign");
        assertThatIllegalArgumentException().isThrownBy(() -> search(1, 2, Double.NaN));
        assertThat(search(1000, 1000, 1e12).leastSegment()).isEqualTo(1000);
        assertThat(ShiftSearch.daily(3)).isEqualTo(new ShiftSearch(2, Noise.DIFFERENCES, 7, 3, Confidence.P95));
        assertThat(ShiftSearch.weekly(3)).isEqualTo(new ShiftSearch(2, Noise.DIFFERENCES, 3, 3, Confidence.P95));
    }

    @Test
    void findsTheOptimumThatDroppingStartsAtOnceMisses() {
        // ruptures, pull request 383: the best is one stretch, 1.2; dropping too early gives [2, 5] at 1.2667
        assertThat(Segmentation.starts(new double[] {0, 1, 0, 0, 1}, 0.1, 2)).containsExactly(0);
    }

    @Property(tries = 400)
    void costsAsLittleAsTryingEveryCut(
            @ForAll("shapes") double[] values,
            @ForAll @DoubleRange(min = 0.01, max = 200) double penalty,
            @ForAll @IntRange(min = 1, max = 7) int least) {
        if (values.length >= least) {
            List<Integer> starts = Segmentation.starts(values, penalty, least);

            assertThat(cost(values, starts, penalty))
                    .isCloseTo(cheapest(values, penalty, least), within(1e-7 * (1 + cost(values, List.of(0), 0))));
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : values.length;
                assertThat(end - starts.get(i)).isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Property(tries = 100)
    void aHigherPenaltyCutsNoMore(@ForAll("shapes") double[] values) {
        int before = Integer.MAX_VALUE;
        for (double penalty : new double[] {0.5, 3, 20, 100, 1000}) {
            int now = Segmentation.starts(values, penalty, 1).size();
            assertThat(now).isLessThanOrEqualTo(before);
            before = now;
        }
    }

    /** Noise, steps and whole numbers with many ties. */
    @Provide
    Arbitrary<double[]> shapes() {
        var noise = Arbitraries.doubles()
                .between(-10, 10)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(40);
        var whole = Arbitraries.integers()
                .between(0, 3)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray());
        var steps = whole.map(levels -> {
            var values = new double[levels.length * 3];
            Arrays.setAll(values, i -> 1000 + 10 * levels[i / 3] + i % 2);
            return values;
        });
        return Arbitraries.oneOf(noise, whole, steps);
    }

    /** Optimal partitioning: every start for every end. */
    private static double cheapest(double[] values, double penalty, int least) {
        var best = new double[values.length + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = least; end <= values.length; end++) {
            for (int start = 0; start <= end - least; start++) {
                best[end] = Math.min(best[end], best[start] + spread(values, start, end) + penalty);
            }
        }
        return best[values.length];
    }

    private static double cost(double[] values, List<Integer> starts, double penalty) {
        double cost = -penalty;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : values.length;
            cost += spread(values, starts.get(i), end) + penalty;
        }
        return cost;
    }

    private static double spread(double[] values, int from, int to) {
        double mean = Arrays.stream(values, from, to).average().orElseThrow();
        return Arrays.stream(values, from, to)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    private static double[] noisy(int days, double level) {
        var random = new Random(days + (long) level);
        var values = new double[days];
        Arrays.setAll(values, i -> level + random.nextGaussian());
        return values;
    }

    private static ShiftSearch search(double penalty, int least, double worthwhile) {
        return new ShiftSearch(penalty, Noise.DIFFERENCES, least, worthwhile, Confidence.P95);
    }

    private static ChangePoints nile(double penalty) {
        return of(new ShiftSearch(penalty, Noise.SAMPLE_VARIANCE, 2, 0, Confidence.P95), Nile.flow());
    }

    private static ChangePoints of(ShiftSearch search, double... values) {
        return value(ChangePoints.of(Days.of(values), search));
    }
}
