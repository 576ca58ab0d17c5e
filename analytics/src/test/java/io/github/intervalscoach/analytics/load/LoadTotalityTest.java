package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever days there are: a finite value or a refusal with finite gaps, never an exception. */
class LoadTotalityTest {
    private static final HeartRateReserve RESERVE = new HeartRateReserve(50, 190);
    private static final LactateWeight WEIGHT = new LactateWeight(0.2, 3.7);

    @Property(seed = "2026", tries = 300)
    void dailyLoads(
            @ForAll("anything") double[] values, @ForAll Monotony.Deviation deviation, @ForAll Acwr.Variant variant) {
        DailySeries loads = Days.of(values);

        assertFinite(FitnessFatigue.over(new FitnessFatigue(0, 0), loads));
        assertFinite(Monotony.of(loads, deviation));
        assertFinite(Acwr.of(loads, variant));
        Monotony.over(loads, deviation).forEach(Outcome::assertFinite);
        Acwr.over(loads, variant).forEach(Outcome::assertFinite);
        RampRate.over(loads).forEach(Outcome::assertFinite);
        assertFinite(StrainHistory.of(loads, deviation));
    }

    @Property(seed = "2026", tries = 300)
    void daysWithGaps(
            @ForAll("anything") double[] values,
            @ForAll LoadImputation.Method method,
            @ForAll WeekOverWeek.Base base,
            @ForAll @DoubleRange(min = 1, max = 365) double days) {
        DailySeries loads = Days.of(values);
        var imputed = LoadImputation.of(loads, method);

        assertFinite(WeekOverWeek.of(loads, base));
        assertFinite(RecencyWeightedLoad.of(loads, days));
        assertFinite(imputed);
        assertFinite(imputed.flatMap(filled -> FitnessFatigue.over(new FitnessFatigue(0, 0), filled.loads())));
        assertFinite(FitnessUncertainty.of(loads, TimeConstants.SERVICE));
        assertFinite(FitnessUncertainty.ofDeviation(values[0], TimeConstants.SERVICE));
    }

    @Property(seed = "2026")
    void loadsAndGainsOfAnySize(
            @ForAll("anything") double[] values,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double baseline,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double fitnessGain,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double fatigueGain,
            @ForAll ImpulseResponse.Timing timing) {
        var model = new ImpulseResponse(baseline, fitnessGain, fatigueGain, 42, 7);

        assertFinite(model.over(Days.of(values), timing));
        assertFinite(model.recoveryDays());
        assertFinite(model.peakDays());
    }

    @Property(seed = "2026", tries = 100)
    void testsOfAnyKind(
            @ForAll("anything") double[] loads,
            @ForAll("anything") double[] tests,
            @ForAll ImpulseResponse.Timing timing) {
        assertFinite(ImpulseResponseFit.of(Days.of(loads), Days.of(tests), timing));
        assertFinite(ImpulseResponseFit.of(Days.of(Days.constant(110, 50)), Days.of(tests), timing));
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
        assertFinite(EdwardsTrimp.ofMinutes(one, other, 1, 2, 3));
        assertFinite(LuciaTrimp.ofMinutes(one, other, whole));
        assertFinite(IndividualTrimp.ofAverage(one, other, RESERVE, WEIGHT));
        assertFinite(LactateWeight.fit(List.of(
                new LactateWeight.Step(one, other),
                new LactateWeight.Step(0.5, 2),
                new LactateWeight.Step(0.5 + one, other))));
        assertFinite(BanisterTrimp.ofAverage(one, other, RESERVE, constants));
        assertFinite(HeartRateStress.of(new BanisterTrimp(Math.abs(one)), whole, RESERVE, constants));
    }

    @Property(seed = "2026")
    void heartRates(@ForAll("streams") SampleStream bpm, @ForAll BanisterTrimp.Constants constants) {
        assertFinite(BanisterTrimp.of(bpm, RESERVE, constants));
        assertFinite(IndividualTrimp.of(bpm, RESERVE, WEIGHT));
        assertFinite(EdwardsTrimp.of(bpm, 190));
        assertFinite(LuciaTrimp.of(bpm, 140, 170));
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    @Provide
    Arbitrary<double[]> anything() {
        return Days.anything(0, 300);
    }
}
