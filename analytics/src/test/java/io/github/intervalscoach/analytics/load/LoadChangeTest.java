package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
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
import io.github.intervalscoach.analytics.load.WeekOverWeek.Base;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** From week to week, and in a single run. */
class LoadChangeTest {
    private static final LocalDate THIRTY_FIRST_DAY = FIRST.plusDays(30);

    @Test
    @Vector(id = "S-25", metric = "week_over_week", oracle = Oracle.DERIVED, cases = 2)
    void weeksThatGrow() {
        assertThat(value(WeekOverWeek.of(weeks(400, 440), Base.WEEK_BEFORE)).percent())
                .isCloseTo(10, within(1e-9));
        assertThat(value(WeekOverWeek.of(weeks(400, 440, 506), Base.WEEK_BEFORE))
                        .percent())
                .isCloseTo(15, within(1e-9));
    }

    @Test
    void aDeloadBeforeDoesNotMakeAUsualWeekABigOne() {
        DailySeries loads = weeks(100, 100, 400, 400, 400, 200, 440);
        WeekOverWeek toLast = value(WeekOverWeek.of(loads, Base.WEEK_BEFORE));
        WeekOverWeek toUsual = value(WeekOverWeek.of(loads, Base.USUAL));

        assertThat(toLast.percent()).isCloseTo(120, within(1e-9));
        assertThat(toLast.weekLoad()).isCloseTo(440, within(1e-9));
        assertThat(toLast.baseLoad()).isCloseTo(200, within(1e-9));
        assertThat(toUsual.percent()).isCloseTo(10, within(1e-9));
        assertThat(toUsual.weekLoad()).isCloseTo(440, within(1e-9));
        assertThat(toUsual.baseLoad()).isCloseTo(400, within(1e-9));
    }

    @Test
    void aWeekOffIsNoBaseButTheUsualWeekStillIs() {
        DailySeries weekOff = weeks(700, 700, 700, 700, 600, 0, 650);

        assertRefused(
                WeekOverWeek.of(weekOff, Base.WEEK_BEFORE),
                Reason.ZERO_DENOMINATOR,
                new Gap("base_week_load", 175, 0, "points"));
        assertThat(value(WeekOverWeek.of(weekOff, Base.USUAL)).baseLoad()).isCloseTo(700, within(1e-9));
        assertThat(value(WeekOverWeek.of(weeks(700, 700, 700, 700, 700, 175, 700), Base.WEEK_BEFORE))
                        .percent())
                .isCloseTo(300, within(1e-9));
        assertRefused(
                WeekOverWeek.of(weeks(700, 700, 700, 700, 700, 174, 700), Base.WEEK_BEFORE),
                Reason.ZERO_DENOMINATOR,
                new Gap("base_week_load", 175, 174, "points"));
        assertRefused(
                WeekOverWeek.of(weeks(0, 0, 0, 0, 0, 0, 700), Base.WEEK_BEFORE),
                Reason.ZERO_DENOMINATOR,
                new Gap("base_week_load", 1, 0, "points"));
    }

    @Test
    void aUsualWeekIsTheMedianOfTheNewestFourWithLoad() {
        assertThat(value(WeekOverWeek.of(weeks(900, 100, 200, 0, 300, 400, 250), Base.USUAL))
                        .baseLoad())
                .isCloseTo(250, within(1e-9));
        assertRefused(
                WeekOverWeek.of(weeks(900, 100, 0, 0, 300, 0.5, 250), Base.USUAL),
                Reason.INSUFFICIENT_DATA,
                new Gap("loaded_weeks", 4, 3, "weeks"));
        assertThat(value(WeekOverWeek.of(Days.of(join(everySeventhDay(5), constant(7, 1))), Base.USUAL))
                        .percent())
                .isEqualTo(600);
        assertThat(value(WeekOverWeek.of(weeks(7, 7, 7, 7, 14), Base.USUAL)).percent())
                .isCloseTo(100, within(1e-9));
        assertRefused(
                WeekOverWeek.of(weeks(7, 7, 7, 14), Base.USUAL),
                Reason.INSUFFICIENT_DATA,
                new Gap("loaded_weeks", 4, 3, "weeks"));
    }

    @Test
    void countsWeeksBackToTheFirstMissingDay() {
        double[] days = join(new double[] {GAP}, constant(14, 50), constant(7, 60));
        var result = WeekOverWeek.of(Days.of(days), Base.WEEK_BEFORE);

        assertThat(value(result).percent()).isCloseTo(20, within(1e-9));
        assertThat(basis(result).n()).isEqualTo(21);
        assertThat(basis(result).coverage()).isCloseTo(21 / 49.0, within(1e-12));
        assertThat(basis(result).variant()).isEqualTo("week_before");
        assertThat(basis(result).caveats()).containsExactly(Caveat.SHORT);
        assertThat(basis(WeekOverWeek.of(weeks(1, 2, 3, 4, 5, 6, 7), Base.USUAL))
                        .caveats())
                .isEmpty();
        assertThat(basis(WeekOverWeek.of(weeks(9, 1, 2, 3, 4, 5, 6, 7), Base.USUAL))
                        .n())
                .isEqualTo(49);
    }

    @Test
    void refusesOneDayShortOfTwoWeeks() {
        assertRefused(
                WeekOverWeek.of(Days.of(constant(13, 50)), Base.WEEK_BEFORE),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 14, 13, "days"));
    }

    @Test
    void aRunFallsIntoTheClassesOfTheCohort() {
        assertThat(size(1.1)).isEqualTo(LoadSpike.Size.NONE);
        assertThat(size(1.11)).isEqualTo(LoadSpike.Size.SMALL);
        assertThat(size(1.3)).isEqualTo(LoadSpike.Size.SMALL);
        assertThat(size(1.31)).isEqualTo(LoadSpike.Size.MODERATE);
        assertThat(size(2)).isEqualTo(LoadSpike.Size.MODERATE);
        assertThat(size(2.01)).isEqualTo(LoadSpike.Size.LARGE);
        assertThat(LoadSpike.Size.LARGE.hazardRatio()).isEqualTo(2.28);
        assertThat(LoadSpike.Size.values())
                .allSatisfy(size ->
                        assertThat(size.hazardRatio()).isBetween(size.hazardRatioLow(), size.hazardRatioHigh()));
        assertThat(LoadSpike.Size.SMALL.hazardRatioLow()).isEqualTo(1.31);
        assertThat(LoadSpike.Size.MODERATE.hazardRatioHigh()).isEqualTo(2);
    }

    @Test
    void aRunBeyondTheLongestOfTheMonth() {
        LoadSpike spike = value(LoadSpike.of(15_600, THIRTY_FIRST_DAY, runs(12_000, 30)));

        assertThat(spike.ratio()).isCloseTo(1.3, within(1e-12));
        assertThat(spike.longestMeters()).isEqualTo(12_000);
    }

    @Test
    void neitherTheRunsOwnDayNorOneBeforeTheMonthCounts() {
        double[] days = join(new double[] {30_000}, constant(29, 0), new double[] {8_000, 40_000});
        DailySeries runs = Days.of(days);

        assertThat(value(LoadSpike.of(16_000, FIRST.plusDays(31), runs)).longestMeters())
                .isEqualTo(8_000);
        assertThat(value(LoadSpike.of(16_000, FIRST.plusDays(30), runs)).longestMeters())
                .isEqualTo(30_000);
    }

    @Test
    void sixUnknownDaysAreSaidAndSevenRefused() {
        assertThat(basis(LoadSpike.of(9_000, THIRTY_FIRST_DAY, runs(9_000, 24))).caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(
                LoadSpike.of(9_000, THIRTY_FIRST_DAY, runs(9_000, 23)),
                Reason.INSUFFICIENT_DATA,
                new Gap("run_distance_days", 24, 23, "days"));
    }

    @Test
    void aMonthWithoutARunIsNoMeasure() {
        assertRefused(
                LoadSpike.of(9_000, THIRTY_FIRST_DAY, runs(0, 30)),
                Reason.ZERO_DENOMINATOR,
                new Gap("longest_run", 1_000, 0, "meters"));
        assertRefused(
                LoadSpike.of(-1, THIRTY_FIRST_DAY, runs(9_000, 30)),
                Reason.OUT_OF_DOMAIN,
                new Gap("run_distance", 0, -1, "meters"));
        assertRefused(
                LoadSpike.of(9_000, THIRTY_FIRST_DAY, Days.of(join(new double[] {-1}, constant(29, 9_000)))),
                Reason.OUT_OF_DOMAIN,
                new Gap("run_distance", 0, -1, "meters"));
        assertRefused(
                LoadSpike.of(9_000, THIRTY_FIRST_DAY, runs(2_000_000, 30)),
                Reason.OUT_OF_DOMAIN,
                new Gap("run_distance", 1_000_000, 2_000_000, "meters"));
        assertThat(value(LoadSpike.of(2_000, THIRTY_FIRST_DAY, runs(1_000, 30))).ratio())
                .isEqualTo(2);
    }

    private static LoadSpike.Size size(double ratio) {
        return new LoadSpike(ratio, 10_000 * ratio, 10_000).size();
    }

    /** Weeks of a single point. */
    private static double[] everySeventhDay(int weeks) {
        var days = new double[7 * weeks];
        Arrays.setAll(days, i -> i % 7 == 0 ? 1 : 0);
        return days;
    }

    /** Weeks of seven equal days. */
    private static DailySeries weeks(double... loads) {
        return Days.of(Arrays.stream(loads)
                .flatMap(load -> Arrays.stream(constant(7, load / 7)))
                .toArray());
    }

    /** Thirty days of which the newest {@code known} are known: one run of {@code meters} and rest. */
    private static DailySeries runs(double meters, int known) {
        return Days.of(join(constant(30 - known, GAP), constant(known - 1, 0), new double[] {meters}));
    }
}
