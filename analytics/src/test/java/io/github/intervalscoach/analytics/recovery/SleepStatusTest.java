package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
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
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SleepStatusTest {
    private static final Offset<Double> TIGHT = within(1e-9);

    @Test
    void threeShortNightsAfterOrdinaryWeeks() {
        // 7.5 and 8.5 h in turn: mean 8, sample deviation of sixty 0.5·√(60/59)
        SleepStatus status = value(on(join(alternating(90, 7.5, 8.5), new double[] {6, 6.5, 5.5})));
        Baseline band = status.band().orElseThrow();

        assertThat(status.meanHours()).isCloseTo(6, TIGHT);
        assertThat(status.nightsUnder7Hours()).isEqualTo(3);
        assertThat(status.lastNightHours()).hasValue(5.5);
        assertThat(band.low()).isCloseTo(8 - 0.25 * Math.sqrt(60 / 59.0), TIGHT);
        assertThat(status.position()).hasValue(Position.BELOW);
        assertThat(status.daysOutside()).isEqualTo(3);
    }

    @Test
    void debtIsWhatTheWeekLacksAgainstTheMonthBefore() {
        double[] month = join(constant(14, 7.5), constant(14, 8.5));
        double[] week = {8, 8, GAP, 8, 6, 6, 6};

        // median 8: nothing owed for three nights, 2 h for each of three
        assertThat(value(on(join(month, week))).debtHours()).hasValueCloseTo(6.0, TIGHT);
        assertThat(value(on(join(month, constant(7, 9)))).debtHours()).hasValueCloseTo(-7.0, TIGHT);
    }

    @Test
    void debtIsUnknownWithFewerThanFiveNightsOrTwoWeeksBefore() {
        assertThat(value(on(join(constant(28, 8), constant(3, GAP), constant(4, 6))))
                        .debtHours())
                .isEmpty();
        assertThat(value(on(join(constant(13, 8), constant(7, 6)))).debtHours()).isEmpty();
        assertThat(value(on(join(constant(14, 8), constant(7, 6)))).debtHours()).hasValueCloseTo(14.0, TIGHT);
    }

    @Test
    void aShortHistoryHasNoBandButStillItsNights() {
        SleepStatus status = value(on(6, 6.5, 6));

        assertThat(status.band()).isEmpty();
        assertThat(status.position()).isEmpty();
        assertThat(status.daysOutside()).isZero();
        assertThat(status.nightsUnder7Hours()).isEqualTo(3);
    }

    @Test
    void theBandNeedsTwentyEightDaysBeforeTheThreeNights() {
        assertThat(value(on(constant(30, 8))).band()).isEmpty();
        assertThat(value(on(constant(31, 8))).band()).map(Baseline::deviation).hasValue(0.25);
    }

    @Test
    void sevenHoursAreNotUnderSeven() {
        assertThat(value(on(7, 7, 6.99)).nightsUnder7Hours()).isEqualTo(1);
    }

    @Test
    void twoNightsOfThreeAreFewAndOneTooFew() {
        assertThat(basis(on(7, 8, 8)).caveats()).isEmpty();
        assertThat(basis(on(7, 8, GAP)).caveats()).containsExactly(Caveat.FEW_NIGHTS);
        assertThat(value(on(7, 8, GAP)).lastNightHours()).isEmpty();
        assertThat(value(on(7, 8, GAP)).lastNightDay()).isEqualTo(FIRST.plusDays(1));
        assertRefused(on(8, GAP, GAP), Reason.INSUFFICIENT_DATA, new Gap("sleep_nights", 2, 1, "nights"));
        assertRefused(on(GAP), Reason.MISSING_INPUT, new Gap("sleep_nights", 2, 0, "nights"));
    }

    @Test
    void minutesInsteadOfHoursAreOutOfDomain() {
        assertRefused(
                on(480, 450, 430),
                Reason.OUT_OF_DOMAIN,
                new Gap("sleep_nights", 2, 0, "nights"),
                new Gap("sleep_implausible_nights", 0, 3, "nights"));
        assertThat(value(on(24, 8, 0)).meanHours()).isEqualTo(16);
        assertThat(value(on(24, 8, 0)).excluded()).isEqualTo(1);
        assertThat(basis(on(24, 8, 0)).caveats()).containsExactly(Caveat.FEW_NIGHTS, Caveat.PARTIAL_COVERAGE);
    }

    @Property(seed = "2026")
    void neitherGapsNorNonsenseNorAnyDayBreaksAStatus(
            @ForAll("anything") double[] values, @ForAll @IntRange(min = -40, max = 150) int offset) {
        LocalDate day = FIRST.plusDays(offset);
        DailySeries series = Days.of(values);

        assertFinite(SleepStatus.on(day, series));
        assertFinite(HrvStatus.on(day, series));
        assertFinite(RestingHeartRateStatus.on(day, series));
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 100);
    }

    private static MetricResult<SleepStatus> on(double... hours) {
        return SleepStatus.on(FIRST.plusDays(hours.length - 1L), Days.of(hours));
    }
}
