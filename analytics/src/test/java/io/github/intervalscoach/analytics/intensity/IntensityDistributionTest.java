package io.github.intervalscoach.analytics.intensity;

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
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntensityDistributionTest {
    @Test
    @Vector(id = "S-50", metric = "polarization_index", oracle = Oracle.DERIVED, cases = 7)
    void polarizationIndex() {
        double[][] cases = {
            {0.80, 0.05, 0.15, 2.38021124},
            {0.75, 0.05, 0.20, 2.47712125},
            {0.70, 0.20, 0.10, 1.54406804},
            {0.80, 0.12, 0.08, 1.72699873},
            {0.68, 0.06, 0.26, 2.46933101},
            {0.83, 0.16, 0.01, 0.71495811},
            {0.90, 0.00, 0.10, 2.90848502}
        };

        for (double[] c : cases) {
            assertThat(points(c[0], c[1], c[2])).isCloseTo(c[3], within(5e-9));
        }
    }

    @Test
    void theModerateShareIsNotSquared() {
        // Another tool computed 2.90 from this split: log10(0.8 / 0.1² · 0.1 · 100).
        assertThat(points(0.80, 0.10, 0.10)).isCloseTo(1.9030899870, within(5e-11));
    }

    @Test
    void aShareBelowOnePercentIsToldToBeSensitive() {
        assertThat(basis(PolarizationIndex.of(IntensityDistribution.of(0.80, 0.01, 0.19)))
                        .caveats())
                .isEmpty();
        for (double[] split : new double[][] {{0.80, 0.009, 0.191}, {0.80, 0.191, 0.009}, {0.90, 0, 0.10}, {1, 0, 0}}) {
            assertThat(basis(PolarizationIndex.of(IntensityDistribution.of(split[0], split[1], split[2])))
                            .caveats())
                    .containsExactly(Caveat.ROUNDING_SENSITIVE);
        }
    }

    @Test
    void asMuchHardAsEasyStillHasAnIndex() {
        assertThat(points(0.45, 0.10, 0.45)).isCloseTo(Math.log10(202.5), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.1, 0", "1, 0, 0", "0.995, 0, 0.005"})
    void withNothingHardTheIndexIsZero(double low, double moderate, double high) {
        assertThat(value(PolarizationIndex.of(IntensityDistribution.of(low, moderate, high)))
                        .points())
                .isZero();
    }

    @Test
    void hardTimeOfJustAboveTheStandInCounts() {
        assertThat(points(0.989, 0, 0.011)).isCloseTo(Math.log10(0.989 / 0.01 * 0.001 * 100), within(1e-9));
        assertThat(points(0.99, 0, 0.01)).isZero();
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
        "0.95, 0.03, 0.02, LOW_ONLY",
        "0.949, 0.031, 0.02, PYRAMIDAL",
        "0.651, 0.349, 0.00, PYRAMIDAL",
        "0.65, 0.35, 0.00, THRESHOLD",
        "0.34, 0.33, 0.33, PYRAMIDAL",
        "0.50, 0.22, 0.28, MIXED",
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
    void theMappingIsNamedInTheResult() {
        var seven = List.of(10.0, 20.0, 30.0, 15.0, 10.0, 10.0, 5.0);
        var five = List.of(50.0, 25.0, 10.0, 5.0, 10.0);

        assertThat(basis(IntensityDistribution.of(seven, 28)).variant()).isEqualTo("service");
        assertThat(basis(IntensityDistribution.of(five, 28)).variant()).isEqualTo("service");
        assertThat(basis(IntensityDistribution.of(List.of(80.0, 12.0, 8.0), 28)).variant())
                .isEqualTo("three_zones");
        assertThat(basis(IntensityDistribution.of(seven, 28, ZoneMapping.COGGAN_POWER_ZONES))
                        .variant())
                .isEqualTo("coggan_power_zones");
        assertThat(value(IntensityDistribution.of(seven, 28, ZoneMapping.COGGAN_POWER_ZONES)))
                .isEqualTo(value(IntensityDistribution.of(seven, 28)));
        assertThat(value(IntensityDistribution.of(five, 28, ZoneMapping.FIVE_HEART_RATE_ZONES)))
                .isEqualTo(value(IntensityDistribution.of(five, 28)));
        assertThat(basis(IntensityDistribution.of(five, 28, ZoneMapping.FIVE_HEART_RATE_ZONES))
                        .variant())
                .isEqualTo("five_heart_rate_zones");
    }

    @ParameterizedTest
    @CsvSource({"THREE_ZONES, 2, 4", "FIVE_HEART_RATE_ZONES, 4, 6", "COGGAN_POWER_ZONES, 5, 8", "SERVICE, 4, 0"})
    void aMappingKnowsHowManyZonesItMaps(ZoneMapping mapping, int tooFew, int tooMany) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(Collections.nCopies(tooFew, 100.0), 28, mapping))
                .withMessageContaining("Maybe the sweet spot is among them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(Collections.nCopies(tooMany, 100.0), 28, mapping));
        assertThat(value(IntensityDistribution.of(Collections.nCopies(tooFew + 1, 100.0), 28, mapping))
                        .low())
                .isCloseTo(mapping == ZoneMapping.THREE_ZONES ? 1 / 3.0 : 2.0 / (tooFew + 1), within(1e-12));
    }

    @Test
    void zonesThatSayNothingAndSharesThatDoNotAddUpAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(List.of(1.0, 2.0), 28));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(List.of(1.0, 2.0, 3.0, 4.0), 28));
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(List.of(1.0, 2.0, 3.0), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntensityDistribution.of(80, 12, 8))
                .withMessageContaining("Maybe they are percent?");
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(1.1, -0.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> IntensityDistribution.of(0.5, 0.5, Double.NaN));
    }

    @Test
    void timeThatIsNoneIsRefused() {
        assertRefused(
                IntensityDistribution.of(List.of(1.0, -2.0, 3.0), 28),
                Reason.OUT_OF_DOMAIN,
                new Gap("zone_seconds", 0, -2, "seconds"));
        assertRefused(
                IntensityDistribution.of(List.of(1.0, 2.0, Double.POSITIVE_INFINITY), 28),
                Reason.OUT_OF_DOMAIN,
                new Gap("zone_seconds", 1e10, Double.MAX_VALUE, "seconds"));
        assertThat(reason(IntensityDistribution.of(List.of(Double.NaN, 2.0, 3.0), 28)))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void aSecondIsTheLeast() {
        assertRefused(
                IntensityDistribution.of(List.of(0.5, 0.25, 0.0), 28),
                Reason.INSUFFICIENT_DATA,
                new Gap("zone_seconds", 1, 0.75, "seconds"));
        assertThat(value(IntensityDistribution.of(List.of(0.5, 0.25, 0.25), 28)).low())
                .isEqualTo(0.5);
    }

    @Property(tries = 300)
    void scaleDoesNotMatterAndPartsAddUp(
            @ForAll @DoubleRange(min = 1, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0, max = 1e6) double moderate,
            @ForAll @DoubleRange(min = 0, max = 1e6) double high) {
        var once = value(IntensityDistribution.of(List.of(low, moderate, high), 28));
        var fourfold = value(IntensityDistribution.of(List.of(4 * low, 4 * moderate, 4 * high), 28));
        var inParts = value(IntensityDistribution.of(
                List.of(low / 2, low / 2, moderate / 4, moderate * 3 / 4, high / 2, high / 2), 28));

        assertThat(fourfold).isEqualTo(once);
        assertThat(inParts.low()).isCloseTo(once.low(), within(1e-12));
        assertThat(inParts.moderate()).isCloseTo(once.moderate(), within(1e-12));
    }

    @Property(tries = 300)
    void moreHardTimeNeverLowersTheIndexWhileEasyStaysAheadAndModerateTheSame(
            @ForAll @DoubleRange(min = 0.02, max = 0.3) double moderate,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double high) {
        double more = high + 0.01;

        assertThat(points(1 - moderate - more, moderate, more))
                .isGreaterThan(points(1 - moderate - high, moderate, high));
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

    private static double points(double low, double moderate, double high) {
        return value(PolarizationIndex.of(IntensityDistribution.of(low, moderate, high)))
                .points();
    }
}
