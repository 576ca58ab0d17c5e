package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.ArrayList;
import java.util.List;

/**
 * The last days before a race: less of everything, as fast as before, and what that does to fitness and form.
 *
 * <dl>
 *   <dt>Formula <dd>L(k) = share(k) · usual load of that day; {@link TaperShape.Step} a constant share, {@link
 *                   TaperShape.Exponential} e^(−k/τ), {@link TaperShape.Linear} 1 − (1 − end)·(k + 1)/n. Volume cut =
 *                   1 − Σ L / Σ usual
 *   <dt>Needs   <dd>fitness and fatigue on the evening before it begins, and the usual load of a day, or of each day of a
 *                   week, which is repeated
 *   <dt>Edges   <dd>A cut outside 41 to 60 %, or more than 21 days, carries {@link Caveat#EXTRAPOLATED}. A usual load
 *                   of nothing refuses: there is nothing to cut
 *   <dt>Source  <dd>Bosquet et al. 2007, Med Sci Sports Exerc 39:1358: over two weeks, volume down 41 to 60 %, intensity and
 *                   frequency kept (27 studies); Wang et al. 2023, PLoS One 18:e0282838, likewise for endurance (14
 *                   studies, up to 21 days, progressive)
 *   <dt>Dispute <dd>Means of groups: the best length and cut of one athlete are their own. The race morning's form that
 *                   comes out is a number of the model; 5 to 25 is called good by convention (grade D). Load stands for
 *                   volume here, which it does while intensity is kept.
 *   <dt>Evidence <dd>A for the cut and for keeping intensity; the length is D, see {@link TaperLength}
 * </dl>
 *
 * @param loads points of each day of the taper, the race not among them
 * @param raceMorning fitness and fatigue at the end of its last day, points/day
 * @param volumeCutPercent how much less than usual, 0 to 100
 */
public record Taper(List<Double> loads, FitnessFatigue raceMorning, double volumeCutPercent) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "taper",
            "points/day",
            Evidence.A,
            List.of(
                    Source.checked("Bosquet et al. 2007, Med Sci Sports Exerc 39:1358"),
                    Source.checked("Wang et al. 2023, PLoS One 18:e0282838")));

    /** Bosquet et al. 2007. */
    static final double LEAST_CUT_PERCENT = 41;

    /** Bosquet et al. 2007. */
    static final double MOST_CUT_PERCENT = 60;

    /** Wang et al. 2023. */
    private static final int LONGEST_DAYS = 21;

    private static final double ROUNDING = 1e-9;
    private static final ValueDomain DAYS = new ValueDomain("taper_days", 1, 60, "days");

    public Taper {
        loads = List.copyOf(loads);
    }

    /**
     * The taper of {@code days} days.
     *
     * @param start fitness and fatigue at the end of the day before it
     * @param usualLoads points of each usual day from the first of the taper on; where the list ends it starts again
     */
    public static MetricResult<Taper> of(FitnessFatigue start, List<Double> usualLoads, TaperShape shape, int days) {
        return Points.FITNESS
                .check(start.fitness())
                .flatMap(valid -> Points.FATIGUE.check(start.fatigue()))
                .flatMap(valid -> DAYS.check(days))
                .flatMap(valid -> Points.all(Points.LOAD, usualLoads))
                .flatMap(usual -> taper(start, usual, shape, days));
    }

    private static MetricResult<Taper> taper(
            FitnessFatigue start, List<Double> usualLoads, TaperShape shape, int days) {
        var loads = new ArrayList<Double>();
        double usual = 0;
        double trained = 0;
        FitnessFatigue state = start;
        for (int day = 0; day < days && !usualLoads.isEmpty(); day++) {
            double before = usualLoads.get(day % usualLoads.size());
            double load = shape.share(day, days) * before;
            loads.add(load);
            usual += before;
            trained += load;
            state = state.after(load);
        }
        if (usual == 0) {
            return MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("usual_load", 1, 0, "points/day"));
        }
        double cut = 100 * (1 - trained / usual);
        boolean covered =
                cut >= LEAST_CUT_PERCENT - ROUNDING && cut <= MOST_CUT_PERCENT + ROUNDING && days <= LONGEST_DAYS;
        Basis basis = Basis.of(days, days).variant(shape.key());
        return MetricResult.of(new Taper(loads, state, cut), covered ? basis : basis.caveat(Caveat.EXTRAPOLATED));
    }
}
