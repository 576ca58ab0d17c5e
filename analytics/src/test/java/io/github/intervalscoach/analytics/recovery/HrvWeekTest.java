package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.fourWeeks;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.lowWeek;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.recovery.HrvBand.Variant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A week's mean, its swing, and both against what is usual. */
class HrvWeekTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final HrvBand ROBUST = new HrvBand(60, 0.5, Variant.ROBUST);

    @Test
    @Vector(id = "S-29", metric = "hrv_mean", oracle = Oracle.DERIVED, cases = 3)
    void theMeanOfALowWeek() {
        double[] ms = join(fourWeeks(), lowWeek());
        HrvMean mean = value(HrvMean.on(last(ms), watch(ms), HrvWindow.TREND));

        assertThat(mean.ln()).isCloseTo(4.02128337, EIGHT_DIGITS);
        assertThat(mean.ms()).isCloseTo(55.7726, within(5e-5));
        assertThat(mean.nights()).isEqualTo(6);
    }

    @Test
    @Vector(id = "S-29", metric = "hrv_variation", oracle = Oracle.DERIVED, cases = 1)
    void theSwingOfALowWeek() {
        double[] ms = join(fourWeeks(), lowWeek());

        assertThat(value(HrvVariation.on(last(ms), watch(ms), HrvScale.LN)).percent())
                .isCloseTo(1.26954, within(5e-6));
    }

    @Test
    @Vector(id = "S-29", metric = "hrv_week", oracle = Oracle.DERIVED, cases = 3)
    void aLowWeekAgainstFourOrdinaryOnes() {
        HrvWeek week = value(on(HrvBand.STANDARD, join(fourWeeks(), lowWeek())));
        HrvWeek robust = value(on(ROBUST, join(fourWeeks(), lowWeek())));

        assertThat(week.z()).isCloseTo(-1.78584689, EIGHT_DIGITS);
        assertThat(robust.z()).isCloseTo(-1.68451195, EIGHT_DIGITS);
        // S-29 prints -1.98493584; with forty decimal digits it is -1.984935817653
        assertThat(week.dayZ()).hasValueCloseTo(-1.984935817653, within(1e-12));
        assertThat(week.position()).isEqualTo(Position.BELOW);
        assertThat(week.nights()).isEqualTo(6);
    }

    @Test
    void saysWhatBothRestOn() {
        double[] nights = fourWeeks();
        nights[3] = 0;
        Basis basis = basis(on(ROBUST, join(nights, constant(4, GAP), constant(3, 60))));

        assertThat(basis.n()).isEqualTo(3);
        assertThat(basis.coverage()).isEqualTo(3 / 7.0);
        assertThat(basis.variant()).isEqualTo("robust");
        assertThat(basis.caveats()).containsExactly(Caveat.FEW_NIGHTS, Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void aDayThatWasNotMeasuredHasNoZ() {
        HrvWeek week = value(on(HrvBand.STANDARD, join(fourWeeks(), constant(6, 63), constant(1, GAP))));

        assertThat(week.dayZ()).isEmpty();
        assertThat(week.position()).isEqualTo(Position.WITHIN);
    }

    @Test
    void namesEverythingThatWasTooLittle() {
        assertRefused(
                on(HrvBand.STANDARD, join(constant(10, 60), constant(5, GAP), constant(2, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"),
                new Gap("hrv_baseline_days", 28, 10, "days"),
                new Gap("hrv_baseline_nights", 14, 10, "nights"));
        assertRefused(
                on(HrvBand.STANDARD, join(fourWeeks(), constant(5, GAP), constant(2, 60))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"));
        assertRefused(
                on(HrvBand.STANDARD, constant(7, 60)),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_days", 28, 0, "days"),
                new Gap("hrv_baseline_nights", 14, 0, "nights"));
    }

    @Test
    void aSwingSaysItsScaleAndItsNights() {
        // raw: mean 60, deviation 10
        MetricResult<HrvVariation> raw = HrvVariation.on(FIRST.plusDays(2), watch(50, 60, 70), HrvScale.RAW_MS);

        assertThat(value(raw)).isEqualTo(new HrvVariation(100 / 6.0, 60, 10));
        assertThat(basis(raw).variant()).isEqualTo("raw_ms");
        assertThat(basis(raw).caveats()).containsExactly(Caveat.FEW_NIGHTS);
        assertThat(basis(HrvVariation.on(FIRST.plusDays(4), watch(constant(5, 60)), HrvScale.LN))
                        .caveats())
                .isEmpty();
        assertThat(basis(HrvVariation.on(FIRST.plusDays(4), watch(constant(5, 60)), HrvScale.LN))
                        .variant())
                .isEqualTo("ln");
        assertThat(value(HrvVariation.on(FIRST.plusDays(4), watch(constant(5, 60)), HrvScale.LN))
                        .percent())
                .isZero();
    }

    @Test
    void twoNightsDoNotSwing() {
        assertRefused(
                HrvVariation.on(FIRST.plusDays(2), watch(50, GAP, 70), HrvScale.LN),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"));
    }

    @Property(tries = 200, seed = "2026")
    void readsWhatTheStatusReads(@ForAll("years") double[] ms) {
        HrvStatus status = value(HrvStatus.on(last(ms), Days.of(ms)));
        HrvWeek week = value(on(HrvBand.STANDARD, ms));

        assertThat(week.baseline().band()).isEqualTo(status.band());
        assertThat(week.ln()).isEqualTo(status.lnMean());
        assertThat(week.position()).isEqualTo(status.position());
        assertThat(week.dayZ()).hasValue(status.lastNightZ());
    }

    @Property(tries = 200, seed = "2026")
    void aDeviceThatReadsHigherThroughoutIsNoNews(
            @ForAll("years") double[] ms, @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        HrvWeek one = value(on(HrvBand.STANDARD, ms));
        HrvWeek other = value(on(HrvBand.STANDARD, each(ms, night -> factor * night)));

        assertThat(other.z()).isCloseTo(one.z(), within(1e-6));
        assertThat(value(HrvVariation.on(last(ms), watch(each(ms, n -> factor * n)), HrvScale.RAW_MS))
                        .percent())
                .isCloseTo(
                        value(HrvVariation.on(last(ms), watch(ms), HrvScale.RAW_MS))
                                .percent(),
                        within(1e-9));
    }

    @Provide
    Arbitrary<double[]> years() {
        return Arbitraries.doubles()
                .between(30, 90)
                .array(double[].class)
                .ofMinSize(67)
                .ofMaxSize(90);
    }

    private static MetricResult<HrvWeek> on(HrvBand settings, double... ms) {
        return HrvWeek.on(last(ms), watch(ms), settings);
    }
}
