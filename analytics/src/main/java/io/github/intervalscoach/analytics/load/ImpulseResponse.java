package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Banister's model: every session leaves fitness that fades slowly and fatigue that fades fast, and performance is what
 * the one gives less what the other takes.
 *
 * <dl>
 *   <dt>Formula <dd>p(t) = p0 + k1·g(t) − k2·h(t); g(t) = g(t−1)·e^(−1/τ1) + w(t), h likewise with τ2. After one bout
 *                   performance is back at p0 on day τ1·τ2/(τ1 − τ2)·ln(k2/k1) and highest on day τ1·τ2/(τ1 −
 *                   τ2)·ln(k2·τ1/(k1·τ2))
 *   <dt>Needs   <dd>the five parameters, best from {@link ImpulseResponseFit}, and every day's load known
 *   <dt>Edges   <dd>days before the first count as rest, so fewer than 3·τ1 days carry {@link Caveat#WARM_UP}; a
 *                   missing day refuses. With k2 below k1 a bout never lowers performance, so there is nothing to
 *                   recover from, and with k2·τ1 below k1·τ2 it is best at once: both refuse
 *   <dt>Source  <dd>Clarke and Skiba 2013, doi:10.1152/advan.00078.2011, with workbook; Banister 1991 (recalled)
 *   <dt>Dispute <dd>g and h are sums, not the means that {@link FitnessFatigue} shows: those are (1 − e^(−1/τ))·g.
 *                   Papers differ in whether a load acts on its own day, so {@link Timing} is named. It predicts poorly
 *                   outside the days it was fitted to (Hellard 2006, recalled), so every value carries
 *                   {@link Caveat#NOT_A_PREDICTION}
 *   <dt>Evidence <dd>C to describe a block of training; X as a confident prediction for one athlete
 * </dl>
 *
 * @param baseline p0, performance without training, in the unit of the tests
 * @param fitnessGain k1, that unit per load point, above 0
 * @param fatigueGain k2, that unit per load point, above 0
 * @param fitnessDays τ1, days, above τ2
 * @param fatigueDays τ2, days, 1 or more
 */
public record ImpulseResponse(
        double baseline, double fitnessGain, double fatigueGain, double fitnessDays, double fatigueDays) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "impulse_response",
            "1",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1152/advan.00078.2011"),
                    Source.recalled("Banister 1991, Modeling elite athletic performance")));

    /** House rule: beyond it the unit of the tests is another. */
    static final double MOST_PERFORMANCE = 1e6;

    /** House rule: less, and a year of training does nothing in any unit. */
    static final double LEAST_GAIN = 1e-9;

    /** House rule: a memory of more than a year is none of training. */
    private static final double MOST_DAYS = 365;

    /** After three time constants 5 % of what was before is left. */
    private static final int WARM_UP_CONSTANTS = 3;

    /** From when on a day's load acts. */
    public enum Timing {
        /** On its own day, as in the workbook of Clarke and Skiba. */
        SAME_DAY,
        /** From the next day on, as several papers have it. */
        NEXT_DAY
    }

    /**
     * One day of the model.
     *
     * @param fitness g, load points
     * @param fatigue h, load points
     * @param performance p, in the unit of the tests
     */
    public record Day(double fitness, double fatigue, double performance) {}

    public ImpulseResponse {
        boolean scales = Math.abs(baseline) <= MOST_PERFORMANCE && isGain(fitnessGain) && isGain(fatigueGain);
        if (!scales || !(fatigueDays >= 1 && fatigueDays < fitnessDays && fitnessDays <= MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "p0 " + baseline + ", k1 " + fitnessGain + ", k2 " + fatigueGain + ", tau1 "
                            + fitnessDays + ", tau2 " + fatigueDays
                            + ": need gains above 0 and 1 <= tau2 < tau1 <= 365. Maybe the two are swapped?");
        }
    }

    private static boolean isGain(double gain) {
        return gain >= LEAST_GAIN && gain <= MOST_PERFORMANCE;
    }

    /** The model on each day of {@code loads}, points/day, oldest first. */
    public MetricResult<List<Day>> over(DailySeries loads, Timing timing) {
        return LoadDays.complete(loads).flatMap(points -> {
            var impulses = new Impulses(points, timing);
            double[] fitness = impulses.remaining(fitnessDays);
            double[] fatigue = impulses.remaining(fatigueDays);
            Basis basis = Basis.of(points.length, points.length)
                    .variant(timing.name().toLowerCase(Locale.ROOT))
                    .caveat(Caveat.NOT_A_PREDICTION);
            return MetricResult.of(
                    IntStream.range(0, points.length)
                            .mapToObj(i -> new Day(fitness[i], fatigue[i], performance(fitness[i], fatigue[i])))
                            .toList(),
                    points.length < WARM_UP_CONSTANTS * fitnessDays ? basis.caveat(Caveat.WARM_UP) : basis);
        });
    }

    /** Days after a bout until performance is back at the baseline (t_n); before, the bout costs more than it gives. */
    public MetricResult<Double> recoveryDays() {
        return daysUntil(fitnessGain, fatigueGain);
    }

    /** Days after a bout until it helps most (t_g). */
    public MetricResult<Double> peakDays() {
        return daysUntil(fitnessGain / fitnessDays, fatigueGain / fatigueDays);
    }

    private double performance(double fitness, double fatigue) {
        return baseline + fitnessGain * fitness - fatigueGain * fatigue;
    }

    /** When a slow decay from {@code slow} meets a fast one from {@code fast}. */
    private MetricResult<Double> daysUntil(double slow, double fast) {
        if (fast < slow) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("fatigue_effect", slow, fast, "1"));
        }
        double meeting =
                fitnessDays * fatigueDays / (fitnessDays - fatigueDays) * (StrictMath.log(fast) - StrictMath.log(slow));
        return MetricResult.of(meeting, Basis.of(1, 1).caveat(Caveat.NOT_A_PREDICTION));
    }
}
