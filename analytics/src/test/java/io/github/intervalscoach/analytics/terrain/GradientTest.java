package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.3, -0.08, 0, 0.05, 0.45})
    void aStraightSlopeHasItsGradientEverywhere(double slope) {
        SampleStream gradient = of(Hills.of(slope, 500));

        assertThat(gradient.samples()).isEqualTo(51);
        for (int i = 0; i < gradient.samples(); i++) {
            assertThat(gradient.second(i)).isEqualTo(i);
            assertThat(gradient.valueOrNaN(i)).isCloseTo(slope, within(1e-9));
        }
    }

    @Test
    void changesOverTheWindowWhereTheRoadBends() {
        // Flat to 10 %: halfway at the bend, over 15 m to either side
        SampleStream gradient = of(Hills.of(0, 200, 0.1, 200));

        assertThat(gradient.valueOrNaN(20)).isCloseTo(0.05, within(1e-9));
        assertThat(gradient.valueOrNaN(18)).isCloseTo(0, within(1e-9));
        assertThat(gradient.valueOrNaN(22)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void standingStillKeepsTheGradientWhateverTheAltimeterDoes() {
        double[] altitudes = {100, 101, 102, 103, 104, 104, 104, 105, 106};
        double[] meters = {0, 10, 20, 30, 40, 40, 40, 50, 60};

        SampleStream gradient = of(altitudes, meters);

        assertThat(gradient.samples()).isEqualTo(9);
        for (int i = 0; i < 9; i++) {
            assertThat(gradient.valueOrNaN(i)).isCloseTo(0.1, within(1e-9));
        }
    }

    @Test
    void aJumpOfTheAltimeterIsHeldAndTold() {
        double[] altitudes = Hills.of(0, 500);
        for (int i = 25; i < altitudes.length; i++) {
            altitudes[i] += 400;
        }
        var up = Gradient.of(Hills.profile(altitudes));
        var down = Gradient.of(Hills.profile(Hills.reversed(altitudes)));

        assertThat(basis(up).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(basis(down).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(value(up).riseOverRun().valueOrNaN(24)).isEqualTo(1);
        assertThat(value(down).riseOverRun().valueOrNaN(26)).isEqualTo(-1);
        assertThat(basis(Gradient.of(Hills.profile(Hills.of(1, 500)))).caveats())
                .isEmpty();
    }

    @Test
    void theShortestCourseHasOneGradient() {
        SampleStream gradient = of(new double[] {100, 101}, new double[] {7, 17});

        assertThat(gradient.valueOrNaN(0)).isCloseTo(0.1, within(1e-9));
        assertThat(gradient.valueOrNaN(1)).isCloseTo(0.1, within(1e-9));
    }

    @Property(tries = 60)
    void backwardsUpIsDown(@ForAll("courses") double[] course) {
        SampleStream there = of(course);
        SampleStream back = of(Hills.reversed(course));

        for (int i = 0; i < course.length; i++) {
            assertThat(back.valueOrNaN(course.length - 1 - i)).isCloseTo(-there.valueOrNaN(i), within(1e-6));
        }
    }

    @Provide
    Arbitrary<double[]> courses() {
        return Hills.courses();
    }

    private static SampleStream of(double... altitudes) {
        return value(Gradient.of(Hills.profile(altitudes))).riseOverRun();
    }

    private static SampleStream of(double[] altitudes, double[] meters) {
        return value(Altitude.of(
                                SampleStream.everySecond(altitudes),
                                SampleStream.everySecond(meters),
                                Smoothing.DISTANCE_WINDOW)
                        .flatMap(Gradient::of))
                .riseOverRun();
    }
}
