package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.List;

/**
 * Two periods held against each other: how much differs, how sure that is, and whether it is real or noise.
 *
 * <dl>
 *   <dt>Formula <dd>{@code sessions}, which tell nothing of each other: BCa {@link BootstrapInterval}, p of
 *                   {@link PermutationTest}, noise = t·standard error (Welch). {@code days}, which resemble their
 *                   neighbours: one correlation ρ of neighbours from both periods, mended for its bias and held at 0
 *                   to 0.9; a mean of n days is worth n²/ΣΣρ^|tᵢ−tⱼ| of them; interval, p and noise by Student's t
 *                   with tr(MR)²/tr(MRMR) degrees of freedom a period, R the correlations ρ^|tᵢ−tⱼ|, M what takes the
 *                   mean away: days alike tell little of their mean, more of their scatter. All at 95 % and p &lt; 0.05. {@code REAL}: the interval leaves out 0, p is below
 *                   0.05, and the difference is worthwhile. {@code CANNOT_SAY}: fewer than 5 sessions or 7 days in a
 *                   period (house rule), or interval and p disagree. {@code WITHIN_NOISE}: all else
 *   <dt>Needs   <dd>3 values in each period (house rule); for days also 5 pairs of known neighbouring days
 *   <dt>Edges   <dd>no spread within the periods: {@link Reason#ZERO_VARIANCE}. Missing days are left out, and said
 *                   with {@link Caveat#PARTIAL_COVERAGE}. Too few values for a verdict carry {@link Caveat#SHORT}
 *   <dt>Source  <dd>house rule from the parts named; worth of a mean of correlated days: Bayley and Hammersley 1946,
 *                   doi:10.2307/2983560 (recalled); bias of ρ: Marriott and Pope 1954, doi:10.1093/biomet/41.3-4.390
 *                   (recalled); degrees of freedom: Satterthwaite 1946, doi:10.2307/3002019 (recalled)
 *   <dt>Dispute <dd>Within noise does not mean nothing changed: a difference below {@code noise} would not have been
 *                   seen. Of 100 pairs of equal periods the days' form cries wolf over 14 days in 4 for ρ = 0, 6 for
 *                   0.3, 8 for 0.6 and 12 for 0.9; over 28 in 4, 6, 7 and 10; over 84 in 5, 5, 5 and 8; over 7 days in
 *                   12 at worst, since so few tell little of ρ. A period with a step inside is as unsure of its mean as
 *                   one whose days are alike, so its noise is wide. With ρ of 0.3 to 0.7 single draws do in 15 to 47 and blocks in 9 to 34 (simulated).
 *                   Compare like with like: a rest week, a hill or heat in one period is a difference too, and real
 *   <dt>Evidence <dd>D: sound parts, our own verdict
 * </dl>
 *
 * @param difference mean after less mean before, the values' unit
 * @param interval where it probably lies, 95 %
 * @param p how often chance alone gives as much, 0 to 1
 * @param g the difference in pooled standard deviations ({@link HedgesG}, exact form)
 * @param magnitude a word for g
 * @param deviation how much the values scatter within the periods anyway: the pooled sample deviation, the values' unit
 * @param before values before
 * @param after values after
 * @param noise minimal detectable change: less than this, of either sign, would not have been told from chance
 * @param smallestWorthwhile the difference that was said to matter, the values' unit, 0 or more
 * @param verdict what to make of it
 */
public record PeriodDifference(
        double difference,
        Interval interval,
        double p,
        double g,
        Magnitude magnitude,
        double deviation,
        int before,
        int after,
        double noise,
        double smallestWorthwhile,
        Verdict verdict) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "period_difference",
            "unit",
            Evidence.D,
            List.of(
                    Source.definition("house rule: interval, test and smallest worthwhile change together"),
                    Source.recalled("doi:10.2307/2983560"),
                    Source.recalled("doi:10.1093/biomet/41.3-4.390"),
                    Source.recalled("doi:10.2307/3002019")));

    private static final int ENOUGH_SESSIONS = 5;
    private static final int ENOUGH_DAYS = 7;
    private static final double RARE = 0.05;

    /** What to make of a difference. */
    public enum Verdict {
        /** More than chance, and enough to matter. */
        REAL,
        /** No more than chance gives, or less than matters. */
        WITHIN_NOISE,
        /** Too few values, or interval and test disagree. */
        CANNOT_SAY
    }

    /**
     * The difference of values that tell nothing of each other, such as the efficiency of single rides.
     *
     * @param smallestWorthwhile what would matter, the values' unit; 0 if everything would
     */
    public static MetricResult<PeriodDifference> ofSessions(
            double[] before, double[] after, double smallestWorthwhile, Draws draws) {
        Worthwhile.require(smallestWorthwhile);
        return BootstrapInterval.of(before, after, BootstrapInterval.Variant.BCA, Confidence.P95, draws)
                .flatMap(drawn -> PermutationTest.of(before, after, draws).flatMap(test -> {
                    var noise = Contrast.welch(before, after).noise(Confidence.P95);
                    var found = new Found(drawn.difference(), drawn.interval(), test.p(), noise);
                    var basis = Basis.of(before.length + after.length, before.length + after.length)
                            .variant("sessions");
                    return judged(found, before, after, smallestWorthwhile, ENOUGH_SESSIONS, basis);
                }));
    }

    /**
     * The difference of daily values, which resemble their neighbours.
     *
     * @param smallestWorthwhile what would matter, the values' unit; 0 if everything would
     * @throws IllegalArgumentException if the periods share a day
     */
    public static MetricResult<PeriodDifference> ofDays(
            DailySeries before, DailySeries after, double smallestWorthwhile) {
        Worthwhile.require(smallestWorthwhile);
        Periods.requireApart(before, after);
        return KnownDays.of(before, Samples.LEAST)
                .flatMap(first -> KnownDays.of(after, Samples.LEAST)
                        .flatMap(second -> ofDays(
                                first,
                                second,
                                smallestWorthwhile,
                                Basis.of(first.n() + second.n(), before.days() + after.days()))));
    }

    private static MetricResult<PeriodDifference> ofDays(
            KnownDays before, KnownDays after, double smallestWorthwhile, Basis basis) {
        var neighbours = before.persistence().and(after.persistence());
        var contrast = Contrast.autoregressive(before, after, neighbours.correlation(2));
        if (contrast.error() == 0) {
            return Values.refusedAsConstant();
        }
        if (!neighbours.isKnown()) {
            return neighbours.refused();
        }
        var found = new Found(
                contrast.difference(), contrast.interval(Confidence.P95), contrast.p(), contrast.noise(Confidence.P95));
        return judged(
                found,
                before.values(),
                after.values(),
                smallestWorthwhile,
                ENOUGH_DAYS,
                basis.variant("days").toldIfPartial());
    }

    private record Found(double difference, Interval interval, double p, double noise) {
        Verdict verdict(double smallestWorthwhile) {
            boolean rare = p < RARE;
            if (rare == interval.contains(0)) {
                return Verdict.CANNOT_SAY;
            }
            return rare && Math.abs(difference) >= smallestWorthwhile ? Verdict.REAL : Verdict.WITHIN_NOISE;
        }
    }

    private static MetricResult<PeriodDifference> judged(
            Found found, double[] before, double[] after, double smallestWorthwhile, int enough, Basis basis) {
        boolean few = Math.min(before.length, after.length) < enough;
        return Samples.of(before, after)
                .flatMap(samples -> HedgesG.of(samples, HedgesG.Variant.EXACT, Confidence.P95)
                        .map(effect -> new PeriodDifference(
                                found.difference(),
                                found.interval(),
                                found.p(),
                                effect.g(),
                                effect.magnitude(),
                                samples.pooledDeviation(),
                                before.length,
                                after.length,
                                found.noise(),
                                smallestWorthwhile,
                                few ? Verdict.CANNOT_SAY : found.verdict(smallestWorthwhile))))
                .withBasis(values -> few ? basis.caveat(Caveat.SHORT) : basis);
    }
}
