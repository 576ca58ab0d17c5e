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
import java.util.Locale;

/**
 * Whether a series goes up or down at all: do later days mostly beat earlier ones, more often than chance explains?
 *
 * <dl>
 *   <dt>Formula <dd>S = Σ sign(xⱼ − xᵢ) over all pairs i before j; Var(S) = (n(n−1)(2n+5) − Σt(t−1)(2t+5))/18 over
 *                   groups of t equal values; z = (S ∓ 1)/√Var(S), 0 where S is 0; p two-sided from the normal
 *                   distribution; τ = S/(n(n−1)/2). With r(k) the correlation at lag k of the ranks of the series
 *                   without its Sen slope, {@code HAMED_RAO} multiplies Var(S) by 1 + 2/(n(n−1)(n−2)) ·
 *                   Σ(n−k)(n−k−1)(n−k−2)·r(k) over the lags at which r(k) is beyond ±1.96/√n; below 1 it is held at 1
 *                   (house rule). {@code AUTOREGRESSIVE} multiplies it by ΣΣρ^|i−j|/n, ρ = (r(1) + 2/n)/(1 − 4/n) held
 *                   at 0 to 0.9
 *   <dt>Needs   <dd>8 known days, not all equal, and at most 2,000 (house rule); {@link Caveat#SHORT} below 10. Days
 *                   may be missing; lags count known days
 *   <dt>Edges   <dd>all values equal: {@link Reason#ZERO_VARIANCE}. A correction below 1, which hard and easy days in
 *                   turn give, is held with {@link Caveat#CLAMPED}: a rhythm must not make a trend surer.
 *                   {@code PLAIN} on days that resemble their neighbours carries {@link Caveat#AUTOCORRELATED}. A
 *                   value beyond ±10¹²: {@link Reason#OUT_OF_DOMAIN}
 *   <dt>Source  <dd>{@code PLAIN} and {@code HAMED_RAO} as pyMannKendall 1.4 computes them (code read); Mann 1945,
 *                   Kendall 1975; Hamed and Rao 1998, doi:10.1016/S0022-1694(97)00125-X; Yue and Wang 2004 (recalled)
 *   <dt>Dispute <dd>Load and recovery resemble the day before. Without any trend but with ρ = 0.5, p falls below 0.05
 *                   in 23 to 27 of 100 series by {@code PLAIN}, in 15 to 21 by {@code HAMED_RAO} and in 5 to 8 by
 *                   {@code AUTOREGRESSIVE} (simulated, 28 to 168 days); with ρ = 0.9 in 57 to 64 by {@code PLAIN} and
 *                   still 8 to 13 by {@code AUTOREGRESSIVE}. {@link WeeklyMedians} is the plainer way. No trend found
 *                   is not a plateau: see {@link Plateau}
 *   <dt>Evidence <dd>B: exact theory and much simulated; training data is a use, not the field it was made in
 * </dl>
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of S if there is no trend, above 0
 * @param z standard deviations of S from 0
 * @param p how often chance alone gives an S this far from 0, 0 to 1
 * @param tau S as a share of all pairs, −1 to 1
 */
public record MannKendall(long s, double variance, double z, double p, double tau) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "mann_kendall",
            "1",
            Evidence.B,
            List.of(
                    Source.checked("https://github.com/mmhs013/pyMannKendall"),
                    Source.recalled("doi:10.1016/S0022-1694(97)00125-X"),
                    Source.recalled("Yue and Wang 2004, Water Resources Management 18:201")));

    static final int LEAST_DAYS = 8;
    private static final int ENOUGH_DAYS = 10;

    /** What is known of neighbouring days. */
    public enum Variant {
        /** They tell nothing of each other. */
        PLAIN,
        /** They may resemble each other: the variance is corrected by every evident lag. */
        HAMED_RAO,
        /** They may resemble each other: the variance is corrected by the correlation of neighbours. The safest one. */
        AUTOREGRESSIVE
    }

    /** The test on the known days of {@code series}. */
    public static MetricResult<MannKendall> of(DailySeries series, Variant variant) {
        return KnownDays.of(series, LEAST_DAYS).flatMap(days -> of(days, variant));
    }

    static MetricResult<MannKendall> of(KnownDays days, Variant variant) {
        if (days.isConstant()) {
            return Values.refusedAsConstant();
        }
        var ranks = DetrendedRanks.of(days);
        double factor = switch (variant) {
            case PLAIN -> 1;
            case HAMED_RAO -> ranks.hamedRaoFactor();
            case AUTOREGRESSIVE -> ranks.autoregressiveFactor();
        };
        Basis basis = days.basis().variant(variant.name().toLowerCase(Locale.ROOT));
        if (days.n() < ENOUGH_DAYS) {
            basis = basis.caveat(Caveat.SHORT);
        }
        if (factor < 1) {
            basis = basis.caveat(Caveat.CLAMPED);
        }
        if (variant == Variant.PLAIN && ranks.resembleTheirNeighbours()) {
            basis = basis.caveat(Caveat.AUTOCORRELATED);
        }
        return MetricResult.of(of(days, Math.max(1, factor)), basis);
    }

    private static MannKendall of(KnownDays days, double factor) {
        int n = days.n();
        long s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += (long) Math.signum(days.value(j) - days.value(i));
            }
        }
        double variance = factor * (weight(n) - Ties.sum(days.values(), MannKendall::weight)) / 18;
        double z = (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, Distributions.normalTwoSided(z), s / (n * (n - 1) / 2.0));
    }

    /** What {@code t} values in no order add to 18 times the variance. */
    private static double weight(double t) {
        return t * (t - 1) * (2 * t + 5);
    }
}
