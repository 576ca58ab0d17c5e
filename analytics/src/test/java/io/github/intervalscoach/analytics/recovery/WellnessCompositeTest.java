package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.WellnessComposite.Component.HRV;
import static io.github.intervalscoach.analytics.recovery.WellnessComposite.Component.RESTING_HEART_RATE;
import static io.github.intervalscoach.analytics.recovery.WellnessComposite.Component.SLEEP;
import static io.github.intervalscoach.analytics.recovery.WellnessComposite.Component.WELLNESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.recovery.WellnessComposite.Band;
import io.github.intervalscoach.analytics.recovery.WellnessComposite.Part;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellnessCompositeTest {
    @Test
    @Vector(id = "S-53", metric = "wellness_composite", oracle = Oracle.DERIVED, cases = 3)
    void fourPartsAndThreeOfThem() {
        WellnessComposite four = value(all(-1.2, -0.8, -0.5, -0.3));
        WellnessComposite three = value(
                WellnessComposite.of(List.of(new Part(HRV, -1.2), new Part(SLEEP, -0.5), new Part(WELLNESS, -0.3))));

        assertThat(four.weighted()).isCloseTo(-0.755, within(1e-12));
        assertThat(four.score()).isCloseTo(22.51244911, within(5e-9));
        assertThat(three.weighted()).isCloseTo(-0.74375, within(1e-12));
    }

    @Test
    void returnsPartsWeightsAndCoverage() {
        List<Part> parts = List.of(new Part(HRV, -1.2), new Part(SLEEP, -0.5), new Part(WELLNESS, -0.3));
        MetricResult<WellnessComposite> result = WellnessComposite.of(parts);

        assertThat(value(result).parts()).isEqualTo(parts);
        assertThat(value(result).weightKnown()).isCloseTo(0.8, within(1e-12));
        assertThat(basis(result).n()).isEqualTo(3);
        assertThat(basis(result).coverage()).isEqualTo(0.75);
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(value(all(0, 0, 0, 0)).weightKnown()).isEqualTo(1);
        assertThat(value(all(0, 0, 0, 0)).score()).isEqualTo(50);
    }

    @Test
    void onePartIsTooFew() {
        assertRefused(
                WellnessComposite.of(List.of(new Part(HRV, 0))),
                Reason.INSUFFICIENT_DATA,
                new Gap("composite_parts", 2, 1, "parts"));
        assertRefused(WellnessComposite.of(List.of()), Reason.MISSING_INPUT, new Gap("composite_parts", 2, 0, "parts"));
        assertThat(WellnessComposite.of(List.of(new Part(HRV, 0), new Part(WELLNESS, 0)))
                        .found())
                .isPresent();
    }

    @Test
    void aPartBeyondThreeDeviationsIsHeldThere() {
        assertThat(value(all(50, 0, 0, 0)).weighted()).isCloseTo(0.35 * 3, within(1e-12));
        assertThat(value(all(0, -50, 0, 0)).weighted()).isCloseTo(0.2 * -3, within(1e-12));
        assertThat(basis(all(3.01, 0, 0, 0)).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(basis(all(3, -3, 3, -3)).caveats()).isEmpty();
        assertThat(value(all(4, 0, 0, 0)).parts().get(0)).isEqualTo(new Part(HRV, 3));
    }

    @Test
    void noPartCanVetoAlone() {
        assertThat(value(all(-3, 2, 2, 2)).band()).isEqualTo(Band.GO);
    }

    @ParameterizedTest
    @CsvSource({"50, GO", "49.99, CAUTION", "30, CAUTION", "29.99, EASE", "15, EASE", "14.99, RECOVER"})
    void theScoreHasARange(double score, Band band) {
        assertThat(new WellnessComposite(score, 0, 1, List.of()).band()).isEqualTo(band);
    }

    @Test
    void twoOfAKindAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WellnessComposite.of(List.of(new Part(HRV, 0), new Part(HRV, 1))))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(doubles = {100.1, -100.1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aDeviationNobodyHasIsOutOfDomainWhereverItStands(double z) {
        assertThat(reason(all(z, 0, 0, 0))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(all(0, 0, 0, z))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void notANumberIsMissing() {
        assertThat(reason(all(0, Double.NaN, 0, 0))).isEqualTo(Reason.MISSING_INPUT);
    }

    @Property(tries = 300, seed = "2026")
    void goodAndBadAreMirrorImages(
            @ForAll @DoubleRange(min = -5, max = 5) double hrv,
            @ForAll @DoubleRange(min = -5, max = 5) double resting,
            @ForAll @DoubleRange(min = -5, max = 5) double sleep,
            @ForAll @DoubleRange(min = -5, max = 5) double wellness) {
        double score = value(all(hrv, resting, sleep, wellness)).score();

        assertThat(value(all(-hrv, -resting, -sleep, -wellness)).score()).isCloseTo(100 - score, within(1e-9));
        assertThat(score).isBetween(0.0, 100.0);
        assertThat(value(all(hrv, resting, sleep, wellness + 0.5)).score()).isGreaterThanOrEqualTo(score);
        assertThat(value(WellnessComposite.of(List.of(
                                new Part(WELLNESS, wellness),
                                new Part(SLEEP, sleep),
                                new Part(RESTING_HEART_RATE, resting),
                                new Part(HRV, hrv))))
                        .score())
                .isCloseTo(score, within(1e-9));
    }

    private static MetricResult<WellnessComposite> all(double hrv, double resting, double sleep, double wellness) {
        return WellnessComposite.of(List.of(
                new Part(HRV, hrv),
                new Part(RESTING_HEART_RATE, resting),
                new Part(SLEEP, sleep),
                new Part(WELLNESS, wellness)));
    }
}
