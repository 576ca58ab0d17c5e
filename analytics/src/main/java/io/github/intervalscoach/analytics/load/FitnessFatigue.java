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
 *   <dt>Formula <dd>X(d) = X(d−1) + (L(d) − X(d−1))·gain, τ = 42 days for fitness and 7 for fatigue unless set
 *                   otherwise; gain = 1 − e^(−1/τ), or 1/τ, see {@link TimeConstants.Gain}
 *   <dt>Needs   <dd>a seed, which is the end of the day before the first, and every day's load known
 *   <dt>Edges   <dd>a missing day refuses, since read as rest it would lower all that follow: see
 *                   {@link LoadImputation}. From a seed of 0 and 0, which stands for a history nobody knows, fewer than
 *                   3τ days carry {@link Caveat#WARM_UP}, and of a longer series the first 3τ days are as little to be
 *                   trusted
 *   <dt>Source  <dd>Banister's impulse and response with the gain that Intervals.icu and GoldenCheetah's PMCData use
 *   <dt>Dispute <dd>A filtered input, not fitness: both τ are population guesses (τ1 20 to 60, τ2 4 to 20 in single
 *                   athletes), and sports are not interchangeable, so keep each beside the total ({@link LoadBySport}).
 *                   The gain 1/τ differs by a point; 2/(n+1) belongs to {@link Acwr} and is wrong here
 *   <dt>Evidence <dd>C: describes what was done; no level is good or bad by itself
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
                    Source.checked("https://forum.intervals.icu/t/5788"),
                    Source.checked("doi:10.1152/advan.00078.2011")));

    public FitnessFatigue {
        requirePoints(fitness, "fitness");
        requirePoints(fatigue, "fatigue");
    }

    /** Fitness minus fatigue at the end of the same day, points/day; below 0 is tired. */
    public double form() {
        return fitness - fatigue;
    }

    /** The end of the next day, on which {@code load} points (0 or more) were trained; as Intervals.icu has it. */
    public FitnessFatigue after(double load) {
        return after(load, load);
    }

    /**
     * The end of the next day, as Intervals.icu has it, when its load counts differently for the two, such as strength
     * work that tires without building endurance.
     *
     * @param fitnessLoad points fed to fitness, 0 or more
     * @param fatigueLoad points fed to fatigue, 0 or more
     * @throws IllegalArgumentException when a load is below 0 or not a number
     */
    public FitnessFatigue after(double fitnessLoad, double fatigueLoad) {
        return after(fitnessLoad, fatigueLoad, TimeConstants.SERVICE);
    }

    /** The same with other time constants or the other gain. */
    public FitnessFatigue after(double fitnessLoad, double fatigueLoad, TimeConstants constants) {
        requirePoints(fitnessLoad, "fitnessLoad");
        requirePoints(fatigueLoad, "fatigueLoad");
        return new FitnessFatigue(
                fitness + constants.fitnessGain() * (fitnessLoad - fitness),
                fatigue + constants.fatigueGain() * (fatigueLoad - fatigue));
    }

    /** What is left after {@code days} days of rest, 0 or more: X·(1 − gain)^days. */
    public FitnessFatigue afterRest(int days, TimeConstants constants) {
        if (days < 0) {
            throw new IllegalArgumentException(
                    "days of rest = " + days + ": need 0 or more. Maybe two dates are swapped?");
        }
        return new FitnessFatigue(
                fitness * StrictMath.pow(1 - constants.fitnessGain(), days),
                fatigue * StrictMath.pow(1 - constants.fatigueGain(), days));
    }

    /**
     * The end of each day of {@code loads}, oldest first, as Intervals.icu has it.
     *
     * @param seed the end of the day before the first; 0 and 0 where nobody knows it
     * @param loads points/day, 0 or more
     */
    public static MetricResult<List<FitnessFatigue>> over(FitnessFatigue seed, DailySeries loads) {
        return over(seed, loads, loads, TimeConstants.SERVICE);
    }

    /**
     * The same with other time constants or the other gain, and a load that may count differently for the two.
     *
     * @param fitnessLoads points/day fed to fitness, 0 or more
     * @param fatigueLoads points/day fed to fatigue, 0 or more, on the same days
     */
    public static MetricResult<List<FitnessFatigue>> over(
            FitnessFatigue seed, DailySeries fitnessLoads, DailySeries fatigueLoads, TimeConstants constants) {
        if (!fitnessLoads.first().equals(fatigueLoads.first()) || fitnessLoads.days() != fatigueLoads.days()) {
            throw new IllegalArgumentException("loads for fitness are " + fitnessLoads + " and for fatigue "
                    + fatigueLoads + ". Maybe one is another window's?");
        }
        return LoadDays.complete(fitnessLoads)
                .flatMap(slow -> LoadDays.complete(fatigueLoads)
                        .flatMap(fast -> MetricResult.of(
                                days(seed, slow, fast, constants), basis(seed, slow.length, constants))));
    }

    private static List<FitnessFatigue> days(
            FitnessFatigue seed, double[] fitnessLoads, double[] fatigueLoads, TimeConstants constants) {
        var days = new ArrayList<FitnessFatigue>(fitnessLoads.length);
        FitnessFatigue last = seed;
        for (int i = 0; i < fitnessLoads.length; i++) {
            last = last.after(fitnessLoads[i], fatigueLoads[i], constants);
            days.add(last);
        }
        return List.copyOf(days);
    }

    private static Basis basis(FitnessFatigue seed, int days, TimeConstants constants) {
        Basis basis = Basis.of(days, days).variant(constants.variant());
        boolean startsFromNothing = seed.fitness() == 0 && seed.fatigue() == 0;
        return startsFromNothing && days < constants.warmUpDays() ? basis.caveat(Caveat.WARM_UP) : basis;
    }

    private static void requirePoints(double points, String name) {
        if (!Double.isFinite(points) || points < 0) {
            throw new IllegalArgumentException(name + " = " + points
                    + ": need 0 or more points/day. Maybe the day is missing: leave it out then.");
        }
    }
}
