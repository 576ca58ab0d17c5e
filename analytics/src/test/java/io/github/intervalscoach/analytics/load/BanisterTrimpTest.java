package io.github.intervalscoach.analytics.load;

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
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.BanisterTrimp.Constants;
import io.github.intervalscoach.analytics.series.SampleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BanisterTrimpTest {
    private static final HeartRateReserve RESERVE = new HeartRateReserve(50, 190);
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    @Test
    @Vector(id = "S-01", metric = "banister_trimp", oracle = Oracle.PUBLISHED, cases = 2)
    void theWorkedExampleOfClarkeAndSkiba() {
        // The paper's workbook, sheet 7
        var reserve = new HeartRateReserve(45, 190);
        var session = BanisterTrimp.ofAverage(137.76197183, 60.46471 * 60, reserve, Constants.MALE);

        assertThat(reserve.fraction(137.76197183)).isCloseTo(0.63973774, within(5e-9));

        assertThat(value(session).points()).isCloseTo(84.552468, within(5e-7));
        assertThat(basis(session).caveats()).containsExactly(Caveat.FROM_AVERAGE);
    }

    @Test
    @Vector(id = "S-03", metric = "banister_trimp", oracle = Oracle.DERIVED, cases = 3)
    void threeSetsOfConstants() {
        // To the reference's tolerance for closed formulas, since its last digits are cut off, not rounded
        assertThat(average(Constants.MALE)).isCloseTo(81.07151950, within(1e-9 * 81.07151950));
        assertThat(average(Constants.FEMALE)).isCloseTo(91.12429979, within(1e-9 * 91.12429979));
        assertThat(average(Constants.FEMALE_GOLDENCHEETAH)).isCloseTo(67.81343241, within(1e-9 * 67.81343241));
    }

    @Test
    @Vector(id = "S-06", metric = "heart_rate_stress", oracle = Oracle.DERIVED, cases = 2)
    void stressPutsAnHourAtThresholdAtAHundred() {
        var session = new BanisterTrimp(average(Constants.MALE));
        var hour = value(BanisterTrimp.ofAverage(170, 3600, RESERVE, Constants.MALE));

        assertThat(hour.points()).isCloseTo(170.651090, within(5e-7));
        assertThat(stress(session)).isCloseTo(47.50717928, EIGHT_DIGITS);
        assertThat(stress(hour)).isEqualTo(100);
    }

    @Test
    void stressKeepsWhatTheImpulseRestsOn() {
        var partial = BanisterTrimp.of(
                SampleStream.everySecond(join(constant(85, 150), constant(15, GAP))), RESERVE, Constants.FEMALE);
        var stress = HeartRateStress.of(partial, 170, RESERVE, Constants.FEMALE);

        assertThat(basis(stress)).isEqualTo(basis(partial));
        assertThat(value(stress)).isEqualTo(value(HeartRateStress.of(value(partial), 170, RESERVE, Constants.FEMALE)));
        assertThat(basis(HeartRateStress.of(value(partial), 170, RESERVE, Constants.FEMALE))
                        .variant())
                .isEqualTo("female");
        assertRefused(
                HeartRateStress.of(
                        BanisterTrimp.of(SampleStream.everySecond(0), RESERVE, Constants.MALE),
                        170,
                        RESERVE,
                        Constants.MALE),
                Reason.MISSING_INPUT,
                new Gap("heart_rate_coverage", 80, 0, "percent"));
    }

    @Test
    void stressRefusesMoreThanAThousandHoursAtThreshold() {
        double hour = value(BanisterTrimp.ofAverage(170, 3600, RESERVE, Constants.MALE))
                .points();

        assertThat(stress(new BanisterTrimp(999 * hour))).isCloseTo(99_900, within(1e-6));
        assertThat(reason(HeartRateStress.of(new BanisterTrimp(1001 * hour), 170, RESERVE, Constants.MALE)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void anImpulseIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BanisterTrimp(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BanisterTrimp(Double.NaN));
        assertThat(new BanisterTrimp(0).points()).isZero();
    }

    @Test
    void thirtyBeatsAreAHeartAndOneLessIsALostSensor() {
        assertThat(basis(BanisterTrimp.of(SampleStream.everySecond(30), RESERVE, Constants.MALE))
                        .n())
                .isEqualTo(1);
        assertRefused(
                BanisterTrimp.of(SampleStream.everySecond(29.9), RESERVE, Constants.MALE),
                Reason.MISSING_INPUT,
                new Gap("heart_rate_coverage", 80, 0, "percent"));
    }

    @Test
    void stressRefusesAThresholdOutsideTheReserve() {
        var session = new BanisterTrimp(100);

        assertRefused(
                HeartRateStress.of(session, 50, RESERVE, Constants.MALE),
                Reason.OUT_OF_DOMAIN,
                new Gap("threshold_heart_rate", 51, 50, "bpm"));
        assertRefused(
                HeartRateStress.of(session, 191, RESERVE, Constants.MALE),
                Reason.OUT_OF_DOMAIN,
                new Gap("threshold_heart_rate", 190, 191, "bpm"));
    }

    @Test
    void aSteadySessionIsTheSameFromSamplesAndFromItsAverage() {
        var samples = BanisterTrimp.of(SampleStream.everySecond(constant(2700, 150)), RESERVE, Constants.MALE);

        assertThat(value(samples).points()).isCloseTo(average(Constants.MALE), within(1e-9));
        assertThat(basis(samples).caveats()).isEmpty();
        assertThat(basis(samples).n()).isEqualTo(2700);
        assertThat(basis(samples).variant()).isEqualTo("male");
    }

    @Test
    void anUnevenSessionIsMoreThanItsAverageTells() {
        double[] hardAndEasy = join(constant(1800, 110), constant(1800, 180));

        assertThat(points(SampleStream.everySecond(hardAndEasy)))
                .isGreaterThan(value(BanisterTrimp.ofAverage(145, 3600, RESERVE, Constants.MALE))
                        .points());
    }

    @Test
    void aSampleCountsUntilTheNextButNoLongerThanFiveSeconds() {
        double perSecond = points(SampleStream.everySecond(150));

        assertThat(points(SampleStream.at(new int[] {0, 4}, 150, 150))).isCloseTo(5 * perSecond, within(1e-12));
        assertThat(points(SampleStream.at(new int[] {0, 600}, 150, 150))).isCloseTo(6 * perSecond, within(1e-12));
    }

    @Test
    void belowRestIsNothingAndFarAboveTheMaximumIsHeldThere() {
        MetricResult<BanisterTrimp> spike = BanisterTrimp.of(SampleStream.everySecond(240), RESERVE, Constants.MALE);

        assertThat(points(SampleStream.everySecond(45))).isZero();
        assertThat(value(spike).points()).isEqualTo(points(SampleStream.everySecond(190)));
        assertThat(basis(spike).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(basis(BanisterTrimp.of(SampleStream.everySecond(197), RESERVE, Constants.MALE))
                        .caveats())
                .isEmpty();
        assertThat(basis(BanisterTrimp.ofAverage(198, 60, RESERVE, Constants.MALE))
                        .caveats())
                .containsExactly(Caveat.FROM_AVERAGE, Caveat.CLAMPED);
    }

    @Test
    void aFifthMissingIsSaidAndMoreIsRefused() {
        MetricResult<BanisterTrimp> fifth = BanisterTrimp.of(
                SampleStream.everySecond(join(constant(80, 150), constant(20, GAP))), RESERVE, Constants.MALE);

        assertThat(value(fifth).points()).isEqualTo(points(SampleStream.everySecond(constant(80, 150))));
        assertThat(basis(fifth).coverage()).isEqualTo(0.8);
        assertThat(basis(fifth).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(
                BanisterTrimp.of(
                        SampleStream.everySecond(join(constant(79, 150), constant(21, GAP))), RESERVE, Constants.MALE),
                Reason.INSUFFICIENT_DATA,
                new Gap("heart_rate_coverage", 80, 79, "percent"));
    }

    @Test
    void aLostSensorThatWritesZeroIsMissing() {
        assertRefused(
                BanisterTrimp.of(SampleStream.everySecond(constant(60, 0)), RESERVE, Constants.MALE),
                Reason.MISSING_INPUT,
                new Gap("heart_rate_coverage", 80, 0, "percent"));
    }

    @Test
    void aPauseIsNeitherRecordedNorMissing() {
        var withACoffee = BanisterTrimp.of(
                SampleStream.at(new int[] {0, 1, 2, 3600, 3601}, 150, 150, 150, 150, 150), RESERVE, Constants.MALE);

        assertThat(basis(withACoffee).coverage()).isEqualTo(1);
    }

    @Test
    void averagesOutsideTheirDomainRefuse() {
        assertRefused(
                BanisterTrimp.ofAverage(0, 3600, RESERVE, Constants.MALE),
                Reason.OUT_OF_DOMAIN,
                new Gap("average_heart_rate", 30, 0, "bpm"));
        assertRefused(
                BanisterTrimp.ofAverage(Double.NaN, 3600, RESERVE, Constants.MALE),
                Reason.MISSING_INPUT,
                new Gap("average_heart_rate", 30, 0, "bpm"));
        assertRefused(
                BanisterTrimp.ofAverage(150, 0, RESERVE, Constants.MALE),
                Reason.OUT_OF_DOMAIN,
                new Gap("duration", 1, 0, "seconds"));
    }

    @Test
    void aReserveOfLessThanSixtyIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeartRateReserve(131, 190))
                .withMessageContaining("at least 60 bpm");
        assertThatIllegalArgumentException().isThrownBy(() -> new HeartRateReserve(0, 190));
        assertThat(new HeartRateReserve(130, 190).fraction(160)).isEqualTo(0.5);
    }

    @Property(seed = "2026")
    void aSessionInTwoPartsIsTheSameImpulse(
            @ForAll("heartRates") double[] bpm, @ForAll @IntRange(min = 1, max = 9) int cut) {
        var whole = SampleStream.everySecond(bpm);

        assertThat(points(whole.slice(0, cut)) + points(whole.slice(cut, bpm.length)))
                .isCloseTo(points(whole), within(1e-9));
    }

    @Provide
    Arbitrary<double[]> heartRates() {
        return Arbitraries.doubles()
                .between(40, 220)
                .array(double[].class)
                .ofMinSize(10)
                .ofMaxSize(200);
    }

    private static double average(Constants constants) {
        return value(BanisterTrimp.ofAverage(150, 2700, RESERVE, constants)).points();
    }

    private static double points(SampleStream bpm) {
        return value(BanisterTrimp.of(bpm, RESERVE, Constants.MALE)).points();
    }

    private static double stress(BanisterTrimp session) {
        return value(HeartRateStress.of(session, 170, RESERVE, Constants.MALE)).points();
    }
}
