package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RestingHeartRateStatusTest {
    private static final Offset<Double> TIGHT = within(1e-9);

    /** Sample deviation of sixty values, half of them 2 below and half 2 above their mean. */
    private static final double DEVIATION = 2 * Math.sqrt(60 / 59.0);

    @Test
    void aWeekAboveItsOwnBandForThreeDays() {
        RestingHeartRateStatus status = value(on(join(alternating(84, 46, 50), constant(3, 58))));

        // four days of the week still alternate: (46 + 50 + 46 + 50 + 3·58) / 7
        assertThat(status.meanBpm()).isCloseTo(366 / 7.0, TIGHT);
        assertThat(status.band().mean()).isCloseTo(48, TIGHT);
        assertThat(status.band().deviation()).isCloseTo(DEVIATION, TIGHT);
        assertThat(status.position()).isEqualTo(Position.ABOVE);
        assertThat(status.lastBpm()).isEqualTo(58);
        assertThat(status.lastZ()).isCloseTo(10 / DEVIATION, TIGHT);
        assertThat(status.lastDay()).isEqualTo(FIRST.plusDays(86));
        assertThat(status.nights()).isEqualTo(7);
    }

    @Test
    void countsDaysOutsideFromTheFirstMeanAboveTheBand() {
        // one day of 58 takes the mean to 49.4 (48 + 10/7), inside; two take it to 50.9 (band to 50.0)
        assertThat(value(on(join(alternating(84, 46, 50), constant(1, 58)))).daysOutside())
                .isZero();
        assertThat(value(on(join(alternating(84, 46, 50), constant(2, 58)))).daysOutside())
                .isEqualTo(1);
        assertThat(value(on(join(alternating(84, 46, 50), constant(4, 58)))).daysOutside())
                .isEqualTo(3);
    }

    @Test
    void watchIsOneDeviationAndAlarmTwo() {
        RestingHeartRateStatus status = value(on(alternating(67, 46, 50)));

        assertThat(status.watchBpm()).isCloseTo(48 + DEVIATION, TIGHT);
        assertThat(status.alarmBpm()).isCloseTo(48 + 2 * DEVIATION, TIGHT);
    }

    @Test
    void alarmIsFiveBeatsForAnAthleteWhoVariesAndNeverBelowWatch() {
        RestingHeartRateStatus varies = value(on(alternating(67, 44, 52)));
        RestingHeartRateStatus variesWildly = value(on(alternating(67, 40, 56)));

        assertThat(varies.alarmBpm()).isCloseTo(53, TIGHT);
        assertThat(variesWildly.alarmBpm()).isEqualTo(variesWildly.watchBpm()).isGreaterThan(53);
    }

    @Test
    void anUnvaryingBaselineIsHeldAtOneBeat() {
        RestingHeartRateStatus status = value(on(constant(67, 48)));

        assertThat(status.watchBpm()).isEqualTo(49);
        assertThat(status.alarmBpm()).isEqualTo(50);
    }

    @Test
    void refusesTheSameMinimaAsHeartRateVariability() {
        assertRefused(
                on(join(constant(27, 48), constant(5, GAP), constant(2, 48))),
                Reason.INSUFFICIENT_DATA,
                new Gap("resting_heart_rate_nights", 3, 2, "nights"),
                new Gap("resting_heart_rate_baseline_days", 28, 27, "days"));
    }

    @Test
    void leavesOutWhatIsNoRestingRate() {
        MetricResult<RestingHeartRateStatus> result =
                on(join(constant(60, 48), new double[] {48, 0, 24, 131, 48, 48, 48}));

        assertThat(value(result).excluded()).isEqualTo(3);
        assertThat(value(result).meanBpm()).isEqualTo(48);
        assertThat(basis(result).caveats()).containsExactly(Caveat.FEW_NIGHTS, Caveat.PARTIAL_COVERAGE);
    }

    @Property(seed = "2026")
    void aHeartThatBeatsFasterThroughoutIsNoNews(
            @ForAll("mornings") double[] bpm, @ForAll @DoubleRange(min = -10, max = 10) double shift) {
        RestingHeartRateStatus one = value(on(bpm));
        RestingHeartRateStatus other = value(on(each(bpm, b -> b + shift)));

        assertThat(other.meanBpm()).isCloseTo(one.meanBpm() + shift, TIGHT);
        assertThat(other.alarmBpm()).isCloseTo(one.alarmBpm() + shift, TIGHT);
        assertThat(other.lastZ()).isCloseTo(one.lastZ(), within(1e-6));
        assertThat(other.alarmBpm()).isGreaterThanOrEqualTo(other.watchBpm());
    }

    @Provide
    Arbitrary<double[]> mornings() {
        return Arbitraries.doubles().between(40, 70).array(double[].class).ofSize(80);
    }

    private static MetricResult<RestingHeartRateStatus> on(double... bpm) {
        return RestingHeartRateStatus.on(FIRST.plusDays(bpm.length - 1L), Days.of(bpm));
    }
}
