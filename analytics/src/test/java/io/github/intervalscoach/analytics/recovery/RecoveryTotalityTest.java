package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.recovery.HrvBand.Variant;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.Confirmations;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.Symptoms;
import io.github.intervalscoach.analytics.recovery.WellnessComposite.Component;
import io.github.intervalscoach.analytics.recovery.WellnessComposite.Part;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is known: a finite value or a refusal with finite gaps, never an exception. */
class RecoveryTotalityTest {
    @Property(tries = 400, seed = "2026")
    void mornings(
            @ForAll("anything") double[] values,
            @ForAll @IntRange(min = -40, max = 150) int offset,
            @ForAll @IntRange(min = 1, max = 4) int devices,
            @ForAll Variant variant,
            @ForAll HrvScale scale,
            @ForAll HrvWindow window) {
        LocalDate day = FIRST.plusDays(offset);
        HrvDays hrv = HrvDays.of(
                Days.of(values),
                night -> new HrvSource(
                        night.toEpochDay() % 5 == 0 ? HrvMeasure.SDNN : HrvMeasure.RMSSD,
                        "device " + night.toEpochDay() / 20 % devices));

        assertFinite(HrvMean.on(day, hrv, window));
        assertFinite(HrvVariation.on(day, hrv, scale));
        assertFinite(HrvBaseline.before(day, hrv, new HrvBand(28, 0.5, variant)));
        assertFinite(HrvWeek.on(day, hrv, new HrvBand(60, 1, variant)));
        assertFinite(KiviniemiRule.on(day, hrv));
        assertFinite(VesterinenRule.on(day, hrv, FIRST.plusDays(values.length / 2), scale));
        assertFinite(JavaloyesRule.on(day, hrv, offset));
        assertFinite(HrvState.on(day, hrv, OptionalDouble.of(values[0]), Finding.PRESENT));
    }

    @Property(tries = 400, seed = "2026")
    void sleepAndWords(@ForAll("anything") double[] values, @ForAll @IntRange(min = -40, max = 150) int offset) {
        LocalDate day = FIRST.plusDays(offset);
        DailySeries series = Days.of(values);

        assertFinite(SleepDebt.on(day, series));
        assertFinite(ShortNights.on(day, series));
        assertFinite(SleepRegularity.on(day, series));
        assertFinite(HooperStatus.on(day, series));
    }

    @Property(tries = 400, seed = "2026")
    void patterns(
            @ForAll("anything") double[] values,
            @ForAll @IntRange(min = -40, max = 150) int offset,
            @ForAll double one,
            @ForAll double other,
            @ForAll int whole,
            @ForAll Finding finding,
            @ForAll Finding another,
            @ForAll Symptoms symptoms) {
        OptionalDouble first = OptionalDouble.of(one);
        OptionalInt count = OptionalInt.of(whole);
        Confirmations confirmations = new Confirmations(first, OptionalDouble.of(other), symptoms);

        assertFinite(
                IllnessPattern.on(FIRST.plusDays(offset), Days.of(values), HrvFixtures.watch(values), confirmations));
        assertFinite(OverreachingPattern.of(new OverreachingSigns(
                first, OptionalDouble.empty(), count, finding, another, finding, another, finding, count)));
        assertFinite(EnergyDeficiencyScreen.of(new EnergyDeficiencyAnswers(
                first, finding, first, count, count, count, count, another, finding, another, finding, first)));
    }

    @Property(tries = 400, seed = "2026")
    void singleNumbers(@ForAll double one, @ForAll double other, @ForAll Position position) {
        assertFinite(HooperIndex.of(one, other, one, other));
        assertFinite(WellnessComposite.of(List.of(new Part(Component.HRV, one), new Part(Component.SLEEP, other))));
        assertFinite(NuuttilaRule.on(
                FIRST, Optional.empty(), Optional.of(position), Optional.of(Position.WITHIN), Optional.of(position)));
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 100);
    }
}
