package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import java.time.LocalTime;
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

/** Debt, short nights and regularity; how a status reads them is in SleepStatusTest. */
class SleepTest {
    private static final Offset<Double> TIGHT = within(1e-9);

    @Test
    void debtIsWhatTheKnownNightsLackAgainstTheMedian() {
        double[] month = join(constant(14, 7.5), constant(14, 8.5));
        MetricResult<SleepDebt> debt = debt(join(month, new double[] {8, GAP, 8, 8, 6, 6, 6}));

        assertThat(value(debt).hours()).isCloseTo(6, TIGHT);
        assertThat(value(debt).usualHours()).isEqualTo(8);
        assertThat(value(debt).nights()).isEqualTo(6);
        assertThat(basis(debt).coverage()).isEqualTo(6 / 7.0);
        assertThat(basis(debt).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(debt(join(month, constant(7, 8)))).caveats()).isEmpty();
    }

    @Test
    void debtNeedsFiveNightsAndTwoWeeksBefore() {
        assertRefused(
                debt(join(constant(28, 8), constant(3, GAP), constant(4, 6))),
                Reason.INSUFFICIENT_DATA,
                new Gap("sleep_nights", 5, 4, "nights"));
        assertRefused(
                debt(join(constant(13, 8), constant(7, 6))),
                Reason.INSUFFICIENT_DATA,
                new Gap("sleep_baseline_nights", 14, 13, "nights"));
        assertRefused(
                debt(join(constant(28, 8), constant(7, GAP))),
                Reason.INSUFFICIENT_DATA,
                new Gap("sleep_nights", 5, 0, "nights"));
        assertRefused(debt(constant(35, GAP)), Reason.MISSING_INPUT, new Gap("sleep_nights", 5, 0, "nights"));
        assertRefused(
                debt(constant(35, 480)),
                Reason.OUT_OF_DOMAIN,
                new Gap("sleep_nights", 5, 0, "nights"),
                new Gap("sleep_implausible_nights", 0, 35, "nights"));
    }

    @Test
    void fiveNightsAndTwoWeeksBeforeAreEnough() {
        assertThat(value(debt(join(constant(14, 8), constant(2, GAP), constant(5, 6)))))
                .isEqualTo(new SleepDebt(10, 8, 5));
    }

    @Test
    void debtReadsFourWeeksBeforeTheWeekAndNoFurther() {
        assertThat(debt(join(constant(10, 4), constant(35, 8)))).isEqualTo(debt(constant(35, 8)));
        assertThat(basis(debt(join(constant(10, 4), new double[] {0}, constant(34, 8))))
                        .caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @ParameterizedTest
    @CsvSource({"6.99, PRESENT, 3", "7, ABSENT, 2"})
    void threeNightsUnderSevenHours(double third, Finding state, int shortNights) {
        ShortNights nights = value(shortNights(8, 8, 8, 8, 6, 6, third));

        assertThat(nights).isEqualTo(new ShortNights(state, shortNights, 7));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 6", "2, 7"})
    void enoughNightsAreKnownWhenTheMissingCouldNotMakeThree(int isShort, int needed) {
        double[] enough = join(constant(7 - needed, GAP), constant(isShort, 6), constant(needed - isShort, 8));
        double[] oneLess = join(constant(8 - needed, GAP), constant(isShort, 6), constant(needed - 1 - isShort, 8));

        assertThat(value(shortNights(enough)).state()).isEqualTo(Finding.ABSENT);
        assertRefused(
                shortNights(oneLess), Reason.INSUFFICIENT_DATA, new Gap("sleep_nights", needed, needed - 1, "nights"));
    }

    @Test
    void threeShortNightsDecideHoweverMuchIsMissing() {
        MetricResult<ShortNights> result = shortNights(join(constant(4, GAP), constant(3, 6)));

        assertThat(value(result)).isEqualTo(new ShortNights(Finding.PRESENT, 3, 3));
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(shortNights(constant(7, 8))).caveats()).isEmpty();
        assertRefused(shortNights(GAP), Reason.MISSING_INPUT, new Gap("sleep_nights", 5, 0, "nights"));
    }

    @Test
    void theClockGoesRoundAtMidnight() {
        // ten to and ten past midnight: distances −10, 10, 0, −10, 10
        MetricResult<SleepRegularity> result = regularity(1430, 10, 0, 1430, 10);

        assertThat(value(result).deviationMinutes()).isCloseTo(10, TIGHT);
        assertThat(Math.min(
                        value(result).midpointMinutes(), 1440 - value(result).midpointMinutes()))
                .isCloseTo(0, TIGHT);
        assertThat(value(result).irregular()).isEqualTo(Finding.ABSENT);
        assertThat(value(result).nights()).isEqualTo(5);
        assertThat(basis(result).coverage()).isEqualTo(5 / 7.0);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @ParameterizedTest
    @CsvSource({"59.99, ABSENT", "60.01, PRESENT"})
    void anHourIsTheLimit(double spread, Finding irregular) {
        // two at each side and one in the middle: the sample deviation is the distance itself
        SleepRegularity found = value(regularity(180 - spread, 180 - spread, 180, 180 + spread, 180 + spread));

        assertThat(found.deviationMinutes()).isCloseTo(spread, TIGHT);
        assertThat(found.midpointMinutes()).isCloseTo(180, TIGHT);
        assertThat(found.irregular()).isEqualTo(irregular);
    }

    @Test
    void fourMidpointsAreTooFew() {
        assertRefused(
                regularity(180, 180, 180, 180),
                Reason.INSUFFICIENT_DATA,
                new Gap("sleep_midpoint_nights", 5, 4, "nights"));
        assertThat(value(regularity(constant(7, 180))).deviationMinutes()).isCloseTo(0, TIGHT);
        assertThat(basis(regularity(constant(7, 180))).caveats()).isEmpty();
    }

    @Test
    void midpointsAllRoundTheClockHaveNoMiddle() {
        MetricResult<SleepRegularity> result = regularity(0, 240, 480, 720, 960, 1200);

        assertThat(reason(result)).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertFinite(result);
    }

    @Test
    void secondsInsteadOfMinutesAreLeftOut() {
        assertThat(value(regularity(180, 180, 180, 180, 180, 10800)).nights()).isEqualTo(5);
        assertThat(value(regularity(0, 1440, 0, 1440, 0)).deviationMinutes()).isCloseTo(0, TIGHT);
        assertThat(reason(regularity(constant(7, 1440.1)))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(regularity(constant(7, -0.1)))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "23:00, 07:00, 180",
        "22:00, 23:00, 1350",
        "01:00, 09:00, 300",
        "20:00, 02:00, 1380",
        "23:30, 00:30, 0",
        "22:00:30, 22:01:30, 1321"
    })
    void theMiddleOfANight(LocalTime asleep, LocalTime awake, double minutes) {
        assertThat(SleepRegularity.midpointMinutes(asleep, awake)).isCloseTo(minutes, TIGHT);
    }

    @Property(tries = 300, seed = "2026")
    void livingInAnotherPartOfTheDayIsAsRegular(
            @ForAll("midpoints") double[] minutes, @ForAll @DoubleRange(min = 0, max = 1439) double shift) {
        SleepRegularity one = value(regularity(minutes));
        SleepRegularity other = value(regularity(each(minutes, m -> (m + shift) % 1440)));

        assertThat(other.deviationMinutes()).isCloseTo(one.deviationMinutes(), within(1e-6));
        assertThat(other.midpointMinutes()).isBetween(0.0, Math.nextDown(1440.0));
    }

    @Property(tries = 300, seed = "2026")
    void sleepingLongerThroughoutOwesNoMore(
            @ForAll("nights") double[] hours, @ForAll @DoubleRange(min = 0, max = 4) double more) {
        assertThat(value(debt(each(hours, h -> h + more))).hours())
                .isCloseTo(value(debt(hours)).hours(), within(1e-9));
        assertThat(value(shortNights(each(hours, h -> h + more))).shortNights())
                .isLessThanOrEqualTo(value(shortNights(hours)).shortNights());
    }

    /** Within six hours of each other, so that they have a middle. */
    @Provide
    Arbitrary<double[]> midpoints() {
        return Arbitraries.doubles()
                .between(60, 420)
                .array(double[].class)
                .ofMinSize(5)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<double[]> nights() {
        return Arbitraries.doubles().between(4, 12).array(double[].class).ofSize(35);
    }

    private static MetricResult<SleepDebt> debt(double... hours) {
        return SleepDebt.on(last(hours), Days.of(hours));
    }

    private static MetricResult<ShortNights> shortNights(double... hours) {
        return ShortNights.on(last(hours), Days.of(hours));
    }

    private static MetricResult<SleepRegularity> regularity(double... minutes) {
        return SleepRegularity.on(last(minutes), Days.of(minutes));
    }
}
