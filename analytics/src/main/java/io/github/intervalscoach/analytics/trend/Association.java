package io.github.intervalscoach.analytics.trend;

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
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.util.FastMath;

/**
 * Whether two things go together from day to day, such as load and the next night's heart rate variability. That is
 * never proof that one makes the other, so every value carries {@link Caveat#NOT_A_CAUSE}.
 *
 * <dl>
 *   <dt>Formula <dd>r of all days d with the earlier value on d and the later one on d + lag. {@code PEARSON}: of the
 *                   values; {@code SPEARMAN}: of their ranks; {@code KENDALL}: τb of pairs. Interval tanh(atanh r ±
 *                   z·s) (Fisher) with s² = 1/(m − 3), (1 + r²/2)/(m − 3), 0.437/(m − 4); p two-sided by the same s. m
 *                   = n(1 − ab)/(1 + ab), at most n: a, b the correlations of each quantity's ranks or values with its
 *                   own next ones
 *   <dt>Needs   <dd>10 days with both values (house rule) and m of 5 or more; lag 0 to 28 days
 *   <dt>Edges   <dd>one of the two does not change: {@link Reason#ZERO_VARIANCE}. r of ±1 has an interval next to ±1.
 *                   Both series rising all the time leaves an m below 5: {@link Reason#INSUFFICIENT_DATA}
 *   <dt>Source  <dd>Fisher 1921 (recalled); ranks: Bonett and Wright 2000, doi:10.1007/BF02294183 (recalled), form and
 *                   example of its author's statpsych (read); τ: Fieller et al. 1957, doi:10.1093/biomet/44.3-4.470
 *                   (recalled); m: Bretherton et al. 1999 (recalled)
 *   <dt>Dispute <dd>A third thing, such as season or a training camp, moves both. Trying many lags or many quantities
 *                   finds something by chance: {@link #atLags} widens each interval for it (Bonferroni).
 *                   {@code PEARSON} sees only lines and is drawn by single odd days
 *   <dt>Evidence <dd>C: sound arithmetic of observations
 * </dl>
 *
 * @param r −1 to 1
 * @param interval where it probably lies
 * @param p how often chance alone gives an r this far from 0, 0 to 1
 * @param pairs days with both values
 * @param effectivePairs m: how many independent days would tell as much
 * @param lagDays days from the first quantity to the second
 */
public record Association(double r, Interval interval, double p, int pairs, double effectivePairs, int lagDays) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "association",
            "1",
            Evidence.C,
            List.of(
                    Source.checked("https://dgbonett.github.io/statpsych/reference/ci.spear.html"),
                    Source.recalled("doi:10.1007/BF02294183"),
                    Source.recalled("doi:10.1093/biomet/44.3-4.470"),
                    Source.recalled("Bretherton et al. 1999, J Climate 12:1990")));

    private static final int LEAST_PAIRS = 10;
    private static final double LEAST_EFFECTIVE = 5;
    private static final int MOST_LAG = 28;

    /** House rule: where ±1 is held, since Fisher's transform of ±1 is infinite. */
    private static final double NEXT_TO_ONE = 1 - 1e-12;

    /** What goes together. */
    public enum Method {
        /** The values, along a line. */
        PEARSON,
        /** The ranks, along any rising or falling curve. */
        SPEARMAN,
        /** The order of pairs, least moved by odd days. */
        KENDALL;

        private double of(double[] x, double[] y) {
            return this == KENDALL
                    ? new KendallsCorrelation().correlation(x, y)
                    : new PearsonsCorrelation().correlation(x, y);
        }

        /** Standard error of Fisher's transform. */
        private double error(double r, double pairs) {
            return switch (this) {
                case PEARSON -> Math.sqrt(1 / (pairs - 3));
                case SPEARMAN -> Math.sqrt((1 + r * r / 2) / (pairs - 3));
                case KENDALL -> Math.sqrt(0.437 / (pairs - 4));
            };
        }
    }

    /**
     * Whether {@code first} goes with {@code second} {@code lagDays} later.
     *
     * @param lagDays 0 to 28
     */
    public static MetricResult<Association> of(
            DailySeries first, DailySeries second, int lagDays, Method method, Confidence confidence) {
        requireLag(lagDays);
        return DayPairs.of(first, second, lagDays, LEAST_PAIRS).flatMap(pairs -> {
            if (Values.areConstant(pairs.first()) || Values.areConstant(pairs.second())) {
                return Values.refusedAsConstant();
            }
            var used = method == Method.PEARSON ? pairs : pairs.ranked();
            double r = Math.max(-1, Math.min(1, method.of(used.first(), used.second())));
            return Double.isNaN(r) ? Values.refusedAsConstant() : of(r, used, lagDays, method, confidence);
        });
    }

    /** The same at each lag from 0 to {@code mostLagDays}, intervals as wide as so many questions need. */
    public static List<MetricResult<Association>> atLags(
            DailySeries first, DailySeries second, int mostLagDays, Method method, Confidence confidence) {
        requireLag(mostLagDays);
        var each = confidence.sharedBy(mostLagDays + 1);
        return IntStream.rangeClosed(0, mostLagDays)
                .mapToObj(lag -> of(first, second, lag, method, each))
                .toList();
    }

    private static MetricResult<Association> of(
            double r, DayPairs pairs, int lagDays, Method method, Confidence confidence) {
        double effective = pairs.effective();
        if (effective < LEAST_EFFECTIVE) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("effective_pairs", LEAST_EFFECTIVE, effective, "pairs"));
        }
        double centre = FastMath.atanh(Math.max(-NEXT_TO_ONE, Math.min(NEXT_TO_ONE, r)));
        double error = method.error(r, effective);
        var interval = new Interval(
                Math.min(r, StrictMath.tanh(centre - confidence.widths() * error)),
                Math.max(r, StrictMath.tanh(centre + confidence.widths() * error)));
        double p = Distributions.normalTwoSided(centre / error);
        Basis basis =
                pairs.basis().variant(method.name().toLowerCase(Locale.ROOT)).caveat(Caveat.NOT_A_CAUSE);
        return MetricResult.of(new Association(r, interval, p, pairs.n(), effective, lagDays), basis);
    }

    private static void requireLag(int days) {
        if (days < 0 || days > MOST_LAG) {
            throw new IllegalArgumentException(
                    "a lag is 0 to 28 days, was " + days + ". Maybe the two series were swapped?");
        }
    }
}
