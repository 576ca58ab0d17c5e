package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.WATCH;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.fourWeeks;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.lowWeek;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.recovery.HrvBand.Variant;
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

class HrvBaselineTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    @Test
    @Vector(id = "S-29", metric = "hrv_baseline", oracle = Oracle.DERIVED, cases = 9)
    void fourWeeksAndTheirBandPlainAndRobust() {
        HrvBaseline plain = value(before(Variant.MEAN_SD, join(fourWeeks(), lowWeek())));
        HrvBaseline robust = value(before(Variant.ROBUST, join(fourWeeks(), lowWeek())));

        assertThat(plain.band().mean()).isCloseTo(4.14641787, EIGHT_DIGITS);
        assertThat(plain.band().deviation()).isCloseTo(0.07007012, EIGHT_DIGITS);
        assertThat(plain.band().low()).isCloseTo(4.11138281, EIGHT_DIGITS);
        assertThat(plain.band().high()).isCloseTo(4.18145292, EIGHT_DIGITS);
        assertThat(StrictMath.exp(plain.band().low())).isCloseTo(61.0311, within(5e-5));
        assertThat(StrictMath.exp(plain.band().high())).isCloseTo(65.4609, within(5e-5));
        assertThat(plain.variationPercent()).isCloseTo(1.68990, within(5e-6));
        assertThat(robust.band().mean()).isCloseTo(4.14313473, EIGHT_DIGITS);
        assertThat(robust.band().deviation()).isCloseTo(0.07233630, EIGHT_DIGITS);
    }

    @Test
    void saysWhatItRestsOn() {
        MetricResult<HrvBaseline> result = before(Variant.MEAN_SD, join(fourWeeks(), lowWeek()));

        assertThat(value(result).source()).isEqualTo(WATCH);
        assertThat(value(result).band().n()).isEqualTo(28);
        assertThat(basis(result).n()).isEqualTo(28);
        assertThat(basis(result).coverage()).isEqualTo(28 / 60.0);
        assertThat(basis(result).variant()).isEqualTo("mean_sd");
        assertThat(basis(before(Variant.ROBUST, join(fourWeeks(), lowWeek()))).variant())
                .isEqualTo("robust");
    }

    @ParameterizedTest
    @CsvSource({"150, robust", "25, robust", "72, mean_sd"})
    void oneWildNightOnEitherSideMakesItRobust(double night, String variant) {
        double[] nights = fourWeeks();
        nights[10] = night;
        double[] ms = join(nights, lowWeek());

        MetricResult<HrvBaseline> chosen = before(Variant.ROBUST_IF_OUTLIERS, ms);
        assertThat(basis(chosen).variant()).isEqualTo(variant);
        assertThat(value(chosen))
                .isEqualTo(value(before(variant.equals("robust") ? Variant.ROBUST : Variant.MEAN_SD, ms)));
    }

    @Test
    void whereHalfTheNightsAreEqualTheDeviationStandsIn() {
        double[] ms = join(constant(20, 60), constant(8, 70), lowWeek());
        MetricResult<HrvBaseline> robust = before(Variant.ROBUST, ms);

        assertThat(basis(robust).variant()).isEqualTo("robust_sd");
        assertThat(value(robust).band().mean()).isEqualTo(StrictMath.log(60));
        assertThat(value(robust).band().deviation())
                .isEqualTo(value(before(Variant.MEAN_SD, ms)).band().deviation());
    }

    @ParameterizedTest
    @EnumSource
    void theDeviationIsHeldAtTheErrorOfMeasurement(Variant variant) {
        assertThat(value(before(variant, alternating(35, 60, 61))).band().deviation())
                .isEqualTo(0.03);
    }

    @ParameterizedTest
    @EnumSource
    void equalNightsAreNoBaseline(Variant variant) {
        assertRefused(
                before(variant, join(constant(28, 60), lowWeek())),
                Reason.ZERO_VARIANCE,
                new Gap("hrv_baseline_spread", 0.03, 0, "ln ms"));
    }

    @Test
    void theWeekItJudgesIsNoPartOfIt() {
        assertThat(before(Variant.MEAN_SD, join(fourWeeks(), lowWeek())))
                .isEqualTo(before(Variant.MEAN_SD, join(fourWeeks(), constant(7, 200))));
    }

    @Test
    void itReachesBackAsFarAsItIsTold() {
        double[] ms = join(alternating(32, 30, 40), fourWeeks(), lowWeek());
        HrvBaseline four = value(HrvBaseline.before(last(ms), watch(ms), new HrvBand(28, 0.5, Variant.MEAN_SD)));

        assertThat(four.band())
                .isEqualTo(value(before(Variant.MEAN_SD, join(fourWeeks(), lowWeek())))
                        .band());
        assertThat(value(before(Variant.MEAN_SD, ms)).band().n()).isEqualTo(60);
    }

    @Test
    void theBandIsAsWideAsItIsTold() {
        double[] ms = join(fourWeeks(), lowWeek());
        Baseline wide = value(HrvBaseline.before(last(ms), watch(ms), new HrvBand(60, 1, Variant.MEAN_SD)))
                .band();

        assertThat(wide.low()).isEqualTo(wide.mean() - wide.deviation());
        assertThat(wide.high()).isEqualTo(wide.mean() + wide.deviation());
    }

    @Test
    void refusesOneDayAndOneNightShortAndSaysWhy() {
        double[] day = join(alternating(27, 60, 66), constant(7, 60));
        double[] night = join(alternating(13, 60, 66), constant(15, GAP), constant(7, 60));

        assertRefused(
                before(Variant.MEAN_SD, day), Reason.INSUFFICIENT_DATA, new Gap("hrv_baseline_days", 28, 27, "days"));
        assertRefused(
                before(Variant.MEAN_SD, night),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_nights", 14, 13, "nights"));
        assertThat(basis(before(Variant.MEAN_SD, join(alternating(14, 60, 66), constant(14, GAP), constant(7, 60))))
                        .n())
                .isEqualTo(14);
    }

    @Test
    void anImplausibleNightIsLeftOutAndSaidSo() {
        double[] nights = fourWeeks();
        nights[3] = 0;

        assertThat(basis(before(Variant.MEAN_SD, join(nights, lowWeek()))).n()).isEqualTo(27);
        assertThat(basis(before(Variant.MEAN_SD, join(nights, lowWeek()))).caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void theEdgesOfABandAreWithin() {
        Baseline band = Baseline.around(10, 2, 0.5, 14);

        assertThat(band.positionOf(9)).isEqualTo(Position.WITHIN);
        assertThat(band.positionOf(11)).isEqualTo(Position.WITHIN);
        assertThat(band.positionOf(Math.nextDown(9))).isEqualTo(Position.BELOW);
        assertThat(band.positionOf(Math.nextUp(11))).isEqualTo(Position.ABOVE);
        assertThat(band.z(13)).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource({"27, 0.5", "61, 0.5", "60, 0", "60, -1", "60, 3.01", "60, NaN"})
    void aContradictoryBandIsTheCallersMistake(int days, double widths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HrvBand(days, widths, Variant.MEAN_SD))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"28, 0.01", "60, 3"})
    void theLimitsOfABandAreAllowed(int days, double widths) {
        assertThatCode(() -> new HrvBand(days, widths, Variant.ROBUST)).doesNotThrowAnyException();
    }

    @Property(tries = 200, seed = "2026")
    void anotherScaleShiftsTheBandAndKeepsItsWidth(
            @ForAll("months") double[] ms,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor,
            @ForAll Variant variant) {
        Baseline one = value(before(variant, ms)).band();
        Baseline other =
                value(before(variant, each(ms, night -> factor * night))).band();

        assertThat(other.mean()).isCloseTo(one.mean() + StrictMath.log(factor), within(1e-9));
        assertThat(other.deviation()).isCloseTo(one.deviation(), within(1e-9));
    }

    @Provide
    Arbitrary<double[]> months() {
        return Arbitraries.doubles()
                .between(30, 90)
                .array(double[].class)
                .ofMinSize(35)
                .ofMaxSize(80);
    }

    /** The baseline that the week up to the last of these nights is judged by. */
    private static MetricResult<HrvBaseline> before(Variant variant, double... ms) {
        return HrvBaseline.before(last(ms), watch(ms), new HrvBand(60, 0.5, variant));
    }
}
