package io.github.intervalscoach.analytics.endurance;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.endurance.HeartRateDrift.Variant;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drift as a slope, drift after two hours, and the threshold of a time trial. */
class HeartRateDriftTest {
    private static final SteadyEffort STEADY = new SteadyEffort(7_200, 0.7, 1.02);

    @ParameterizedTest
    @EnumSource
    void aHeartThatGainsFourBeatsAnHourDriftsByFour(Variant variant) {
        var drift = HeartRateDrift.of(stream(7200, i -> 200), stream(7200, i -> 130 + 4 * i / 3600.0), STEADY, variant);

        assertThat(value(drift).bpmPerHour()).isCloseTo(4, within(1e-9));
        assertThat(value(drift).standardError()).isCloseTo(0, within(1e-6));
        assertThat(basis(drift).variant()).isEqualToIgnoringCase(variant.name());
        assertThat(basis(drift).n()).isEqualTo(6600);
        assertThat(basis(drift).caveats()).isEmpty();
    }

    @Test
    void harderRidingIsNoDriftAtEqualOutput() {
        // Half a beat a watt, 3 bpm an hour of drift, and from one hour on 20 W more, with swings of half an hour.
        IntToDoubleFunction watts = i -> 180 + (i < 3600 ? 0 : 20) + 10 * (i / 900 % 2);
        var output = stream(7200, watts);
        var heart = stream(7200, i -> 50 + 0.5 * watts.applyAsDouble(i) + 3 * i / 3600.0);

        assertThat(value(HeartRateDrift.of(output, heart, STEADY, Variant.EQUAL_OUTPUT))
                        .bpmPerHour())
                .isCloseTo(3, within(1e-9));
        assertThat(value(HeartRateDrift.of(output, heart, STEADY, Variant.TIME_ONLY))
                        .bpmPerHour())
                .isGreaterThan(10);
    }

    @Test
    void theErrorIsThatOfTheRegression() {
        // Oracle: SciPy linregress over the 22 five-minute means, 130 bpm and 2 bpm more in every other one.
        var heart = stream(7200, i -> i / 300 % 2 == 0 ? 130 : 132);

        var drift = value(HeartRateDrift.of(stream(7200, i -> 200), heart, STEADY, Variant.TIME_ONLY));

        assertThat(drift.bpmPerHour()).isCloseTo(0.14906832298136644, within(1e-9));
        assertThat(drift.standardError()).isCloseTo(0.42162888816092275, within(1e-9));

        // Spans are counted from the first sample, wherever the recording starts.
        var later = new int[7200];
        Arrays.setAll(later, i -> i + 1010);
        var shifted = value(HeartRateDrift.of(
                SampleStream.at(later, Streams.of(200, 7200).toArray()),
                SampleStream.at(later, heart.toArray()),
                STEADY,
                Variant.TIME_ONLY));
        assertThat(shifted.bpmPerHour()).isCloseTo(drift.bpmPerHour(), within(1e-9));
        assertThat(shifted.standardError()).isCloseTo(drift.standardError(), within(1e-9));
    }

    @Test
    void outputThatFallsByNextToNothingIsConstant() {
        var output = stream(7200, i -> 200 - i / 72_000.0);
        var heart = stream(7200, i -> 130 + 4 * i / 3600.0);

        assertThat(value(HeartRateDrift.of(output, heart, STEADY, Variant.EQUAL_OUTPUT))
                        .bpmPerHour())
                .isCloseTo(4, within(1e-9));
    }

    @Test
    void outputThatOnlyFallsCannotBeToldFromTime() {
        var output = stream(7200, i -> 220 - i / 360.0);
        var heart = stream(7200, i -> 140);

        assertThat(reason(HeartRateDrift.of(output, heart, STEADY, Variant.EQUAL_OUTPUT)))
                .isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(gaps(HeartRateDrift.of(output, heart, STEADY, Variant.EQUAL_OUTPUT)))
                .extracting(Gap::input)
                .containsExactly("output_explained_by_time");
        assertThat(value(HeartRateDrift.of(output, heart, STEADY, Variant.TIME_ONLY))
                        .bpmPerHour())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void needsSixSpansHalfFull() {
        // Five full spans after the warm-up, and six of which each has 149 or 150 s.
        assertThat(gaps(drift(7200, i -> i < 2100 || i % 300 < 149 ? 140 : Double.NaN)))
                .containsExactly(new Gap("five_minute_spans", 6, 5, "spans"));
        assertThat(value(drift(7200, i -> i < 2100 || i % 300 < 150 ? 140 : Double.NaN))
                        .bpmPerHour())
                .isCloseTo(0, within(1e-9));
        assertThat(gaps(drift(600 + 2399, i -> 140))).containsExactly(new Gap("paired_seconds", 2400, 2399, "seconds"));
    }

    @Test
    void standsBehindTheGates() {
        var refused = HeartRateDrift.of(
                stream(7200, i -> 200), stream(7200, i -> 140), new SteadyEffort(7_200, 0.81, 1.02), Variant.TIME_ONLY);
        assertRefused(refused, Reason.NOT_APPLICABLE, new Gap("intensity_factor", 0.80, 0.81, "1"));
    }

    @Property(tries = 100)
    void addingBeatsOrDoublingOutputLeavesTheDriftAlone(
            @ForAll @DoubleRange(min = -8, max = 8) double drift, @ForAll @DoubleRange(max = 40) double more) {
        IntToDoubleFunction watts = i -> 180 + 10 * (i / 900 % 2);
        IntToDoubleFunction heart = i -> 120 + drift * i / 3600.0 + (i / 700 % 3);
        var once = value(HeartRateDrift.of(stream(5400, watts), stream(5400, heart), STEADY, Variant.EQUAL_OUTPUT));
        var changed = value(HeartRateDrift.of(
                stream(5400, i -> 2 * watts.applyAsDouble(i)),
                stream(5400, i -> more + heart.applyAsDouble(i)),
                STEADY,
                Variant.EQUAL_OUTPUT));

        assertThat(changed.bpmPerHour()).isCloseTo(once.bpmPerHour(), within(1e-6));
        assertThat(changed.standardError()).isCloseTo(once.standardError(), within(1e-6));
    }

    @Test
    void afterTwoHoursTheSameOutputCostsMore() {
        var late = LateDecoupling.of(
                Streams.of(150, 600, 205, 6600, 200, 3600), Streams.of(110, 600, 138, 6600, 146, 3600), STEADY);

        // Oracle: S-48's halves.
        assertThat(value(late).percent()).isCloseTo(7.78483127, within(5e-9));
        assertThat(value(late).earlyRatio()).isCloseTo(205 / 138.0, within(1e-12));
        assertThat(value(late).lateRatio()).isCloseTo(200 / 146.0, within(1e-12));
        assertThat(basis(late).n()).isEqualTo(10_200);
    }

    @Test
    void lateNeedsFortyMinutesOnEitherSide() {
        assertThat(value(LateDecoupling.of(Streams.of(200, 9600), Streams.of(140, 9600), STEADY))
                        .percent())
                .isZero();
        assertRefused(
                LateDecoupling.of(Streams.of(200, 9599), Streams.of(140, 9599), STEADY),
                Reason.INSUFFICIENT_DATA,
                new Gap("paired_seconds_after_two_hours", 2400, 2399, "seconds"));
        var heart = Streams.of(140, 12_000).toArray();
        Arrays.fill(heart, 600, 7200 - 2399, Double.NaN);
        assertRefused(
                LateDecoupling.of(Streams.of(200, 12_000), SampleStream.everySecond(heart), STEADY),
                Reason.INSUFFICIENT_DATA,
                new Gap("paired_seconds_before_two_hours", 2400, 2399, "seconds"));
        assertRefused(
                LateDecoupling.of(Streams.of(200, 9600), Streams.of(140, 9600), new SteadyEffort(9_600, 0.7, 1.2)),
                Reason.NOT_APPLICABLE,
                new Gap("variability_index", 1.10, 1.2, "1"));
    }

    @Test
    void thresholdIsTheMeanOfTheLastTwentyOfThirtyMinutes() {
        var session = Streams.of(120, 900, 150, 600, 168, 600, 172, 600, 110, 300);

        assertThat(value(ThresholdHeartRate.of(session, 900)).bpm()).isEqualTo(170);
        assertThat(basis(ThresholdHeartRate.of(session, 900)).n()).isEqualTo(1200);
        assertThat(basis(ThresholdHeartRate.of(session, 900)).caveats()).isEmpty();
        assertThat(value(ThresholdHeartRate.of(Streams.of(150, 600, 171, 1200), 0))
                        .bpm())
                .isEqualTo(171);
    }

    @Test
    void aTrialThatEndsEarlyIsRefused() {
        assertThat(value(ThresholdHeartRate.of(Streams.of(170, 1796), 0)).bpm()).isEqualTo(170);
        assertRefused(
                ThresholdHeartRate.of(Streams.of(170, 1795), 0),
                Reason.INSUFFICIENT_DATA,
                new Gap("trial_length", 1800, 1795, "seconds"));
        assertRefused(
                ThresholdHeartRate.of(Streams.of(170, 1800), 5000),
                Reason.INSUFFICIENT_DATA,
                new Gap("trial_length", 1800, 0, "seconds"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThresholdHeartRate.of(Streams.of(170, 1800), -1))
                .withMessageContaining("counted from the end");
    }

    @Test
    void aLostSensorIsNoLowHeartRate() {
        var heart = Streams.of(170, 1800).toArray();
        Arrays.fill(heart, 700, 900, 0);
        Arrays.fill(heart, 900, 940, Double.NaN);
        var result = ThresholdHeartRate.of(SampleStream.everySecond(heart), 0);
        assertThat(value(result).bpm()).isEqualTo(170);
        assertThat(basis(result).n()).isEqualTo(960);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);

        heart[1000] = 0;
        assertRefused(
                ThresholdHeartRate.of(SampleStream.everySecond(heart), 0),
                Reason.INSUFFICIENT_DATA,
                new Gap("trial_seconds", 960, 959, "seconds"));
        heart[1000] = 1001;
        assertThat(reason(ThresholdHeartRate.of(SampleStream.everySecond(heart), 0)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void heartRateEveryFiveSecondsIsWeighedByTime() {
        var seconds = new int[360];
        Arrays.setAll(seconds, i -> 5 * i);
        var heart = new double[360];
        Arrays.setAll(heart, i -> i < 240 ? 160 : 175);

        assertThat(value(ThresholdHeartRate.of(SampleStream.at(seconds, heart), 0))
                        .bpm())
                .isCloseTo((160 * 600 + 175 * 596) / 1196.0, within(1e-9));
    }

    @Property(tries = 200)
    void anyStreamsAreJudgedWithoutAnException(
            @ForAll("streams") SampleStream output, @ForAll("streams") SampleStream heart, @ForAll Variant variant) {
        assertFinite(HeartRateDrift.of(output, heart, STEADY, variant));
        assertFinite(LateDecoupling.of(output, heart, STEADY));
        assertFinite(ThresholdHeartRate.of(heart, 0));
    }

    private static MetricResult<HeartRateDrift> drift(int seconds, IntToDoubleFunction heart) {
        return HeartRateDrift.of(stream(seconds, i -> 200), stream(seconds, heart), STEADY, Variant.EQUAL_OUTPUT);
    }

    private static SampleStream stream(int seconds, IntToDoubleFunction value) {
        var values = new double[seconds];
        Arrays.setAll(values, value);
        return SampleStream.everySecond(values);
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
