package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever days there are: a finite value or a refusal with finite gaps, never an exception. */
class LoadTotalityTest {
    private static final HeartRateReserve RESERVE = new HeartRateReserve(50, 190);

    @Property(seed = "2026")
    void dailyLoads(
            @ForAll("anything") double[] values, @ForAll Monotony.Deviation deviation, @ForAll Acwr.Variant variant) {
        DailySeries loads = Days.of(values);

        assertFinite(FitnessFatigue.over(new FitnessFatigue(0, 0), loads));
        assertFinite(Monotony.of(loads, deviation));
        assertFinite(Acwr.of(loads, variant));
        assertFinite(WeekOverWeek.of(loads));
    }

    @Property(seed = "2026")
    void daysInsideAndOutsideTheSeries(
            @ForAll("anything") double[] values,
            @ForAll("anything") double[] others,
            @ForAll @IntRange(min = -40, max = 150) int offset,
            @ForAll Form.Variant variant) {
        LocalDate day = Days.FIRST.plusDays(offset);

        assertFinite(Form.on(day, Days.of(values), Days.of(others), variant));
        assertFinite(RampRate.on(day, Days.of(values)));
        assertFinite(LoadSpike.of(values[0], day, Days.of(others)));
    }

    @Property(seed = "2026")
    void singleNumbers(
            @ForAll double one, @ForAll double other, @ForAll int whole, @ForAll BanisterTrimp.Constants constants) {
        assertFinite(TrainingStress.of(one, whole, other));
        assertFinite(SessionRpe.of(one, other));
        assertFinite(BanisterTrimp.ofAverage(one, other, RESERVE, constants));
        assertFinite(HeartRateStress.of(new BanisterTrimp(Math.abs(one)), whole, RESERVE, constants));
    }

    @Property(seed = "2026")
    void heartRates(@ForAll("anything") double[] bpm, @ForAll BanisterTrimp.Constants constants) {
        assertFinite(BanisterTrimp.of(SampleStream.everySecond(bpm), RESERVE, constants));
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 300);
    }
}
