package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeeklyMediansTest {
    @Test
    void twoWeeksBecomeTwoNumbersSevenDaysApart() {
        // a day before the first whole week counts for neither
        var weeks = value(WeeklyMedians.of(Days.of(99, 1, 2, 3, 4, 5, 6, 7, 10, 10, 10, 40, 50, 60, 70)));

        assertThat(weeks.weeks()).isEqualTo(2);
        assertThat(weeks.medians().first()).isEqualTo(FIRST.plusDays(4));
        assertThat(weeks.medians().last()).isEqualTo(FIRST.plusDays(11));
        assertThat(weeks.medians().known()).isEqualTo(2);
        assertThat(weeks.medians().on(FIRST.plusDays(4))).hasValue(4);
        assertThat(weeks.medians().on(FIRST.plusDays(11))).hasValue(40);
    }

    @Test
    void aWeekOfTwoDaysHasNoMedianAndOneOfThreeHas() {
        var weeks = WeeklyMedians.of(
                Days.of(1, GAP, 3, GAP, 5, GAP, GAP, 1, GAP, GAP, GAP, GAP, GAP, 9, 2, GAP, 4, GAP, GAP, GAP, 6));

        assertThat(value(weeks).weeks()).isEqualTo(2);
        assertThat(value(weeks).medians().days()).isEqualTo(15);
        assertThat(value(weeks).medians().knownValues()).containsExactly(3, 4);
        assertThat(basis(weeks).n()).isEqualTo(6);
        assertThat(basis(weeks).coverage()).isEqualTo(6 / 21.0);
    }

    @Test
    void anEvenNumberOfDaysHasItsMedianBetween() {
        assertThat(value(WeeklyMedians.of(Days.of(1, 2, GAP, GAP, GAP, 5, 10)))
                        .medians()
                        .knownValues())
                .containsExactly(3.5);
    }

    @Test
    void refusesWithoutASingleWeek() {
        assertRefused(
                WeeklyMedians.of(Days.of(1, 2, 3, 4, 5, 6)),
                Reason.INSUFFICIENT_DATA,
                new Gap("weeks_of_3_days", 1, 0, "weeks"));
        assertRefused(
                WeeklyMedians.of(Days.of(Days.constant(30, GAP))),
                Reason.MISSING_INPUT,
                new Gap("weeks_of_3_days", 1, 0, "weeks"));
        assertRefused(
                WeeklyMedians.of(Days.of(1, 2, 3, 4, 5, 6, 1e300)),
                Reason.OUT_OF_DOMAIN,
                new Gap("value", 1e12, 1e300, "1"));
    }

    @Test
    void thinsAYearThatWouldBeTooLongByDays() {
        var days = new double[7 * 400];
        Arrays.setAll(days, i -> Math.floorDiv(i, 7));

        var weeks = value(WeeklyMedians.of(Days.of(days)));

        assertThat(weeks.weeks()).isEqualTo(400);
        var slope = value(SenSlope.of(weeks.medians(), MannKendall.Variant.PLAIN, Confidence.P95));
        assertThat(slope.perDay()).isEqualTo(1 / 7.0);
    }
}
