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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Acute to chronic workload ratio: this week's load against what the athlete is used to. It describes a change of load
 * and never predicts harm, so every value carries {@link Caveat#NOT_A_RISK}.
 *
 * <dl>
 *   <dt>Formula <dd>{@code EWMA}: E7/E28 with E(d) = λL(d) + (1−λ)E(d−1), λ = 2/(n+1), seeded with the first day's
 *                   load. {@code ROLLING_COUPLED}: mean of 7 days / mean of 28. {@code ROLLING_UNCOUPLED}: mean of 7
 *                   days / mean of the 21 before them
 *   <dt>Needs   <dd>28 known days up to the last, and a chronic load of 5 points/day (house rule)
 *   <dt>Edges   <dd>a missing day among the 28 refuses, and next to no chronic load is no denominator. {@code EWMA}
 *                   reads back to the last missing day and carries {@link Caveat#WARM_UP} below 84 days. For a decision
 *                   before the day's training pass loads that end with the day before
 *   <dt>Source  <dd>Williams et al. 2017, doi:10.1136/bjsports-2016-096589
 *   <dt>Dispute <dd>Acute is part of coupled chronic, so unrelated weeks correlate at 0.5 (Lolli et al. 2019); dividing
 *                   by a fixed or random number gives similar odds of injury (Impellizzeri et al. 2020,
 *                   doi:10.1007/s40279-020-01378-6); in 5,205 runners the relation was negative (Frandsen et al. 2025,
 *                   doi:10.1136/bjsports-2024-109380)
 *   <dt>Evidence <dd>X as a risk: tested and contradicted. It describes how fast the load changes
 * </dl>
 *
 * @param acute load points/day
 * @param chronic load points/day, 5 or more
 * @param ratio acute / chronic, dimensionless
 */
public record Acwr(double acute, double chronic, double ratio) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "acwr",
            "1",
            Evidence.X,
            List.of(
                    Source.checked("doi:10.1136/bjsports-2016-096589"),
                    Source.checked("doi:10.1007/s40279-020-01378-6"),
                    Source.checked("doi:10.1136/bjsports-2024-109380")));

    private static final int ACUTE_DAYS = 7;
    private static final int CHRONIC_DAYS = 28;

    /** λ of 7 days, Williams et al. 2017. */
    private static final double ACUTE_GAIN = 2.0 / (ACUTE_DAYS + 1);

    /** λ of 28 days, Williams et al. 2017. */
    private static final double CHRONIC_GAIN = 2.0 / (CHRONIC_DAYS + 1);

    /** House rule: after three chronic windows 0.3 % of the first day's weight is left. */
    private static final int WARM_UP_DAYS = 3 * CHRONIC_DAYS;

    /** House rule: a ratio to next to no training is noise. */
    private static final double LEAST_CHRONIC = 5;

    /** Whose averages. */
    public enum Variant {
        /** Exponentially weighted means of 7 and 28 days. */
        EWMA,
        /** Plain means of 7 and 28 days, the 7 being part of the 28. */
        ROLLING_COUPLED,
        /** Plain means of 7 days and of the 21 before them. */
        ROLLING_UNCOUPLED
    }

    /** The ratio on the last day of {@code loads}, points/day. */
    public static MetricResult<Acwr> of(DailySeries loads, Variant variant) {
        LoadRun run = LoadRun.NONE;
        for (int i = 0; i < loads.days(); i++) {
            run = run.then(loads.at(i), ACUTE_GAIN, CHRONIC_GAIN);
        }
        return on(loads.days() - 1, loads, run, variant);
    }

    /** The same for each day of {@code loads}, oldest first, in one pass: of each day what {@link #of} says of it. */
    public static List<MetricResult<Acwr>> over(DailySeries loads, Variant variant) {
        var ratios = new ArrayList<MetricResult<Acwr>>(loads.days());
        LoadRun run = LoadRun.NONE;
        for (int i = 0; i < loads.days(); i++) {
            run = run.then(loads.at(i), ACUTE_GAIN, CHRONIC_GAIN);
            ratios.add(on(i, loads, run, variant));
        }
        return List.copyOf(ratios);
    }

    private static MetricResult<Acwr> on(int day, DailySeries loads, LoadRun run, Variant variant) {
        if (variant == Variant.EWMA && run.days() >= CHRONIC_DAYS) {
            return ofMeans(run);
        }
        int base = variant == Variant.ROLLING_UNCOUPLED ? CHRONIC_DAYS - ACUTE_DAYS : CHRONIC_DAYS;
        // With a shorter run the 28 days are not complete, so here EWMA refuses.
        return LoadDays.complete(LoadDays.upTo(day, CHRONIC_DAYS, loads))
                .flatMap(days -> of(
                        StatUtils.mean(days, CHRONIC_DAYS - ACUTE_DAYS, ACUTE_DAYS),
                        StatUtils.mean(days, 0, base),
                        CHRONIC_DAYS,
                        variant));
    }

    private static MetricResult<Acwr> ofMeans(LoadRun run) {
        if (run.impossible().isPresent()) {
            return LoadDays.outOfDomain("daily_load", run.impossible().getAsDouble());
        }
        MetricResult<Acwr> ratio = of(run.acute(), run.chronic(), run.days(), Variant.EWMA);
        return run.days() < WARM_UP_DAYS ? ratio.withBasis(basis -> basis.caveat(Caveat.WARM_UP)) : ratio;
    }

    private static MetricResult<Acwr> of(double acute, double chronic, int n, Variant variant) {
        if (chronic < LEAST_CHRONIC) {
            return MetricResult.refused(
                    Reason.ZERO_DENOMINATOR, new Gap("chronic_load", LEAST_CHRONIC, chronic, "points/day"));
        }
        return MetricResult.of(
                new Acwr(acute, chronic, acute / chronic),
                Basis.of(n, n).variant(variant.name().toLowerCase(Locale.ROOT)).caveat(Caveat.NOT_A_RISK));
    }
}
