package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * How often the difference of two means would be at least as large if the values had been dealt to the periods at
 * random.
 *
 * <dl>
 *   <dt>Formula <dd>{@code exact}: the share of all C(n₁ + n₂, n₁) ways to deal the values whose means differ by as
 *                   much, either way. {@code monte_carlo}: p = (b + 1)/(m + 1), b of m random deals differing by as
 *                   much
 *   <dt>Needs   <dd>3 values in each period (house rule). Exact up to 200,000 ways, else as many deals as
 *                   {@link Draws} says; the basis names which
 *   <dt>Edges   <dd>all values of both periods equal: {@link Reason#ZERO_VARIANCE}. Differences within 10⁻¹² of the
 *                   values' total distance from their mean count as equal, so that rounding decides nothing
 *   <dt>Source  <dd>Fisher 1935 (recalled); (b + 1)/(m + 1): Phipson and Smyth 2010, doi:10.2202/1544-6115.1585
 *                   (recalled)
 *   <dt>Dispute <dd>Values must be exchangeable. Days that resemble their neighbours are not, and p is too small: for
 *                   days ask {@link PeriodDifference}
 *   <dt>Evidence <dd>B: exact theory
 * </dl>
 *
 * @param difference mean after less mean before, the values' unit
 * @param p how often, above 0 to 1
 * @param deals how many ways were tried
 */
public record PermutationTest(double difference, double p, int deals) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD =
            new MetricCard("permutation_test", "1", Evidence.B, List.of(Source.recalled("doi:10.2202/1544-6115.1585")));

    private static final double MOST_EXACT = 200_000;
    private static final double ROUNDING = 1e-12;

    /**
     * The test of {@code after} against {@code before}; {@code draws} is used where there are too many ways to try
     * all.
     */
    public static MetricResult<PermutationTest> of(double[] before, double[] after, Draws draws) {
        return Samples.of(before, after).flatMap(samples -> of(samples, draws));
    }

    static MetricResult<PermutationTest> of(Samples samples, Draws draws) {
        double[] pooled = samples.pooled();
        if (Values.areConstant(pooled)) {
            return Values.refusedAsConstant();
        }
        int n = samples.before().length;
        // About their common mean the two sums are opposite, so one of them tells the difference of the means.
        double mean = StatUtils.mean(pooled);
        double[] deviations = Arrays.stream(pooled).map(value -> value - mean).toArray();
        double total = Arrays.stream(deviations).map(Math::abs).sum();
        double limit = Math.abs(StatUtils.sum(deviations, 0, n)) - ROUNDING * total;
        boolean exact = CombinatoricsUtils.binomialCoefficientDouble(pooled.length, n) <= MOST_EXACT;
        var found = exact ? all(deviations, n, limit) : some(deviations, n, limit, draws);
        return MetricResult.of(
                new PermutationTest(samples.difference(), found.p(), found.deals()),
                samples.basis().variant(exact ? "exact" : "monte_carlo"));
    }

    private record Share(double p, int deals) {}

    private static Share all(double[] deviations, int n, double limit) {
        Iterator<int[]> ways = CombinatoricsUtils.combinationsIterator(deviations.length, n);
        int deals = 0;
        int extreme = 0;
        while (ways.hasNext()) {
            double sum = 0;
            for (int i : ways.next()) {
                sum += deviations[i];
            }
            deals++;
            extreme += Math.abs(sum) >= limit ? 1 : 0;
        }
        return new Share(extreme / (double) deals, deals);
    }

    private static Share some(double[] deviations, int n, double limit, Draws draws) {
        RandomGenerator chance = draws.generator();
        double[] dealt = deviations.clone();
        int extreme = 0;
        for (int round = 0; round < draws.rounds(); round++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                int from = i + chance.nextInt(dealt.length - i);
                double value = dealt[from];
                dealt[from] = dealt[i];
                dealt[i] = value;
                sum += value;
            }
            extreme += Math.abs(sum) >= limit ? 1 : 0;
        }
        return new Share((extreme + 1) / (draws.rounds() + 1.0), draws.rounds());
    }
}
