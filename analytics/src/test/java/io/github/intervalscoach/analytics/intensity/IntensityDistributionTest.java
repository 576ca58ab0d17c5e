package io.github.intervalscoach.analytics.intensity;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntensityDistributionTest {
    @ParameterizedTest
    // Oracle: S-50, NumPy.
    @CsvSource({
        "0.80, 0.05, 0.15, 2.38021124",
        "0.75, 0.05, 0.20, 2.47712125",
        "0.70, 0.20, 0.10, 1.54406804",
        "0.80, 0.12, 0.08, 1.72699873",
        "0.68, 0.06, 0.26, 2.46933101",
        "0.83, 0.16, 0.01, 0.71495811",
        "0.90, 0.00, 0.10, 2.90848502"
    })
    void polarizationIndex(double low, double moderate, double high, double points) {
        assertThat(value(PolarizationIndex.of(IntensityDistribution.of(low, moderate, high)))
                        .points())
                .isCloseTo(points, within(5e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.1, 0", "1, 0, 0", "0.995, 0, 0.005"})
    void withNothingHardTheIndexIsZero(double low, double moderate, double high) {
        assertThat(value(PolarizationIndex.of(IntensityDistribution.of(low, moderate, high)))
                        .points())
                .isZero();
    }

    @Test
    void theIndexIsNotMeantForMoreHardThanEasy() {
        var result = PolarizationIndex.of(IntensityDistribution.of(0.3, 0.2, 0.5));

        assertThat(reason(result)).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(gaps(result)).containsExactly(new Gap("low_share", 0.5, 0.3, "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.40, 0.15, 0.45, HIGH_INTENSITY",
        "0.40, 0.20, 0.40, HIGH_INTENSITY",
        "0.40, 0.45, 0.15, THRESHOLD",
        "0.60, 0.35, 0.05, THRESHOLD",
        "0.80, 0.05, 0.15, POLARIZED",
        "0.90, 0.00, 0.10, POLARIZED",
        "0.96, 0.03, 0.01, LOW_ONLY",
        "0.80, 0.12, 0.08, PYRAMIDAL",
        "0.80, 0.10, 0.10, PYRAMIDAL",
        "0.94, 0.029, 0.031, POLARIZED",
        "0.45, 0.20, 0.35, MIXED"
    })
    void theFirstRuleThatFitsNamesTheShape(double low, double moderate, double high, Shape shape) {
        assertThat(IntensityDistribution.of(low, moderate, high).shape()).isEqualTo(shape);
    }

    @Test
    void fiveAndMoreZonesPairUpAsTheServiceDoes() {
        var seven = value(IntensityDistribution.of(List.of(10.0, 20.0, 30.0, 15.0, 10.0, 10.0, 5.0), 28));
        assertThat(seven.low()).isEqualTo(0.30);
        assertThat(seven.moderate()).isEqualTo(0.45);
        assertThat(seven.high()).isEqualTo(0.25);

        var five = value(IntensityDistribution.of(List.of(50.0, 25.0, 10.0, 5.0, 10.0), 28));
        assertThat(five.low()).isEqualTo(0.75);
        assertThat(five.high()).isEqualTo(0.10);

        var three = value(IntensityDistribution.of(List.of(80.0, 12.0, 8.0), 28));
        assertThat(three.moderate()).isEqualTo(0.12);
    }

    @Test
    void needsFourWeeksOrTenHoursForAClass() {
        var tooLittle = IntensityDistribution.of(List.of(28_000.0, 5_000.0, 2_999.0), 27);
        assertThat(value(tooLittle).shape()).isEqualTo(Shape.UNKNOWN);
        assertThat(basis(tooLittle).caveats()).containsExactly(Caveat.SHORT);

        var tenHours = IntensityDistribution.of(List.of(28_000.0, 5_000.0, 3_000.0), 7);
        assertThat(value(tenHours).shape()).isEqualTo(Shape.PYRAMIDAL);
        assertThat(basis(tenHours).caveats()).isEmpty();
        assertThat(value(IntensityDistribution.of(List.of(80.0, 12.0, 8.0), 28)).shape())
                .isEqualTo(Shape.PYRAMIDAL);
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThat(reason(IntensityDistribution.of(List.of(0.0, 0.0, 0.0), 28))).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void zonesThatSayNothingAndSharesThatDoNotAddUpAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(List.of(1.0, 2.0), 28));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(List.of(1.0, 2.0, 3.0, 4.0), 28));
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(List.of(1.0, -2.0, 3.0), 28));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(80, 12, 8))
                .withMessageContaining("Maybe they are percent?");
    }

    @Property
    void anySplitHasAFiniteIndexOrNone(
            @ForAll @DoubleRange(min = 0, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0, max = 1e6) double moderate,
            @ForAll @DoubleRange(min = 0, max = 1e6) double high) {
        IntensityDistribution.of(List.of(low, moderate, high), 28).found().ifPresent(split -> {
            assertThat(split.low() + split.moderate() + split.high()).isCloseTo(1, within(1e-9));
            PolarizationIndex.of(split)
                    .found()
                    .ifPresent(index -> assertThat(index.points()).isFinite());
        });
    }
}
