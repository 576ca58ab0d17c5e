package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.GpsJumps.Sport;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracks along a meridian, where a degree is 111,195.08 m. */
class GpsJumpsTest {
    private static final double METERS_PER_DEGREE = 111_195.08023353;

    @Test
    void distancesAreThoseOfASphere() {
        // Oracle: Python's math module, R = 6371008.8 m; Paris to London, Auckland to Lima, pole to pole.
        assertThat(GreatCircle.meters(0, 0, 1, 0)).isCloseTo(METERS_PER_DEGREE, within(1e-6));
        assertThat(GreatCircle.meters(48.8566, 2.3522, 51.5074, -0.1278)).isCloseTo(343_556.534881, within(1e-3));
        assertThat(GreatCircle.meters(-36.8485, 174.7633, -12.0464, -77.0428))
                .isCloseTo(10_768_759.076964, within(1e-3));
        assertThat(GreatCircle.meters(90, 0, -90, 77)).isCloseTo(Math.PI * 6_371_008.8, within(1e-6));
        assertThat(GreatCircle.meters(10, 20, 10, 20)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"RUN, 12", "RIDE, 35", "SWIM, 3"})
    void eachSportHasItsSpeed(Sport sport, double limit) {
        assertThat(in(track(30, limit - 0.01), sport)).isEmpty();
        assertThat(in(track(30, limit + 0.01), sport)).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(Code.GPS_JUMP);
            assertThat(f.startSecond()).isZero();
            assertThat(f.endSecond()).isEqualTo(29);
            assertThat(f.evidence()).isCloseTo(limit + 0.01, within(1e-6));
            assertThat(f.unit()).isEqualTo("m/s");
        });
    }

    @Test
    void onePositionFarAwayIsOneFaultOutAndBack() {
        double[] degrees = track(30, 3);
        degrees[12] += 50 / METERS_PER_DEGREE;

        assertThat(in(degrees, Sport.RUN)).singleElement().satisfies(f -> {
            assertThat(f.startSecond()).isEqualTo(11);
            assertThat(f.endSecond()).isEqualTo(13);
            assertThat(f.evidence()).isCloseTo(53, within(1e-5));
        });
    }

    @Test
    void whoeverMovesWhileTheRecorderStandsStillHasTeleported() {
        assertThat(acrossStop(11, 101)).singleElement().satisfies(f -> {
            assertThat(f.startSecond()).isEqualTo(1);
            assertThat(f.endSecond()).isEqualTo(12);
            assertThat(f.evidence()).isCloseTo(101, within(1e-6));
            assertThat(f.unit()).isEqualTo("meters");
        });
        assertThat(acrossStop(11, 99)).isEmpty();
        assertThat(acrossStop(10, 101)).isEmpty();
        assertThat(acrossStop(11, 200))
                .singleElement()
                .satisfies(f -> assertThat(f.unit()).isEqualTo("m/s"));
    }

    @Test
    void aTunnelIsNoTeleport() {
        double[] degrees = track(60, 3);
        Arrays.fill(degrees, 5, 50, Double.NaN);

        assertThat(in(degrees, Sport.RUN)).isEmpty();
    }

    @Test
    void faultsComeInOrderOfTime() {
        var latitude = SampleStream.at(
                new int[] {0, 1, 101, 102, 103},
                0,
                1 / METERS_PER_DEGREE,
                500 / METERS_PER_DEGREE,
                501 / METERS_PER_DEGREE,
                600 / METERS_PER_DEGREE);
        var longitude = SampleStream.at(new int[] {0, 1, 101, 102, 103}, 0, 0, 0, 0, 0);

        assertThat(GpsJumps.in(latitude, longitude, Sport.RUN))
                .extracting(StreamFault::unit)
                .containsExactly("meters", "m/s");
    }

    @Test
    void aCoordinateOffTheGlobeIsNoPosition() {
        double[] degrees = track(30, 3);
        degrees[10] = 91;
        degrees[20] = -90.5;

        assertThat(in(degrees, Sport.RUN)).isEmpty();
        assertThat(GpsJumps.in(Streams.of(45, 3), SampleStream.everySecond(7, 181, 7), Sport.RUN))
                .isEmpty();
        assertThat(GpsJumps.in(SampleStream.everySecond(95), SampleStream.everySecond(7), Sport.RUN))
                .isEmpty();
    }

    @Test
    void theTrackMayDifferFromTheDistanceByFivePercent() {
        double[] degrees = track(1001, 10);

        assertThat(against(degrees, 10_000 / 1.0499)).isEmpty();
        assertThat(against(degrees, 10_000 / 0.9501)).isEmpty();
        assertThat(against(degrees, 8_000)).hasValueSatisfying(f -> {
            assertThat(f.startSecond()).isZero();
            assertThat(f.endSecond()).isEqualTo(1000);
            assertThat(f.evidence()).isCloseTo(25, within(1e-5));
            assertThat(f.unit()).isEqualTo("percent");
        });
        assertThat(against(degrees, 10_000 / 1.0501)).isPresent();
        assertThat(against(degrees, 10_000 / 0.9499))
                .hasValueSatisfying(f -> assertThat(f.evidence()).isCloseTo(-5.01, within(1e-5)));
    }

    @Test
    void aShortOrAbsentDistanceSaysNothing() {
        double[] degrees = track(1001, 10);

        assertThat(against(degrees, 1_000)).isPresent();
        assertThat(against(degrees, 999)).isEmpty();
        assertThat(against(degrees, Double.NaN)).isEmpty();
        assertThat(against(degrees, Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(against(new double[] {45}, 5_000)).isEmpty();
    }

    @Test
    void aRealRideDoesNotJump() {
        var ride = RecordedRide.read();
        var latitude = ride.stream(Field.LATITUDE_DEGREES);
        var longitude = ride.stream(Field.LONGITUDE_DEGREES);
        double[] meters = ride.stream(Field.DISTANCE_METERS).toArray();
        double recorded =
                Arrays.stream(meters).filter(v -> !Double.isNaN(v)).max().orElseThrow();

        assertThat(GpsJumps.in(latitude, longitude, Sport.RIDE)).isEmpty();
        assertThat(GpsJumps.againstDistance(latitude, longitude, recorded)).isEmpty();
        assertThat(GpsJumps.againstDistance(latitude, longitude, recorded * 1.2))
                .isPresent();
    }

    private static List<StreamFault> acrossStop(int stop, double meters) {
        var seconds = new int[] {0, 1, 1 + stop, 2 + stop};
        double there = (1 + meters) / METERS_PER_DEGREE;
        return GpsJumps.in(
                SampleStream.at(seconds, 0, 1 / METERS_PER_DEGREE, there, there),
                SampleStream.at(seconds, 0, 0, 0, 0),
                Sport.RUN);
    }

    private static List<StreamFault> in(double[] degrees, Sport sport) {
        return GpsJumps.in(SampleStream.everySecond(degrees), Streams.of(0, degrees.length), sport);
    }

    private static Optional<StreamFault> against(double[] degrees, double meters) {
        return GpsJumps.againstDistance(SampleStream.everySecond(degrees), Streams.of(0, degrees.length), meters);
    }

    private static double[] track(int seconds, double speed) {
        var degrees = new double[seconds];
        Arrays.setAll(degrees, i -> i * speed / METERS_PER_DEGREE);
        return degrees;
    }
}
