package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.ArrayList;
import java.util.List;

/**
 * Fitness and fatigue at the end of a day: what the athlete has grown used to over weeks, and what the last days cost
 * (CTL and ATL).
 *
 * <dl>
 *   <dt>Formula <dd>X(d) = X(d−1) + (L(d) − X(d−1))·(1 − e^(−1/τ)), τ = 42 days for fitness and 7 for fatigue
 *   <dt>Needs   <dd>a seed, which is the end of the day before the first, and every day's load known; a missing day
 *                   refuses, since read as rest it would lower all that follow
 *   <dt>Source  <dd>Banister's impulse and response with the gain that Intervals.icu and GoldenCheetah's PMCData use
 *   <dt>Dispute <dd>A filtered input, not fitness: both τ are population guesses (τ1 20 to 60, τ2 4 to 20 in single
 *                   athletes), and sports are not interchangeable. Others use the gains 1/τ, which differ by a point.
 * </dl>
 *
 * @param fitness load points/day, 0 or more
 * @param fatigue load points/day, 0 or more
 */
public record FitnessFatigue(double fitness, double fatigue) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "fitness_fatigue",
            "points/day",
            Evidence.C,
            List.of(
                    Source.checked(
                            "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/PMCData.cpp"),
                    Source.checked("doi:10.1152/advan.00078.2011")));

    /** Intervals.icu's default, and the convention since Banister. */
    private static final int FITNESS_DAYS = 42;

    /** Intervals.icu's default, and the convention since Banister. */
    private static final int FATIGUE_DAYS = 7;

    private static final double FITNESS_GAIN = -StrictMath.expm1(-1.0 / FITNESS_DAYS);
    private static final double FATIGUE_GAIN = -StrictMath.expm1(-1.0 / FATIGUE_DAYS);

    /** Three time constants: what is left of the seed is then 5 %. */
    private static final int WARM_UP_DAYS = 3 * FITNESS_DAYS;

    public FitnessFatigue {
        requirePoints(fitness, "fitness");
        requirePoints(fatigue, "fatigue");
    }

    /** Fitness minus fatigue at the end of the same day, points/day; below 0 is tired. */
    public double form() {
        return fitness - fatigue;
    }

    /** The end of the next day, on which {@code load} points (0 or more) were trained. */
    public FitnessFatigue after(double load) {
        return after(load, load);
    }

    /**
     * The end of the next day when its load counts differently for the two, such as strength work that tires without
     * building endurance.
     *
     * @param fitnessLoad points fed to fitness, 0 or more
     * @param fatigueLoad points fed to fatigue, 0 or more
     * @throws IllegalArgumentException when a load is below 0 or not a number
     */
    public FitnessFatigue after(double fitnessLoad, double fatigueLoad) {
        requirePoints(fitnessLoad, "fitnessLoad");
        requirePoints(fatigueLoad, "fatigueLoad");
        return new FitnessFatigue(
                fitness + FITNESS_GAIN * (fitnessLoad - fitness), fatigue + FATIGUE_GAIN * (fatigueLoad - fatigue));
    }

    /**
     * The end of each day of {@code loads}, oldest first. From a seed of 0 and 0, which stands for a history nobody
     * knows, fewer than 126 days carry {@link Caveat#WARM_UP}.
     *
     * @param seed the end of the day before the first
     * @param loads points/day, 0 or more
     */
    public static MetricResult<List<FitnessFatigue>> over(FitnessFatigue seed, DailySeries loads) {
        return LoadDays.complete(loads).flatMap(points -> {
            var days = new ArrayList<FitnessFatigue>(points.length);
            FitnessFatigue last = seed;
            for (double load : points) {
                last = last.after(load);
                days.add(last);
            }
            Basis basis = Basis.of(points.length, points.length).variant("exponential_42_7");
            boolean startsFromNothing = seed.fitness() == 0 && seed.fatigue() == 0;
            return MetricResult.of(
                    List.copyOf(days),
                    startsFromNothing && points.length < WARM_UP_DAYS ? basis.caveat(Caveat.WARM_UP) : basis);
        });
    }

    private static void requirePoints(double points, String name) {
        if (!Double.isFinite(points) || points < 0) {
            throw new IllegalArgumentException(name + " = " + points
                    + ": need 0 or more points/day. Maybe the day is missing: leave it out then.");
        }
    }
}
