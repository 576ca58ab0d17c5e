package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class AltitudeNoiseTest {
    @Test
    void aHillIsNoNoise() {
        assertThat(AltitudeNoise.gain(altitude(600, i -> 100 + 0.2 * i))).isEmpty();
    }

    @Test
    void tremblingOnTheFlatIs() {
        // 60 rises of 1 m; smoothed, next to nothing is left.
        assertThat(AltitudeNoise.gain(altitude(121, i -> 100 + i % 2))).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(Code.ALT_NOISE);
            assertThat(fault.startSecond()).isZero();
            assertThat(fault.endSecond()).isEqualTo(120);
            // Each mean over 31 samples is one 31st off; at both ends the windows are shorter. Python: 3.4837.
            assertThat(fault.evidence()).isBetween(10.0, 60.0);
            assertThat(fault.unit()).isEqualTo("1");
        });
    }

    @Test
    void moreThanTwiceTheSmoothedClimbingIsNoise() {
        // A slope with a step back every other second: raw rises are s + 2·a a pair, of which the smoothed keeps s.
        assertThat(AltitudeNoise.gain(altitude(2_001, i -> 0.1 * i + 0.14 * (i % 2))))
                .isEmpty();
        assertThat(AltitudeNoise.gain(altitude(2_001, i -> 0.1 * i + 0.34 * (i % 2))))
                .hasValueSatisfying(f -> assertThat(f.evidence()).isBetween(2.1, 2.3));
    }

    @Test
    void fiftyMetersAreTheLeastToJudge() {
        assertThat(AltitudeNoise.gain(altitude(101, i -> 100 + i % 2))).isPresent();
        assertThat(AltitudeNoise.gain(altitude(99, i -> 100 + i % 2))).isEmpty();
    }

    @Test
    void altitudesThatAreNoneDoNotClimb() {
        assertThat(AltitudeNoise.gain(altitude(200, i -> i % 3 == 0 ? 9_001 : 100)))
                .isEmpty();
        assertThat(AltitudeNoise.gain(altitude(200, i -> i % 3 == 0 ? -501 : 100)))
                .isEmpty();
        assertThat(AltitudeNoise.gain(altitude(200, i -> i % 3 == 0 ? -500 : 9_000)))
                .isPresent();
        assertThat(AltitudeNoise.gain(altitude(200, i -> Double.NaN))).isEmpty();
    }

    @Test
    void aMissingAltitudeDoesNotHideTheNoise() {
        assertThat(AltitudeNoise.gain(altitude(121, i -> i == 60 ? Double.NaN : 100 + i % 2)))
                .isPresent();
    }

    @Test
    void aSlopeAbove45PercentIsNoise() {
        var way = altitude(100, i -> 5.0 * i);

        assertThat(AltitudeNoise.slopes(altitude(100, i -> 100 + 2.24 * i), way))
                .isEmpty();
        assertThat(AltitudeNoise.slopes(altitude(100, i -> 100 + 2.26 * i), way))
                .singleElement()
                .satisfies(fault -> {
                    // The first 10 m are behind at the third sample.
                    assertThat(fault.startSecond()).isEqualTo(2);
                    assertThat(fault.endSecond()).isEqualTo(99);
                    assertThat(fault.evidence()).isCloseTo(45.2, within(1e-9));
                    assertThat(fault.unit()).isEqualTo("percent");
                });
        assertThat(AltitudeNoise.slopes(altitude(100, i -> 500 - 2.26 * i), way))
                .singleElement()
                .satisfies(fault -> assertThat(fault.evidence()).isCloseTo(-45.2, within(1e-9)));
    }

    @Test
    void theSlopeIsTakenOverTenMetersAndMore() {
        // One sample 4 m too high: over 5 m that would be 80 %, over 10 m it is 40 %.
        assertThat(AltitudeNoise.slopes(altitude(50, i -> i == 20 ? 104 : 100), altitude(50, i -> 5.0 * i)))
                .isEmpty();
        assertThat(AltitudeNoise.slopes(altitude(50, i -> i == 20 ? 105 : 100), altitude(50, i -> 5.0 * i)))
                .extracting(StreamFault::startSecond, StreamFault::endSecond, StreamFault::evidence)
                .containsExactly(tuple(20, 20, 50.0), tuple(22, 22, -50.0));
    }

    @Test
    void standingStillHasNoSlope() {
        assertThat(AltitudeNoise.slopes(altitude(50, i -> 100 + i), Streams.of(500, 50)))
                .isEmpty();
        assertThat(AltitudeNoise.slopes(altitude(50, i -> 100 + i), altitude(50, i -> 500 - 5 * i)))
                .isEmpty();
    }

    @Test
    void aRealRideHasRealHillsAndSomeSecondsThatLeap() {
        var ride = RecordedRide.read();
        var altitude = ride.stream(Field.ALTITUDE_METERS);
        var slopes = AltitudeNoise.slopes(altitude, ride.stream(Field.DISTANCE_METERS));

        // Read in the file: at second 1584 454.4 m after 446.2 m, 12.39 m earlier on the way.
        assertThat(AltitudeNoise.gain(altitude)).isEmpty();
        assertThat(slopes).extracting(StreamFault::startSecond).containsExactly(1583, 1588, 1592, 1597, 1836);
        assertThat(slopes.get(0).evidence()).isCloseTo(100 * 8.2 / 12.39, within(1e-9));
    }

    private static SampleStream altitude(int seconds, IntToDoubleFunction meters) {
        var values = new double[seconds];
        Arrays.setAll(values, meters);
        return SampleStream.everySecond(values);
    }
}
