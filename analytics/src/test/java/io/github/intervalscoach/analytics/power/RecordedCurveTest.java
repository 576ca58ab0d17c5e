package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recorded ride of 8357 s, decoded by others and by us, and what its device stored. */
class RecordedCurveTest {
    private final SampleStream watts = RecordedRide.read().stream(Field.WATTS);

    @Test
    @Vector(id = "S-31", metric = "mean_maximal_curve", oracle = Oracle.PUBLISHED, cases = 7)
    void firstAndLastPointsOfTheCurve() {
        MeanMaximalCurve curve = value(MeanMaximalCurve.of(watts, GapPolicy.SPLIT));

        assertThat(curve.at(1)).hasValue(1022);
        assertThat(curve.at(2)).hasValue(980.5);
        assertThat(curve.at(3).orElseThrow()).isCloseTo(928.666667, within(5e-7));
        assertThat(curve.at(4)).hasValue(847.75);
        assertThat(curve.at(5).orElseThrow()).isCloseTo(721.6, within(1e-9));
        assertThat(curve.at(8353).orElseThrow()).isCloseTo(219.175506, within(5e-7));
        assertThat(curve.at(8356).orElseThrow()).isCloseTo(219.096817, within(5e-7));
    }

    @Test
    @Vector(id = "S-31", metric = "time_in_zones", oracle = Oracle.PUBLISHED, cases = 4)
    void timeBelowAndBetweenTheBounds() {
        // Published with upper bounds included (150, 230, 320 W); power is whole, so the next watt is our lower bound.
        assertThat(value(TimeInZones.of(watts, List.of(0.0, 151.0, 231.0, 321.0)))
                        .seconds())
                .containsExactly(36 * 60 + 25.0, 19 * 60 + 6.0, 58 * 60 + 6.0, 25 * 60 + 40.0);
    }

    @Test
    @Vector(id = "S-34", metric = "normalized_power", oracle = Oracle.RECORDED, cases = 1)
    void theDeviceStoredItsVariant() {
        assertThat(Math.rint(normalized(NormalizedPower.Variant.DEVICE))).isEqualTo(267);
    }

    @Test
    @Vector(id = "S-34", metric = "intensity_factor", oracle = Oracle.RECORDED, cases = 1)
    void theDevicesIntensityFactorTellsItsVariantFromTheOthers() {
        assertThat(intensity(NormalizedPower.Variant.DEVICE)).isCloseTo(1.337, within(5e-4));
        assertThat(intensity(NormalizedPower.Variant.SERVICE)).isCloseTo(1.336, within(5e-4));
    }

    @Test
    @Vector(id = "S-34", metric = "average_power", oracle = Oracle.RECORDED, cases = 1)
    void theDevicesAverage() {
        assertThat(Math.rint(value(AveragePower.of(watts)).watts())).isEqualTo(219);
    }

    @Test
    @Vector(id = "S-34", metric = "mean_maximal_curve", oracle = Oracle.RECORDED, cases = 1)
    void theDevicesMaximum() {
        assertThat(value(MeanMaximalCurve.of(watts, GapPolicy.SPLIT)).at(1)).hasValue(1022);
    }

    @Test
    @Vector(id = "S-34", metric = "normalized_power", oracle = Oracle.DERIVED, cases = 3)
    void eachVariantOnTheRecordedRide() {
        assertThat(normalized(NormalizedPower.Variant.DEVICE)).isCloseTo(267.43131759, within(5e-9));
        assertThat(normalized(NormalizedPower.Variant.SERVICE)).isCloseTo(267.19900872, within(5e-9));
        assertThat(normalized(NormalizedPower.Variant.ZERO_PAD)).isCloseTo(267.19900872, within(5e-9));
    }

    @Test
    @Vector(id = "S-34", metric = "average_power", oracle = Oracle.DERIVED, cases = 1)
    void meanOfTheRecordedRide() {
        assertThat(value(AveragePower.of(watts)).watts()).isCloseTo(219.07059950, within(5e-9));
    }

    private double normalized(NormalizedPower.Variant variant) {
        return value(NormalizedPower.of(watts, variant)).watts();
    }

    private double intensity(NormalizedPower.Variant variant) {
        return value(IntensityFactor.of(normalized(variant), 200)).ratio();
    }
}
