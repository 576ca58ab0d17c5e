package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much neighbouring days resemble each other: the correlation of a day with the next.
 *
 * @param pairs pairs of known neighbouring days that it rests on, 0 or more
 * @param sum Σ of the products of neighbours' deviations from the mean
 * @param squares Σ of the squared deviations of all known days
 * @param n known days
 */
record Persistence(int pairs, double sum, double squares, int n) {
    /**
     * House rule: closer to 1 the days would say next to nothing about their mean. Held lower, at 0.8, two periods of 56
     * days that are as alike as 0.9 would differ by chance in 17 of 100 cases instead of 8 (simulated).
     */
    private static final double MOST = 0.9;

    /** House rule: of very few days the mending itself would be noise. */
    private static final double LEAST_SHARE = 0.25;

    /** House rule: from fewer pairs any correlation can come. */
    private static final int LEAST_PAIRS = 5;

    static Persistence of(int[] days, double[] values) {
        double mean = StatUtils.mean(values);
        int pairs = 0;
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            if (days[i] == days[i - 1] + 1) {
                pairs++;
                sum += (values[i] - mean) * (values[i - 1] - mean);
            }
        }
        return new Persistence(pairs, sum, Values.squares(values), values.length);
    }

    /** How many independent values would tell as much about the mean of {@code n} in a row. */
    static double effective(int n, double correlation) {
        return effectiveDays(IntStream.range(0, n).toArray(), correlation);
    }

    /** The plain correlation of each value with the next, whatever lies between them; 0 for equal values. */
    static double inOrder(double[] values) {
        var steps = of(IntStream.range(0, values.length).toArray(), values);
        return steps.squares == 0 ? 0 : steps.sum / steps.squares;
    }

    /** Whether each value tells something of the next, in the same direction, more than chance does 39 times of 40. */
    static boolean isEvident(double[] values) {
        return inOrder(values) > Distributions.normalQuantile(0.975) / Math.sqrt(values.length);
    }

    /** Both periods' neighbours together, each about its own mean. */
    Persistence and(Persistence other) {
        return new Persistence(pairs + other.pairs, sum + other.sum, squares + other.squares, n + other.n);
    }

    /** Whether enough neighbouring days are known to tell. */
    boolean isKnown() {
        return pairs >= LEAST_PAIRS;
    }

    /** What to answer where too few neighbouring days are known. */
    <T> MetricResult<T> refused() {
        return MetricResult.refused(
                Reason.INSUFFICIENT_DATA, new Gap("neighbouring_days", LEAST_PAIRS, pairs, "pairs"));
    }

    /** The correlation, mended, of days about {@code means} means, one for each period. */
    double correlation(int means) {
        double raw = squares == 0 ? 0 : sum / squares * n / (pairs + means);
        return mended(raw, (pairs + means) / (double) means, 1);
    }

    /**
     * A correlation of neighbours held at 0 to 0.9 after mending: about an estimated mean it comes out too low by (1
     * + 3ρ)/n, about an estimated line by (2 + 4ρ)/n (Marriott and Pope 1954, Kendall 1954, recalled).
     *
     * @param parameters 1 for a mean, 2 for a line
     */
    static double mended(double raw, double n, int parameters) {
        double share = Math.max(LEAST_SHARE, 1 - (parameters + 2) / n);
        return Math.max(0, Math.min(MOST, (raw + parameters / n) / share));
    }

    /**
     * How many independent days would tell as much about the mean: n²/ΣΣρ^|tᵢ−tⱼ| over all pairs of {@code days}; n
     * where ρ is 0.
     */
    static double effectiveDays(int[] days, double correlation) {
        double weight = 0;
        double resemblance = 0;
        for (int i = 0; i < days.length; i++) {
            if (i > 0) {
                weight = StrictMath.pow(correlation, days[i] - days[i - 1]) * (weight + 1);
            }
            resemblance += 1 + 2 * weight;
        }
        return days.length * (double) days.length / resemblance;
    }

    /**
     * How well the days' scatter about their mean tells their variance: tr(MR)²/tr(MRMR), R the correlations, M what
     * takes the mean away (Satterthwaite); n − 1 where ρ is 0. A mean of alike days is worth few days, yet all of them
     * tell how much they scatter, so this is more than {@link #effectiveDays} less 1.
     */
    static double varianceDegrees(int[] days, double correlation) {
        int n = days.length;
        double[] rows = rows(days, correlation);
        double all = Arrays.stream(rows).sum();
        double squaredRows = Arrays.stream(rows).map(row -> row * row).sum();
        double squares = Arrays.stream(rows(days, correlation * correlation)).sum();
        double trace = n - all / n;
        return trace * trace / (squares - 2 * squaredRows / n + all * all / n / n);
    }

    /** Σ ρ^|tᵢ−tⱼ| over j, for each day i. */
    private static double[] rows(int[] days, double correlation) {
        int n = days.length;
        var rows = new double[n];
        double before = 0;
        double after = 0;
        for (int i = 0; i < n; i++) {
            int last = n - 1 - i;
            before = i == 0 ? 0 : StrictMath.pow(correlation, days[i] - days[i - 1]) * (before + 1);
            after = i == 0 ? 0 : StrictMath.pow(correlation, days[last + 1] - days[last]) * (after + 1);
            rows[i] += 1 + before;
            rows[last] += after;
        }
        return rows;
    }
}
