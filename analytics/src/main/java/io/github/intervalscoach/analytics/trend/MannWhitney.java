package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Whether values of one period tend to be higher than those of another, by rank alone: one odd session cannot decide
 * it.
 *
 * <dl>
 *   <dt>Formula <dd>U = pairs in which the value before exceeds the one after, equal ones as a half. {@code exact}: p
 *                   = 2·P(U or less extreme on its side), from all orders of n₁ + n₂ values. {@code normal}: z = (|U −
 *                   n₁n₂/2| − 0.5)/σ, σ² = n₁n₂/12·((n + 1) − Σ(t³ − t)/(n(n − 1))) over groups of t equal values
 *   <dt>Needs   <dd>3 values in each period (house rule). Exact up to 20 in each without equal values, else normal;
 *                   the basis names which
 *   <dt>Edges   <dd>all values of both periods equal: {@link Reason#ZERO_VARIANCE}
 *   <dt>Source  <dd>Mann and Whitney 1947, doi:10.1214/aoms/1177730491 (recalled); the normal form as SciPy's
 *                   mannwhitneyu (code read)
 *   <dt>Dispute <dd>It asks for independent values, which days of load or recovery are not; then p is too small. Of
 *                   equal spread it is a test of level, else of more than that
 *   <dt>Evidence <dd>B: exact theory
 * </dl>
 *
 * @param u pairs, 0 to n₁n₂; for the other period it is n₁n₂ − u
 * @param p how often chance alone gives a U this far from the middle, 0 to 1
 */
public record MannWhitney(double u, double p) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "mann_whitney",
            "1",
            Evidence.B,
            List.of(
                    Source.checked("https://github.com/scipy/scipy/blob/main/scipy/stats/_mannwhitneyu.py"),
                    Source.recalled("doi:10.1214/aoms/1177730491")));

    private static final int MOST_EXACT = 20;

    /** The test of {@code after} against {@code before}. */
    public static MetricResult<MannWhitney> of(double[] before, double[] after) {
        return Samples.of(before, after).flatMap(MannWhitney::of);
    }

    private static MetricResult<MannWhitney> of(Samples samples) {
        double[] pooled = samples.pooled();
        if (Values.areConstant(pooled)) {
            return Values.refusedAsConstant();
        }
        double ties = Ties.sum(pooled, t -> t * t * t - t);
        int most = Math.max(samples.before().length, samples.after().length);
        boolean exact = ties == 0 && most <= MOST_EXACT;
        double u = pairsWonBefore(samples);
        return MetricResult.of(
                new MannWhitney(u, exact ? exactP(u, samples) : normalP(u, samples, ties)),
                samples.basis().variant(exact ? "exact" : "normal"));
    }

    /** U of the period before: its rank sum less the least it could be. */
    static double pairsWonBefore(Samples samples) {
        int n = samples.before().length;
        double[] ranks = Ties.ranks(samples.pooled());
        double sum = -n * (n + 1) / 2.0;
        for (int i = 0; i < n; i++) {
            sum += ranks[i];
        }
        return sum;
    }

    private static double normalP(double u, Samples samples, double ties) {
        double n = samples.n();
        double pairs = samples.before().length * (double) samples.after().length;
        double sigma = Math.sqrt(pairs / 12 * (n + 1 - ties / (n * (n - 1))));
        return Distributions.normalTwoSided(Math.max(0, Math.abs(u - pairs / 2) - 0.5) / sigma);
    }

    private static double exactP(double u, Samples samples) {
        int pairs = samples.before().length * samples.after().length;
        double[] counts = orders(samples.before().length, samples.after().length);
        double all = 0;
        double extreme = 0;
        for (int i = 0; i <= pairs; i++) {
            all += counts[i];
            extreme += i <= Math.min(u, pairs - u) ? counts[i] : 0;
        }
        return Math.min(1, 2 * extreme / all);
    }

    /**
     * How many orders of {@code n} and {@code m} values give each U: the coefficients of the Gaussian binomial, which
     * is a product of (1 − x^(m+i))/(1 − x^i). Whole numbers below 2⁵³, so exact.
     */
    private static double[] orders(int n, int m) {
        var counts = new double[n * m + 1];
        counts[0] = 1;
        for (int i = 1; i <= n; i++) {
            for (int u = n * m; u >= m + i; u--) {
                counts[u] -= counts[u - m - i];
            }
            for (int u = i; u <= n * m; u++) {
                counts[u] += counts[u - i];
            }
        }
        return counts;
    }
}
