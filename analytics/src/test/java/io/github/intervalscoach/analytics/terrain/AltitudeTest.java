package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AltitudeTest {
    @ParameterizedTest
    @EnumSource
    void aStraightSlopeStaysAsItIs(Smoothing smoothing) {
        var profile = Hills.profile(smoothing, Hills.of(0.07, 333 * 10));

        for (double meter = 0; meter <= 3330; meter += 7.3) {
            assertThat(profile.at(meter)).isCloseTo(100 + 0.07 * meter, within(1e-9));
        }
    }

    @Test
    void aSpikeIsSpreadOverThirtyMeters() {
        // 6 m on one sample of a flat course: a triangle of 20 m by 6 m, so 60 m² over 30 m
        double[] altitudes = Hills.of(0, 400);
        altitudes[20] += 6;
        var profile = Hills.profile(altitudes);

        assertThat(profile.at(200)).isCloseTo(102, within(1e-9));
        assertThat(profile.at(215)).isCloseTo(101, within(1e-9));
        assertThat(profile.at(225)).isCloseTo(100, within(1e-9));
        assertThat(profile.at(235)).isCloseTo(100, within(1e-9));
    }

    @Test
    void theParabolaWeighsNinePoints() {
        // Samples every 10 m, points every 5 m: 3 m, 6 m and 3 m at the middle; Savitzky and Golay's weights over 231
        double[] altitudes = Hills.of(0, 400);
        altitudes[20] += 6;
        var profile = Hills.profile(Smoothing.SAVITZKY_GOLAY, altitudes);

        assertThat(profile.at(200)).isCloseTo(100 + (59 * 6 + 2 * 54 * 3) / 231.0, within(1e-9));
        assertThat(profile.at(205)).isCloseTo(100 + (54 * 6 + 59 * 3 + 39 * 3) / 231.0, within(1e-9));
        assertThat(profile.at(225)).isCloseTo(100 - 21 * 3 / 231.0, within(1e-9));
        assertThat(profile.at(230)).isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void theEndsKeepTheirAltitude(Smoothing smoothing) {
        double[] altitudes = {100, 107, 103, 110, 90};
        var profile = Hills.profile(smoothing, altitudes);

        assertThat(profile.at(0)).isCloseTo(100, within(1e-12));
        assertThat(profile.at(40)).isCloseTo(90, within(1e-12));
        assertThat(profile.at(-50)).isEqualTo(profile.at(0));
        assertThat(profile.at(900)).isEqualTo(profile.at(40));
        assertThat(profile.firstMeter()).isZero();
        assertThat(profile.lastMeter()).isEqualTo(40);
    }

    @Test
    void aProfileMayStartAnywhere() {
        var fromZero = value(of(new double[] {100, 107, 103, 110, 90}, 0, 10, 20, 30, 40));
        var later = value(of(new double[] {100, 107, 103, 110, 90}, 1000, 1010, 1020, 1030, 1040));

        for (double meter = 0; meter <= 40; meter += 2.5) {
            assertThat(later.at(1000 + meter)).isCloseTo(fromZero.at(meter), within(1e-6));
        }
        assertThat(later.firstMeter()).isEqualTo(1000);
    }

    @Test
    void standingStillCountsOnceWithTheMeanOfWhatWasRead() {
        var distance = SampleStream.everySecond(0, 10, 20, 20, 20, 30, 40);
        var altitude = SampleStream.everySecond(100, 100, 97, 100, 103, 100, 100);

        var profile = value(Altitude.of(altitude, distance, Smoothing.DISTANCE_WINDOW));

        assertThat(profile.at(20)).isCloseTo(100, within(1e-12));
        assertThat(profile.at(10)).isCloseTo(100, within(1e-12));
    }

    @Test
    void tenMetersAreEnoughAndLessIsNot() {
        assertThat(value(of(new double[] {5, 7}, 3, 13)).lastMeter()).isEqualTo(13);
        assertRefused(
                of(new double[] {5, 7}, 3, 12.5), Reason.INSUFFICIENT_DATA, new Gap("distance", 10, 9.5, "meters"));
        assertRefused(of(new double[] {5}, 3), Reason.INSUFFICIENT_DATA, new Gap("distance", 10, 0, "meters"));
        assertRefused(
                of(new double[] {Double.NaN, 5}, 3, Double.NaN),
                Reason.INSUFFICIENT_DATA,
                new Gap("distance", 10, 0, "meters"));
        assertRefused(
                of(new double[] {1, 5}, Double.NaN, Double.NaN),
                Reason.INSUFFICIENT_DATA,
                new Gap("distance", 1, 0, "samples"));
    }

    @Test
    void aSmallFallOfDistanceIsHeldAndAGreatOneRefused() {
        assertThat(value(of(new double[] {1, 1, 1, 1}, 0, 30, 20, 60)).lastMeter())
                .isEqualTo(60);
        assertRefused(
                of(new double[] {1, 1, 1, 1}, 0, 30, 19.5, 60),
                Reason.OUT_OF_DOMAIN,
                new Gap("distance_fall", 10, 10.5, "meters"));
    }

    @Test
    void altitudesOfNoMountainAreRefused() {
        assertThat(of(new double[] {-500, 9000}, 0, 90_000).found()).isPresent();
        assertRefused(
                of(new double[] {1, 9001}, 0, 90), Reason.OUT_OF_DOMAIN, new Gap("altitude", 9000, 9001, "meters"));
        assertRefused(
                of(new double[] {-501, 1}, 0, 90), Reason.OUT_OF_DOMAIN, new Gap("altitude", -500, -501, "meters"));
        assertRefused(of(new double[] {1, 1}, -1, 90), Reason.OUT_OF_DOMAIN, new Gap("distance", 0, -1, "meters"));
    }

    @Test
    void missingAltitudesAreStraightAndTold() {
        var altitude = SampleStream.everySecond(100, 110, Double.NaN, Double.NaN, 140, 150);

        var result = Altitude.of(altitude, Hills.distance(6), Smoothing.DISTANCE_WINDOW);

        assertThat(value(result).at(25)).isCloseTo(125, within(1e-9));
        assertThat(basis(result).n()).isEqualTo(4);
        assertThat(basis(result).coverage()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(result).variant()).isEqualTo("distance_window");
        assertThat(value(result).basis()).isEqualTo(basis(result));
    }

    @Test
    void coverageIsOfTheLongerStream() {
        var altitude = SampleStream.everySecond(100, 110, 120);

        assertThat(basis(Altitude.of(altitude, Hills.distance(4), Smoothing.SAVITZKY_GOLAY))
                        .coverage())
                .isEqualTo(0.75);
        assertThat(basis(Altitude.of(SampleStream.everySecond(1, 2, 3, 4), Hills.distance(2), Smoothing.SAVITZKY_GOLAY))
                        .coverage())
                .isEqualTo(0.5);
    }

    @Property(tries = 60)
    void backwardsItIsTheSameCourse(@ForAll("courses") double[] course, @ForAll Smoothing smoothing) {
        var there = Hills.profile(smoothing, course);
        var back = Hills.profile(smoothing, Hills.reversed(course));

        for (double meter = 0; meter <= there.lastMeter(); meter += 37) {
            assertThat(back.at(there.lastMeter() - meter)).isCloseTo(there.at(meter), within(1e-6));
        }
    }

    @Property(tries = 60)
    void aHigherCourseIsJustHigher(
            @ForAll("courses") double[] course,
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll Smoothing smoothing) {
        double[] higher = Arrays.stream(course).map(h -> h + shift).toArray();

        var before = Hills.profile(smoothing, course);
        var after = Hills.profile(smoothing, higher);

        for (double meter = 0; meter <= before.lastMeter(); meter += 41) {
            assertThat(after.at(meter)).isCloseTo(before.at(meter) + shift, within(1e-6));
        }
    }

    @Property(tries = 60)
    void theMeanStaysWithinTheCourse(@ForAll("courses") double[] course) {
        var profile = Hills.profile(course);
        double least = Arrays.stream(course).min().orElseThrow();
        double most = Arrays.stream(course).max().orElseThrow();

        for (double meter = 0; meter <= profile.lastMeter(); meter += 23) {
            assertThat(profile.at(meter)).isBetween(least - 1e-6, most + 1e-6);
        }
    }

    @Provide
    Arbitrary<double[]> courses() {
        return Hills.courses();
    }

    private static MetricResult<Altitude> of(double[] altitudes, double... meters) {
        return Altitude.of(
                SampleStream.everySecond(altitudes), SampleStream.everySecond(meters), Smoothing.DISTANCE_WINDOW);
    }
}
