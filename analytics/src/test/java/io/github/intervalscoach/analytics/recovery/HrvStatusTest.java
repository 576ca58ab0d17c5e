package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Days.shuffled;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.ValueSource;

class HrvStatusTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    /** S-29, milliseconds. */
    private static final double[] FOUR_WEEKS = {
        62, 58, 65, 70, 61, 55, 66, 68, 60, 59, 72, 64, 57, 63, 69, 61, 58, 66, 71, 62, 60, 67, 64, 59, 65, 63, 68, 61
    };

    private static final double[] LOW_WEEK = {54, 56, 60, GAP, 52, 58, 55};

    @Test
    @Vector(id = "S-29", metric = "hrv_status", oracle = Oracle.DERIVED, cases = 7)
    void aLowWeekAfterFourOrdinaryOnes() {
        // S-29, computed with NumPy; 35 days in all
        MetricResult<HrvStatus> result = on(join(FOUR_WEEKS, LOW_WEEK));
        HrvStatus status = value(result);

        assertThat(status.band().mean()).isCloseTo(4.14641787, EIGHT_DIGITS);
        assertThat(status.band().deviation()).isCloseTo(0.07007012, EIGHT_DIGITS);
        assertThat(status.band().low()).isCloseTo(4.11138281, EIGHT_DIGITS);
        assertThat(status.band().high()).isCloseTo(4.18145292, EIGHT_DIGITS);
        assertThat(status.band().n()).isEqualTo(28);
        assertThat(status.lnMean()).isCloseTo(4.02128337, EIGHT_DIGITS);
        assertThat(status.nights()).isEqualTo(6);
        assertThat(status.position()).isEqualTo(Position.BELOW);
        assertThat(status.band().z(status.lnMean())).isCloseTo(-1.78584689, EIGHT_DIGITS);
        // S-29 prints -1.98493584; with forty decimal digits it is -1.984935817653, so the reference is corrected here
        assertThat(status.lastNightZ()).isCloseTo(-1.984935817653, within(1e-12));
        assertThat(basis(result).coverage()).isEqualTo(6 / 7.0);
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void countsOnlyDaysWhoseOwnBaselineIsLongEnough() {
        assertThat(value(on(join(FOUR_WEEKS, LOW_WEEK))).daysOutside()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 14})
    void countsTheDaysSinceTheMeanLeftTheBand(int lowNights) {
        // ln 60 and ln 66 in turn: band 4.142 ± 0.024; one night of 40 ms takes a week's mean to 4.077
        HrvStatus status = value(on(join(alternating(90, 60, 66), constant(lowNights, 40))));

        assertThat(status.daysOutside()).isEqualTo(lowNights);
        assertThat(status.position()).isEqualTo(Position.BELOW);
    }

    @Test
    void followsDaysOutsideForTwoWeeksAndNoFurther() {
        assertThat(value(on(join(alternating(90, 60, 66), constant(18, 40)))).daysOutside())
                .isEqualTo(14);
    }

    @Test
    void aChangeOfSideStartsTheCountAgain() {
        // a week's mean with two nights of 40 and then one of 250 ms is above again
        HrvStatus status = value(on(join(alternating(90, 60, 66), constant(1, 40), constant(2, 200))));

        assertThat(status.position()).isEqualTo(Position.ABOVE);
        assertThat(status.daysOutside()).isEqualTo(2);
    }

    @Test
    void withinTheBandNoDayIsOutside() {
        HrvStatus status = value(on(alternating(97, 60, 66)));

        assertThat(status.position()).isEqualTo(Position.WITHIN);
        assertThat(status.daysOutside()).isZero();
    }

    @Test
    void aBadWeekDoesNotWidenTheBandItIsJudgedBy() {
        Baseline before =
                value(on(join(FOUR_WEEKS, FOUR_WEEKS, constant(7, 62)))).band();
        Baseline bad = value(on(join(FOUR_WEEKS, FOUR_WEEKS, constant(7, 20)))).band();

        assertThat(bad).isEqualTo(before);
    }

    @Test
    void anUnvaryingBaselineIsHeldAtTheErrorOfMeasurement() {
        assertThat(value(on(constant(67, 60))).band().deviation()).isEqualTo(0.03);
    }

    @Test
    void tellsHowStaleTheNewestNightIs() {
        HrvStatus fresh = value(on(constant(67, 60)));
        HrvStatus stale = value(on(join(constant(64, 60), constant(3, GAP))));

        assertThat(fresh.lastNightDay()).isEqualTo(FIRST.plusDays(66));
        assertThat(fresh.lastNightLn()).hasValueCloseTo(StrictMath.log(60), within(1e-12));
        assertThat(stale.lastNightDay()).isEqualTo(FIRST.plusDays(63));
        assertThat(stale.lastNightLn()).isEmpty();
    }

    @Test
    void threeNightsAreFewAndTwoTooFew() {
        assertThat(basis(on(join(FOUR_WEEKS, constant(4, GAP), constant(3, 60))))
                        .caveats())
                .containsExactly(Caveat.FEW_NIGHTS);
        assertThat(basis(on(join(FOUR_WEEKS, constant(3, GAP), constant(4, 60))))
                        .caveats())
                .containsExactly(Caveat.FEW_NIGHTS);
        assertThat(basis(on(join(FOUR_WEEKS, constant(2, GAP), constant(5, 60))))
                        .caveats())
                .isEmpty();
        assertRefused(
                on(join(FOUR_WEEKS, constant(5, GAP), constant(2, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"));
    }

    @Test
    void refusesABaselineOneDayShortAndSaysWhy() {
        assertRefused(
                on(join(constant(27, 60), constant(7, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_days", 28, 27, "days"));
    }

    @Test
    void refusesABaselineOneNightShortOfTwoWeeksWorth() {
        double[] sparse = join(constant(13, 60), constant(15, GAP));

        assertRefused(
                on(join(sparse, constant(7, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_nights", 14, 13, "nights"));
        assertThat(value(on(join(constant(14, 60), constant(14, GAP), constant(7, 60))))
                        .band()
                        .n())
                .isEqualTo(14);
    }

    @Test
    void refusesFewerThanThreeNightsAWeekOverALongReach() {
        // 60 days of reach need 26 nights
        double[] everyThirdNight = new double[60];
        Arrays.setAll(everyThirdNight, i -> i % 3 == 0 ? 60 : GAP);

        assertRefused(
                on(join(everyThirdNight, constant(7, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_nights", 26, 20, "nights"));
    }

    @Test
    void namesEverythingThatWasTooLittle() {
        assertRefused(
                on(join(constant(10, 60), constant(7, GAP))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 0, "nights"),
                new Gap("hrv_baseline_days", 28, 10, "days"),
                new Gap("hrv_baseline_nights", 14, 10, "nights"));
    }

    @Test
    void refusesWhereNothingWasEverRecordedAndOnADayTheSeriesNeverReaches() {
        Gap[] nothing = {
            new Gap("hrv_nights", 3, 0, "nights"),
            new Gap("hrv_baseline_days", 28, 0, "days"),
            new Gap("hrv_baseline_nights", 14, 0, "nights")
        };

        assertRefused(on(constant(67, GAP)), Reason.MISSING_INPUT, nothing);
        assertRefused(HrvStatus.on(FIRST.plusYears(1), Days.of(constant(67, 60))), Reason.MISSING_INPUT, nothing);
        assertRefused(HrvStatus.on(FIRST.minusDays(1), Days.of(constant(67, 60))), Reason.MISSING_INPUT, nothing);
    }

    @Test
    void leavesOutWhatIsNoRmssdAndCountsIt() {
        MetricResult<HrvStatus> mixed = on(join(FOUR_WEEKS, new double[] {54, 56, 60, 0, 52, 58, 55}));
        MetricResult<HrvStatus> seconds = on(join(FOUR_WEEKS, new double[] {54, 56, 60, 0.052, 300, 58, 55}));

        assertThat(value(mixed).lnMean()).isCloseTo(4.02128337, EIGHT_DIGITS);
        assertThat(value(mixed).excluded()).isEqualTo(1);
        assertThat(basis(mixed).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(value(seconds).excluded()).isEqualTo(2);
        assertThat(value(seconds).nights()).isEqualTo(5);
    }

    @Test
    void logarithmsInsteadOfMillisecondsAreOutOfDomain() {
        assertRefused(
                on(constant(67, 4.1)),
                Reason.OUT_OF_DOMAIN,
                new Gap("hrv_nights", 3, 0, "nights"),
                new Gap("hrv_implausible_nights", 0, 67, "nights"),
                new Gap("hrv_baseline_days", 28, 0, "days"),
                new Gap("hrv_baseline_nights", 14, 0, "nights"));
    }

    @Property(seed = "2026")
    void anotherScaleShiftsMeanAndBandAlike(
            @ForAll("years") double[] rmssdMs, @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        HrvStatus one = value(on(rmssdMs));
        HrvStatus other = value(on(each(rmssdMs, ms -> factor * ms)));
        double shift = StrictMath.log(factor);

        assertThat(other.lnMean()).isCloseTo(one.lnMean() + shift, within(1e-9));
        assertThat(other.band().low()).isCloseTo(one.band().low() + shift, within(1e-9));
        assertThat(other.band().deviation()).isCloseTo(one.band().deviation(), within(1e-9));
        assertThat(other.lastNightZ()).isCloseTo(one.lastNightZ(), within(1e-6));
    }

    @Property(seed = "2026")
    void theOrderOfTheBaselinesNightsDoesNotMatter(@ForAll("years") double[] rmssdMs, @ForAll Random random) {
        int first = rmssdMs.length - 67;
        double[] baseline = shuffled(Arrays.copyOfRange(rmssdMs, first, first + 60), random);
        double[] week = Arrays.copyOfRange(rmssdMs, first + 60, rmssdMs.length);
        HrvStatus shuffled = value(on(join(baseline, week)));

        assertThat(shuffled.band().mean()).isCloseTo(value(on(rmssdMs)).band().mean(), within(1e-9));
        assertThat(shuffled.lnMean()).isEqualTo(value(on(rmssdMs)).lnMean());
    }

    @Property(seed = "2026")
    void daysOutsideAreTheDaysBeforeOnTheSameSide(@ForAll("years") double[] rmssdMs) {
        HrvStatus today = value(on(rmssdMs));
        int run = 0;
        while (run < 14 && sideOf(rmssdMs, run) == today.position()) {
            run++;
        }

        assertThat(today.daysOutside()).isEqualTo(today.position() == Position.WITHIN ? 0 : run);
    }

    @Provide
    Arbitrary<double[]> years() {
        return Arbitraries.doubles()
                .between(30, 90)
                .array(double[].class)
                .ofMinSize(85)
                .ofMaxSize(120);
    }

    private static Position sideOf(double[] rmssdMs, int daysBack) {
        return value(HrvStatus.on(FIRST.plusDays(rmssdMs.length - 1L - daysBack), Days.of(rmssdMs)))
                .position();
    }

    /** The status on the last of these days. */
    private static MetricResult<HrvStatus> on(double... rmssdMs) {
        return HrvStatus.on(FIRST.plusDays(rmssdMs.length - 1L), Days.of(rmssdMs));
    }
}
