package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import io.github.intervalscoach.analytics.terrain.Ascent.Altimeter;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscentTest {
    @Test
    void addsUpWhatGoesUpAndWhatGoesDown() {
        var ascent =
                of(Altimeter.BAROMETER, Hills.of(0, 200, 0.05, 1000, 0, 200, -0.1, 300, 0, 200, 0.02, 1000, 0, 100));

        assertThat(ascent.gainMeters()).isCloseTo(70, within(1e-9));
        assertThat(ascent.lossMeters()).isCloseTo(30, within(1e-9));
        assertThat(ascent.rawGainMeters()).isCloseTo(70, within(1e-9));
        assertThat(ascent.rawLossMeters()).isCloseTo(30, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"BAROMETER, 2.0, 2.0", "BAROMETER, 1.9, 0", "GPS, 10.1, 10.1", "GPS, 9.9, 0"})
    void aRiseBelowTheThresholdIsNoise(Altimeter altimeter, double rise, double counted) {
        var ascent = of(altimeter, Hills.of(0, 200, rise / 500, 500, 0, 200));

        assertThat(ascent.gainMeters()).isCloseTo(counted, within(1e-9));
        assertThat(ascent.rawGainMeters()).isCloseTo(rise, within(1e-9));
        assertThat(ascent.lossMeters()).isZero();
    }

    @Test
    void jitterOfAFlatCourseIsNoClimb() {
        var chance = new Random(7);
        double[] altitudes = Hills.of(0, 10_000);
        for (int i = 0; i < altitudes.length; i++) {
            altitudes[i] += 0.8 * (2 * chance.nextDouble() - 1);
        }
        var ascent = of(Altimeter.BAROMETER, altitudes);

        assertThat(ascent.gainMeters()).isZero();
        assertThat(ascent.lossMeters()).isZero();
        assertThat(ascent.rawGainMeters()).isGreaterThan(200);
        assertThat(ascent.rawLossMeters()).isGreaterThan(200);
    }

    @Test
    void tellsWhatItRestsOn() {
        var profile = Hills.profile(Hills.of(0.05, 1000));

        assertThat(basis(Ascent.of(profile, Altimeter.GPS))).isEqualTo(profile.basis());
    }

    @Test
    void isNearWhatTheDeviceStoredForTheRecordedRide() {
        // The FIT session says 1254 m up and 1250 m down; every device smooths its own way
        var ride = RecordedRide.read();
        var ascent = value(Altitude.of(
                        ride.stream(Field.ALTITUDE_METERS),
                        ride.stream(Field.DISTANCE_METERS),
                        Smoothing.DISTANCE_WINDOW)
                .flatMap(profile -> Ascent.of(profile, Altimeter.BAROMETER)));

        assertThat(ascent.gainMeters()).isCloseTo(1254, Percentage.withPercentage(5));
        assertThat(ascent.lossMeters()).isCloseTo(1250, Percentage.withPercentage(5));
        assertThat(ascent.rawGainMeters()).isCloseTo(1341.4, within(0.05));
    }

    @Property(tries = 80)
    void backwardsGainAndLossChangePlaces(@ForAll("courses") double[] course, @ForAll Altimeter altimeter) {
        var there = of(altimeter, course);
        var back = of(altimeter, Hills.reversed(course));

        assertThat(back.gainMeters()).isCloseTo(there.lossMeters(), within(1e-6));
        assertThat(back.lossMeters()).isCloseTo(there.gainMeters(), within(1e-6));
        assertThat(back.rawGainMeters()).isCloseTo(there.rawLossMeters(), within(1e-6));
    }

    @Property(tries = 80)
    void gainLessLossIsHowMuchHigherTheEndIsButForTheThreshold(
            @ForAll("courses") double[] course, @ForAll Altimeter altimeter) {
        var ascent = of(altimeter, course);
        double net = course[course.length - 1] - course[0];

        assertThat(ascent.rawGainMeters() - ascent.rawLossMeters()).isCloseTo(net, within(1e-6));
        assertThat(ascent.gainMeters() - ascent.lossMeters()).isCloseTo(net, within(20.0));
    }

    @Property(tries = 80)
    void smoothingAndThresholdOnlyTakeAway(@ForAll("courses") double[] course, @ForAll Altimeter altimeter) {
        var ascent = of(altimeter, course);

        assertThat(ascent.gainMeters()).isBetween(0.0, ascent.rawGainMeters() + 1e-6);
        assertThat(ascent.lossMeters()).isBetween(0.0, ascent.rawLossMeters() + 1e-6);
    }

    @Provide
    Arbitrary<double[]> courses() {
        return Hills.courses();
    }

    private static Ascent of(Altimeter altimeter, double... altitudes) {
        return value(Ascent.of(Hills.profile(altitudes), altimeter));
    }
}
