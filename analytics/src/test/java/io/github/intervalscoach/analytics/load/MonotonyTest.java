package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Days.shuffled;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.Monotony.Deviation;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MonotonyTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    /** Strains are given with five digits. */
    private static final Offset<Double> FIVE_DIGITS = within(5e-6);

    @Test
    @Vector(id = "S-22", metric = "monotony", oracle = Oracle.DERIVED, cases = 5)
    void aWeekWithThreeSessions() {
        // Computed with NumPy
        Monotony sample = of(Deviation.SAMPLE, 50, 0, 100, 50, 0, 150, 0);
        Monotony population = of(Deviation.POPULATION, 50, 0, 100, 50, 0, 150, 0);

        assertThat(sample.weeklyLoad()).isEqualTo(350);
        assertThat(sample.monotony()).isCloseTo(0.86602540, EIGHT_DIGITS);
        assertThat(sample.strain()).isCloseTo(303.10889, FIVE_DIGITS);
        assertThat(population.monotony()).isCloseTo(0.93541435, EIGHT_DIGITS);
        assertThat(population.strain()).isCloseTo(327.39502, FIVE_DIGITS);
    }

    @Test
    @Vector(id = "S-22", metric = "monotony", oracle = Oracle.DERIVED, cases = 4)
    void aWeekWithFiveSessions() {
        // Computed with NumPy
        Monotony sample = of(Deviation.SAMPLE, 300, 450, 0, 600, 250, 500, 0);
        Monotony population = of(Deviation.POPULATION, 300, 450, 0, 600, 250, 500, 0);

        assertThat(sample.monotony()).isCloseTo(1.26962211, EIGHT_DIGITS);
        assertThat(sample.strain()).isCloseTo(2666.20643, FIVE_DIGITS);
        assertThat(population.monotony()).isCloseTo(1.37134861, EIGHT_DIGITS);
        assertThat(population.strain()).isCloseTo(2879.83208, FIVE_DIGITS);
    }

    @Test
    @Vector(id = "S-21", metric = "monotony", oracle = Oracle.PUBLISHED, cases = 2)
    void fostersPrintedWeekAgreesInItsSumAndInWhatStrainIs() {
        // Foster 2001 table 5: the printed monotony of 1.26 does not follow from the printed days
        Monotony week = of(Deviation.SAMPLE, 940, 50, 840 + 280, 180, 390, 50, 390 + 280);

        assertThat(week.weeklyLoad()).isEqualTo(3400);
        assertThat(week.strain()).isEqualTo(week.weeklyLoad() * week.monotony());
    }

    @Test
    void equalDaysHaveNoSpreadWhateverRoundingSays() {
        var noSpread = new Gap("load_deviation", 0, 0, "points/day");

        assertRefused(Monotony.of(Days.of(constant(7, 0)), Deviation.SAMPLE), Reason.ZERO_VARIANCE, noSpread);
        assertRefused(Monotony.of(Days.of(constant(7, 33.3)), Deviation.SAMPLE), Reason.ZERO_VARIANCE, noSpread);
        assertRefused(Monotony.of(Days.of(constant(7, 0.1)), Deviation.POPULATION), Reason.ZERO_VARIANCE, noSpread);
    }

    @Test
    void refusesOneMissingDayAndOneDayShort() {
        var six = new Gap("load_days", 7, 6, "days");

        assertRefused(
                Monotony.of(Days.of(50, 0, 100, GAP, 0, 150, 0), Deviation.SAMPLE), Reason.INSUFFICIENT_DATA, six);
        assertRefused(Monotony.of(Days.of(50, 0, 100, 50, 0, 150), Deviation.SAMPLE), Reason.INSUFFICIENT_DATA, six);
    }

    @Test
    void looksAtTheLastSevenDaysOnlyAndNamesTheDeviation() {
        double[] week = {50, 0, 100, 50, 0, 150, 0};
        var result = Monotony.of(Days.of(join(new double[] {GAP, 9000}, week)), Deviation.POPULATION);

        assertThat(value(result)).isEqualTo(of(Deviation.POPULATION, week));
        assertThat(basis(result).variant()).isEqualTo("population");
        assertThat(basis(result).n()).isEqualTo(7);
    }

    @Property(seed = "2026", tries = 200)
    void everyDayInOnePassIsEveryDayByItself(@ForAll("anything") double[] loads, @ForAll Deviation deviation) {
        DailySeries days = Days.of(loads);

        assertThat(Monotony.over(days, deviation))
                .isEqualTo(IntStream.range(0, loads.length)
                        .mapToObj(i -> Monotony.of(
                                days.window(days.first(), days.first().plusDays(i)), deviation))
                        .toList());
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 300);
    }

    @Property(seed = "2026")
    void neitherScaleNorOrderOfTheDaysMatters(
            @ForAll("weeks") double[] week,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll Random random) {
        Assume.that(Arrays.stream(week).distinct().count() > 1);
        Monotony one = of(Deviation.SAMPLE, week);
        Monotony other = of(Deviation.SAMPLE, shuffled(each(week, load -> factor * load), random));

        assertThat(other.monotony()).isCloseTo(one.monotony(), within(1e-6 * one.monotony()));
        assertThat(other.strain()).isCloseTo(factor * one.strain(), within(1e-6 * factor * one.strain()));
    }

    @Property(seed = "2026")
    void theTwoDeviationsDifferByTheirDivisorsAlone(@ForAll("weeks") double[] week) {
        Assume.that(Arrays.stream(week).distinct().count() > 1);

        assertThat(of(Deviation.POPULATION, week).monotony())
                .isCloseTo(of(Deviation.SAMPLE, week).monotony() * Math.sqrt(7.0 / 6), Offset.offset(1e-6));
    }

    @Provide
    Arbitrary<double[]> weeks() {
        return Days.loads(7, 7);
    }

    private static Monotony of(Deviation deviation, double... week) {
        return value(Monotony.of(Days.of(week), deviation));
    }
}
