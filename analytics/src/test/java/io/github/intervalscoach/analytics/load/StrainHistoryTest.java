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
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.load.Monotony.Deviation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StrainHistoryTest {
    private static final double[] WEEK = {50, 0, 100, 50, 0, 150, 0};

    @Test
    void comparesWithThePercentilesOfTheYearBefore() {
        // Computed with NumPy, percentile(method='weibull'), from the same loads
        var result = StrainHistory.of(Days.of(days(378)), Deviation.SAMPLE);

        assertThat(value(result).strain()).isCloseTo(304.4443523744576, within(1e-9));
        assertThat(value(result).percentile85()).isCloseTo(595.8048014981528, within(1e-9));
        assertThat(value(result).percentile90()).isCloseTo(641.0096360446287, within(1e-9));
        assertThat(value(result).percentBelow()).isCloseTo(9.58904109589041, within(1e-9));
        assertThat(basis(result).n()).isEqualTo(365);
        assertThat(basis(result).variant()).isEqualTo("sample");
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void whatLiesBeforeTheYearDoesNotMatter() {
        double[] year = days(378);

        assertThat(of(join(constant(100, 5_000), year)))
                .isEqualTo(of(join(new double[] {GAP, 9_000}, year)))
                .isEqualTo(of(year));
    }

    @Test
    void theWeekItselfIsNotPartOfItsHistory() {
        StrainHistory usual = of(join(weeks(60), WEEK));
        StrainHistory twice = of(join(weeks(60), each(WEEK, load -> 2 * load)));
        StrainHistory half = of(join(weeks(60), each(WEEK, load -> load / 2)));

        assertThat(usual.strain()).isCloseTo(303.10889, within(5e-6));
        assertThat(twice.strain()).isCloseTo(2 * usual.strain(), within(1e-9));
        assertThat(twice.percentile90()).isCloseTo(usual.strain(), within(1e-9));
        assertThat(twice.percentBelow()).isEqualTo(100);
        assertThat(half.percentBelow()).isZero();
    }

    @Test
    void weeksOfRestHaveNoStrainAndAreLeftOut() {
        MetricResult<StrainHistory> season =
                StrainHistory.of(Days.of(join(weeks(20), constant(70, 0), weeks(22))), Deviation.SAMPLE);

        // 287 + 70 days end 351 windows; 71 days of rest in a row, since a week ends with one, hold 65
        assertThat(basis(season).n()).isEqualTo(351 - 65);
        assertThat(basis(season).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(value(season).percentile85()).isCloseTo(303.10889, within(5e-6));
    }

    @Test
    void refusesOneDayShortOfHalfAYear() {
        // 188 days give 182 strains, and the week itself seven days more
        assertThat(basis(StrainHistory.of(Days.of(days(195)), Deviation.POPULATION))
                        .n())
                .isEqualTo(182);
        assertRefused(
                StrainHistory.of(Days.of(days(194)), Deviation.POPULATION),
                Reason.INSUFFICIENT_DATA,
                new Gap("strain_days", 182, 181, "days"));
    }

    @Test
    void refusesAsTheWeekDoes() {
        assertRefused(
                StrainHistory.of(Days.of(constant(400, 50)), Deviation.SAMPLE),
                Reason.ZERO_VARIANCE,
                new Gap("load_deviation", 0, 0, "points/day"));
        assertRefused(
                StrainHistory.of(Days.of(WEEK), Deviation.SAMPLE),
                Reason.INSUFFICIENT_DATA,
                new Gap("strain_days", 182, 0, "days"));
    }

    private static StrainHistory of(double... loads) {
        return value(StrainHistory.of(Days.of(loads), Deviation.SAMPLE));
    }

    private static double[] weeks(int weeks) {
        var days = new double[7 * weeks];
        Arrays.setAll(days, i -> WEEK[i % 7]);
        return days;
    }

    /** Eleven loads in turns that do not fit the week, every seventh day off. */
    private static double[] days(int days) {
        var loads = new double[days];
        Arrays.setAll(loads, i -> i % 7 == 0 ? 0 : 12.0 * (37 * i % 11) + i % 5);
        return loads;
    }
}
