package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace.Variant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradeAdjustedPaceTest {
    @Test
    @Vector(id = "S-12", metric = "grade_adjusted_pace", oracle = Oracle.DERIVED, cases = 1)
    void threeMetersASecondUpEightPercentIsFourAndAHalfOnTheFlat() {
        assertThat(flat(3, 0.08, Variant.MINETTI)).isCloseTo(4.52784536, within(5e-9));
    }

    @Test
    @Vector(id = "S-13", metric = "grade_adjusted_pace", oracle = Oracle.PUBLISHED, cases = 4)
    void theEmpiricalCurveGivesThePublishedSpeeds() {
        // sports-lib's tests cut to tenths
        double[][] published = {{-0.30, 15.0}, {0, 10.0}, {0.06, 12.4}, {0.28, 29.7}};

        for (double[] point : published) {
            assertThat(Math.floor(10 * flat(10, point[0], Variant.EMPIRICAL)) / 10)
                    .isEqualTo(point[1]);
        }
    }

    @Test
    @Vector(id = "S-13", metric = "grade_adjusted_pace", oracle = Oracle.DERIVED, cases = 8)
    void theEmpiricalCurveStaysWithinAHundredthOfTheOneItFollows() {
        double[][] factors = {
            {-0.30, 1.50398}, {-0.20, 1.08383}, {-0.10, 0.88410}, {-0.05, 0.89848},
            {0.05, 1.19148}, {0.10, 1.47020}, {0.15, 1.82694}, {0.20, 2.24493}
        };

        for (double[] point : factors) {
            assertThat(flat(1, point[0], Variant.EMPIRICAL)).isCloseTo(point[1], within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onTheFlatNothingChanges(Variant variant) {
        assertThat(flat(3.7, 0, variant)).isEqualTo(3.7);
        assertThat(flat(0, 0.1, variant)).isZero();
    }

    @Test
    void downhillTheTwoCurvesDisagree() {
        assertThat(flat(4, -0.20, Variant.MINETTI)).isCloseTo(4 * 1.80003 / 3.6, within(1e-4));
        assertThat(flat(4, -0.20, Variant.EMPIRICAL)).isCloseTo(4 * 1.0872, within(1e-3));
    }

    @Test
    void adjustsSecondBySecond() {
        var speed = SampleStream.at(new int[] {0, 1, 5, 6}, 3, 3, 2, 4);
        var gradient = SampleStream.at(new int[] {0, 1, 5, 6}, 0, 0.08, 0.10, -0.10);

        var result = GradeAdjustedPace.of(speed, gradient, Variant.MINETTI);
        SampleStream flat = value(result).metersPerSecond();

        assertThat(flat.toSeconds()).containsExactly(0, 1, 5, 6);
        assertThat(flat.toArray())
                .containsExactly(new double[] {3, 4.52784536, 2 * 5.96821 / 3.6, 4 * 2.15171 / 3.6}, within(1e-5));
        assertThat(basis(result).variant()).isEqualTo("minetti");
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).n()).isEqualTo(4);
    }

    @Test
    void secondsWithoutAGradientAreLeftOutAndTold() {
        var speed = SampleStream.everySecond(3, 3, 3, Double.NaN);
        var gradient = SampleStream.everySecond(0, Double.NaN, 0, 0);

        var result = GradeAdjustedPace.of(speed, gradient, Variant.EMPIRICAL);

        assertThat(value(result).metersPerSecond().toSeconds()).containsExactly(0, 2);
        assertThat(basis(result).coverage()).isEqualTo(0.5);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(result).variant()).isEqualTo("empirical");
    }

    @ParameterizedTest
    @EnumSource
    void beyondFortyFivePercentItIsHeldAndTold(Variant variant) {
        var speed = SampleStream.everySecond(2, 2);

        assertThat(flat(2, 0.6, variant)).isEqualTo(flat(2, 0.45, variant));
        assertThat(flat(2, -0.6, variant)).isEqualTo(flat(2, -0.45, variant));
        assertThat(basis(GradeAdjustedPace.flatSpeed(2, 0.46, variant)).caveats())
                .containsExactly(Caveat.CLAMPED);
        assertThat(basis(GradeAdjustedPace.flatSpeed(2, -0.45, variant)).caveats())
                .isEmpty();
        assertThat(basis(GradeAdjustedPace.of(speed, SampleStream.everySecond(0, -0.46), variant))
                        .caveats())
                .containsExactly(Caveat.CLAMPED);
        assertThat(basis(GradeAdjustedPace.of(speed, SampleStream.everySecond(0, 0.45), variant))
                        .caveats())
                .isEmpty();
    }

    @Test
    void gradientsInPercentAreRefused() {
        var speed = SampleStream.everySecond(3, 3);

        assertRefused(
                GradeAdjustedPace.of(speed, SampleStream.everySecond(0.5, 8), Variant.MINETTI),
                Reason.OUT_OF_DOMAIN,
                new Gap("gradient", 1, 8, "1"));
        assertRefused(
                GradeAdjustedPace.flatSpeed(3, 8, Variant.MINETTI),
                Reason.OUT_OF_DOMAIN,
                new Gap("gradient", 1, 8, "1"));
    }

    @Test
    void speedsOfNoHumanAreRefused() {
        assertRefused(
                GradeAdjustedPace.of(SampleStream.everySecond(3, 101), SampleStream.everySecond(0, 0), Variant.MINETTI),
                Reason.OUT_OF_DOMAIN,
                new Gap("speed", 100, 101, "m/s"));
        assertRefused(
                GradeAdjustedPace.flatSpeed(-1, 0, Variant.MINETTI),
                Reason.OUT_OF_DOMAIN,
                new Gap("speed", 0, -1, "m/s"));
        assertRefused(
                GradeAdjustedPace.of(SampleStream.everySecond(3), SampleStream.at(new int[] {9}, 0), Variant.MINETTI),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_and_gradient", 1, 0, "samples"));
    }

    @Property(tries = 200)
    void theEmpiricalCurveIsConvexSoItHasOneEasiestGradient(
            @ForAll @DoubleRange(min = -0.4, max = 0.4) double gradient,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double step) {
        double below = flat(1, gradient - step, Variant.EMPIRICAL);
        double above = flat(1, gradient + step, Variant.EMPIRICAL);

        assertThat(flat(1, gradient, Variant.EMPIRICAL)).isBetween(0.87, (below + above) / 2);
    }

    @Property(tries = 200)
    void twiceTheSpeedIsTwiceTheFlatSpeed(
            @ForAll @DoubleRange(min = 0, max = 12) double speed,
            @ForAll @DoubleRange(min = -1, max = 1) double gradient,
            @ForAll Variant variant) {
        assertThat(flat(2 * speed, gradient, variant)).isCloseTo(2 * flat(speed, gradient, variant), within(1e-9));
    }

    private static double flat(double speed, double gradient, Variant variant) {
        return value(GradeAdjustedPace.flatSpeed(speed, gradient, variant));
    }
}
