package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.Acwr.Variant;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcwrTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final double[] STEP = join(constant(21, 30), constant(7, 50));
    private static final double[] RAMP = {
        15, 15, 20, 20, 20, 25, 25, 25, 25, 30, 30, 30, 35, 35, 35, 35, 35, 40, 45, 45, 45, 40, 40, 45, 45, 50, 60, 70
    };

    @Test
    @Vector(id = "S-23", metric = "acwr", oracle = Oracle.PUBLISHED, cases = 5)
    void oneAthleteStepsUp() {
        // Menaspà's first athlete; Williams 2017 prints 1.25
        Acwr ewma = of(Variant.EWMA, STEP);

        assertThat(ewma.acute()).isCloseTo(47.33032227, EIGHT_DIGITS);
        assertThat(ewma.chronic()).isCloseTo(37.87196729, EIGHT_DIGITS);
        assertThat(ewma.ratio()).isCloseTo(1.24974554, EIGHT_DIGITS);
        assertThat(of(Variant.ROLLING_COUPLED, STEP).ratio()).isCloseTo(1.42857143, EIGHT_DIGITS);
        assertThat(of(Variant.ROLLING_UNCOUPLED, STEP).ratio()).isCloseTo(1.66666667, EIGHT_DIGITS);
    }

    @Test
    @Vector(id = "S-23", metric = "acwr", oracle = Oracle.PUBLISHED, cases = 4)
    void anotherAthleteRampsUpAndOnlyTheExponentialMeansTellThemApart() {
        // Menaspà's second athlete; Williams 2017 prints 1.41
        Acwr ewma = of(Variant.EWMA, RAMP);

        assertThat(ewma.acute()).isCloseTo(53.67301204, EIGHT_DIGITS);
        assertThat(ewma.chronic()).isCloseTo(38.16876538, EIGHT_DIGITS);
        assertThat(ewma.ratio()).isCloseTo(1.40620247, EIGHT_DIGITS);
        assertThat(of(Variant.ROLLING_COUPLED, RAMP).ratio()).isCloseTo(1.42857143, EIGHT_DIGITS);
    }

    @Test
    @Vector(id = "S-24", metric = "acwr", oracle = Oracle.DERIVED, cases = 5)
    void coupledAndUncoupledConvertIntoEachOther() {
        assertConverts(0.8, 0.75);
        assertConverts(1.0, 1.0);
        assertConverts(1.3, 1.44444);
        assertConverts(1.5, 1.8);
        assertConverts(2.0, 3.0);
    }

    private static void assertConverts(double coupled, double uncoupled) {
        // Weeks of which the last is the uncoupled ratio times the three before
        double[] loads = join(constant(21, 40), constant(7, 40 * 3 * coupled / (4 - coupled)));

        assertThat(of(Variant.ROLLING_COUPLED, loads).ratio()).isCloseTo(coupled, within(1e-9));
        assertThat(of(Variant.ROLLING_UNCOUPLED, loads).ratio()).isCloseTo(uncoupled, within(5e-6));
    }

    @Property(seed = "2026", tries = 200)
    void everyDayInOnePassIsEveryDayByItself(@ForAll("anything") double[] loads, @ForAll Variant variant) {
        DailySeries days = Days.of(loads);

        assertThat(Acwr.over(days, variant))
                .isEqualTo(IntStream.range(0, loads.length)
                        .mapToObj(i ->
                                Acwr.of(days.window(days.first(), days.first().plusDays(i)), variant))
                        .toList());
    }

    @Test
    void anImpossibleDaySpoilsTheMeansUntilTheNextGap() {
        double[] early = join(new double[] {-1}, constant(40, 50));
        double[] mended = join(new double[] {-1, GAP}, constant(28, 50));

        assertRefused(
                Acwr.of(Days.of(early), Variant.EWMA),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -1, "points/day"));
        assertThat(of(Variant.EWMA, mended).ratio()).isEqualTo(1);
        assertThat(of(Variant.ROLLING_COUPLED, early).ratio()).isEqualTo(1);
        assertRefused(
                Acwr.of(Days.of(join(new double[] {200_000, -1}, constant(40, 50))), Variant.EWMA),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 100_000, 200_000, "points/day"));
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 300);
    }

    @ParameterizedTest
    @EnumSource
    void alwaysSaysThatItIsNoRisk(Variant variant) {
        var basis = basis(Acwr.of(Days.of(constant(84, 50)), variant));

        assertThat(basis.caveats()).containsExactly(Caveat.NOT_A_RISK);
        assertThat(basis.variant()).isEqualToIgnoringCase(variant.name());
    }

    @Test
    void onlyTheExponentialMeansWarmUp() {
        assertThat(basis(Acwr.of(Days.of(constant(83, 50)), Variant.EWMA)).caveats())
                .containsExactly(Caveat.NOT_A_RISK, Caveat.WARM_UP);
        assertThat(basis(Acwr.of(Days.of(constant(84, 50)), Variant.EWMA)).caveats())
                .containsExactly(Caveat.NOT_A_RISK);
        assertThat(basis(Acwr.of(Days.of(constant(84, 50)), Variant.EWMA)).n()).isEqualTo(84);
        assertThat(basis(Acwr.of(Days.of(constant(84, 50)), Variant.ROLLING_UNCOUPLED))
                        .n())
                .isEqualTo(28);
        assertThat(basis(Acwr.of(Days.of(constant(28, 50)), Variant.ROLLING_COUPLED))
                        .caveats())
                .containsExactly(Caveat.NOT_A_RISK);
    }

    @ParameterizedTest
    @EnumSource
    void refusesOneDayShortAndSaysWhy(Variant variant) {
        assertRefused(
                Acwr.of(Days.of(constant(27, 50)), variant),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 28, 27, "days"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAGapInTheLastFourWeeksAndReadsOnlyBackToAnEarlierOne(Variant variant) {
        double[] gapInside = join(constant(10, 50), new double[] {GAP}, constant(27, 50));
        double[] gapBefore = join(constant(10, 500), new double[] {GAP}, STEP);

        assertRefused(
                Acwr.of(Days.of(gapInside), variant), Reason.INSUFFICIENT_DATA, new Gap("load_days", 28, 27, "days"));
        assertThat(of(variant, gapBefore)).isEqualTo(of(variant, STEP));
    }

    @ParameterizedTest
    @EnumSource
    void refusesToCompareWithNextToNothing(Variant variant) {
        assertRefused(
                Acwr.of(Days.of(constant(28, 4)), variant),
                Reason.ZERO_DENOMINATOR,
                new Gap("chronic_load", 5, 4, "points/day"));
        assertThat(of(variant, constant(28, 5)).ratio()).isEqualTo(1);
    }

    @Property(seed = "2026")
    void isARatioSoScaleDoesNotMatter(
            @ForAll("months") double[] loads,
            @ForAll @DoubleRange(min = 1, max = 20) double factor,
            @ForAll Variant variant) {
        double[] busy = each(loads, load -> load + 10);

        assertThat(of(variant, each(busy, load -> factor * load)).ratio())
                .isCloseTo(of(variant, busy).ratio(), within(1e-9));
    }

    @Property(seed = "2026")
    void coupledNeverExceedsFour(@ForAll("months") double[] loads) {
        Acwr.of(Days.of(loads), Variant.ROLLING_COUPLED)
                .found()
                .ifPresent(acwr -> assertThat(acwr.ratio()).isBetween(0.0, 4 + 1e-12));
    }

    @Provide
    Arbitrary<double[]> months() {
        return Days.loads(28, 100);
    }

    private static Acwr of(Variant variant, double... loads) {
        return value(Acwr.of(Days.of(loads), variant));
    }
}
