package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.recovery.Pnn50.Divisor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.util.MathArrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BeatMeasuresTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final Offset<Double> TIGHT = within(1e-9);

    /** S-26, milliseconds. */
    private static final BeatIntervals TEN = BeatIntervals.of(812, 798, 845, 830, 861, 799, 822, 840, 815, 833);

    @Test
    @Vector(id = "S-26", metric = "rmssd", oracle = Oracle.DERIVED, cases = 3)
    void tenBeatsChangeByThirtyTwoMilliseconds() {
        Rmssd rmssd = value(Rmssd.of(TEN));

        assertThat(TEN.differences()).containsExactly(-14, 47, -15, 31, -62, 23, 18, -25, 18);
        assertThat(rmssd.ms()).isCloseTo(32.03643759, EIGHT_DIGITS);
        assertThat(rmssd.ln()).isCloseTo(3.46687393, EIGHT_DIGITS);
        assertThat(60_000 / TEN.meanMs().orElseThrow()).isCloseTo(72.68322229, EIGHT_DIGITS);
        assertThat(basis(Rmssd.of(TEN)).n()).isEqualTo(9);
        assertThat(basis(Rmssd.of(TEN)).caveats()).containsExactly(Caveat.SHORT);
    }

    @Test
    @Vector(id = "S-26", metric = "sdnn", oracle = Oracle.DERIVED, cases = 1)
    void tenBeatsVaryByTwentyMilliseconds() {
        assertThat(value(Sdnn.of(TEN)).ms()).isCloseTo(20.24982853, EIGHT_DIGITS);
    }

    @Test
    @Vector(id = "S-26", metric = "pnn50", oracle = Oracle.DERIVED, cases = 1)
    void oneOfNineDifferencesIsLarge() {
        Pnn50 share = value(Pnn50.of(TEN, Divisor.DIFFERENCES));

        assertThat(share.percent()).isCloseTo(11.1111, within(5e-5));
        assertThat(share.count()).isEqualTo(1);
    }

    @Test
    void theCloudOfTheSameBeats() {
        // computed with Python's statistics module from the formulas of hrv-analysis
        PoincareSd1Sd2 cloud = value(PoincareSd1Sd2.of(TEN));

        assertThat(cloud.sd1Ms()).isCloseTo(23.96351393264352, TIGHT);
        assertThat(cloud.sd2Ms()).isCloseTo(15.679958900172892, TIGHT);
        assertThat(basis(PoincareSd1Sd2.of(TEN)).caveats()).containsExactly(Caveat.SHORT);
    }

    @Test
    void theDivisorIsDifferencesOrBeatsAndSaysWhich() {
        BeatIntervals beats = BeatIntervals.of(alternating(6, 800, 851));

        assertThat(value(Pnn50.of(beats, Divisor.DIFFERENCES)).percent()).isEqualTo(100);
        assertThat(value(Pnn50.of(beats, Divisor.BEATS)).percent()).isEqualTo(100 * 5 / 6.0);
        assertThat(value(Pnn50.of(beats, Divisor.BEATS)).count()).isEqualTo(5);
        assertThat(basis(Pnn50.of(beats, Divisor.DIFFERENCES)).variant()).isEqualTo("differences");
        assertThat(basis(Pnn50.of(beats, Divisor.BEATS)).variant()).isEqualTo("beats");
    }

    @Test
    void exactlyFiftyMillisecondsDoNotCount() {
        assertThat(value(Pnn50.of(BeatIntervals.of(alternating(6, 800, 850)), Divisor.DIFFERENCES)))
                .isEqualTo(new Pnn50(0, 0));
    }

    @Test
    void beatsThatOnlyAlternateHaveNoLength() {
        // variances 2·114.3 and 480/2: the difference is below 0
        var result = PoincareSd1Sd2.of(BeatIntervals.of(alternating(7, 790, 810)));

        assertThat(value(result).sd1Ms()).isCloseTo(Math.sqrt(240), TIGHT);
        assertThat(value(result).sd2Ms()).isZero();
        assertThat(basis(result).caveats()).containsExactly(Caveat.SHORT, Caveat.CLAMPED);
    }

    @Property(tries = 200, seed = "2026")
    void aSlowerHeartShiftsNothingAndALongerScaleStretches(
            @ForAll("calm") double[] ms, @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        BeatIntervals one = BeatIntervals.of(ms);
        BeatIntervals shifted = BeatIntervals.of(each(ms, beat -> beat + 100));
        BeatIntervals scaled = BeatIntervals.of(each(ms, beat -> factor * beat));

        assertThat(value(Rmssd.of(shifted)).ms()).isCloseTo(value(Rmssd.of(one)).ms(), within(1e-6));
        assertThat(value(Sdnn.of(shifted)).ms()).isCloseTo(value(Sdnn.of(one)).ms(), within(1e-6));
        assertThat(value(Rmssd.of(scaled)).ms())
                .isCloseTo(factor * value(Rmssd.of(one)).ms(), within(1e-6));
        assertThat(value(Sdnn.of(scaled)).ms())
                .isCloseTo(factor * value(Sdnn.of(one)).ms(), within(1e-6));
    }

    @Property(tries = 200, seed = "2026")
    void aRecordingPlayedBackwardsMeasuresTheSame(@ForAll("calm") double[] ms) {
        double[] backwards = MathArrays.copyOf(ms);
        for (int i = 0; i < ms.length; i++) {
            backwards[i] = ms[ms.length - 1 - i];
        }
        BeatIntervals one = BeatIntervals.of(ms);
        BeatIntervals other = BeatIntervals.of(backwards);

        assertThat(value(Rmssd.of(other)).ms()).isCloseTo(value(Rmssd.of(one)).ms(), TIGHT);
        assertThat(value(Pnn50.of(other, Divisor.BEATS))).isEqualTo(value(Pnn50.of(one, Divisor.BEATS)));
    }

    @Property(tries = 200, seed = "2026")
    void widthAndLengthShareTheVariance(@ForAll("calm") double[] ms) {
        BeatIntervals beats = BeatIntervals.of(ms);
        PoincareSd1Sd2 cloud = value(PoincareSd1Sd2.of(beats));
        double sdnn = value(Sdnn.of(beats)).ms();

        if (!basis(PoincareSd1Sd2.of(beats)).caveats().contains(Caveat.CLAMPED)) {
            assertThat(cloud.sd1Ms() * cloud.sd1Ms() + cloud.sd2Ms() * cloud.sd2Ms())
                    .isCloseTo(2 * sdnn * sdnn, within(1e-6));
        }
    }

    @Property(tries = 300, seed = "2026")
    void noRecordingBreaksAMeasure(@ForAll("anything") double[] ms, @ForAll Divisor divisor) {
        BeatIntervals beats = BeatIntervals.of(ms);

        assertFinite(Rmssd.of(beats));
        assertFinite(Sdnn.of(beats));
        assertFinite(Pnn50.of(beats, divisor));
        assertFinite(PoincareSd1Sd2.of(beats));
        assertThat(beats.kept().length + beats.removed()).isEqualTo(ms.length);
    }

    /** No beat further than a fifth from any other. */
    @Provide
    Arbitrary<double[]> calm() {
        return Arbitraries.doubles()
                .between(750, 850)
                .array(double[].class)
                .ofMinSize(10)
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(700, 900),
                        Arbitraries.doubles().between(700, 900),
                        Arbitraries.doubles().between(700, 900),
                        Arbitraries.doubles(),
                        Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -1.0))
                .array(double[].class)
                .ofMaxSize(60);
    }
}
