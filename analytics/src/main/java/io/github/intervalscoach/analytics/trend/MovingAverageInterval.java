package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A moving average with its uncertainty: where the level behind the last days' values probably lies.
 *
 * <dl>
 *   <dt>Formula <dd>mean of the known days of the window ± t·√(σ²/m). m = n²/ΣΣρ^|tᵢ−tⱼ| over its n known days, which
 *                   is n where ρ = 0. {@code INDEPENDENT}: ρ = 0, σ² the window's own variance.
 *                   {@code AUTOREGRESSIVE}: ρ the correlation of neighbouring days of the 60 days up to the day (or
 *                   the window, if longer), mended for its bias and held at 0 to 0.9; σ² = Σ(x − mean)²/(k − k/m) of
 *                   their k known days. t has one degree less than the m of the days that gave σ², at least 1
 *   <dt>Needs   <dd>3 known days of the window, and 3 of every 7 (as for a week's nights); {@code AUTOREGRESSIVE} also
 *                   14 known days of the 60 with 5 pairs of neighbours (house rule)
 *   <dt>Edges   <dd>a missing day is left out, and the days around it resemble each other less. Days of one value have
 *                   no scatter: {@link Reason#ZERO_VARIANCE}. A value beyond ±10¹²: {@link Reason#OUT_OF_DOMAIN}. A
 *                   negative ρ counts as 0
 *   <dt>Source  <dd>Bayley and Hammersley 1946, doi:10.2307/2983560 (recalled); bias of ρ: Marriott and Pope 1954,
 *                   doi:10.1093/biomet/41.3-4.390 (recalled)
 *   <dt>Dispute <dd>It is the scatter from day to day, not the error of the sensor nor of what the values stand for. A
 *                   trend within those days is taken for scatter and for resemblance
 *   <dt>Evidence <dd>C: sound theory for a model that days follow roughly
 * </dl>
 *
 * @param mean of the known days of the window, the series' unit
 * @param interval where the level probably lies
 * @param standardError of the mean, above 0
 * @param known days of the window
 * @param effectiveDays how many independent days would tell as much, above 0 to {@code known}
 * @param correlation ρ of neighbouring days that was reckoned with, 0 to 0.9
 */
public record MovingAverageInterval(
        double mean, Interval interval, double standardError, int known, double effectiveDays, double correlation) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "moving_average_interval",
            "unit",
            Evidence.C,
            List.of(Source.recalled("doi:10.2307/2983560"), Source.recalled("doi:10.1093/biomet/41.3-4.390")));

    private static final int LONGEST_WINDOW = 365;

    /** As long as the baseline of heart rate variability. */
    private static final int HISTORY_DAYS = 60;

    private static final int LEAST_HISTORY = 14;
    private static final int WEEK_DAYS = 7;
    private static final int LEAST_A_WEEK = 3;

    /** What is known of neighbouring days. */
    public enum Variant {
        /** They tell nothing of each other. */
        INDEPENDENT,
        /** They resemble each other, the more the nearer. */
        AUTOREGRESSIVE
    }

    /**
     * The average of the {@code windowDays} days up to {@code day}.
     *
     * @param windowDays 3 to 365
     */
    public static MetricResult<MovingAverageInterval> on(
            LocalDate day, int windowDays, DailySeries series, Variant variant, Confidence confidence) {
        if (windowDays < LEAST_A_WEEK || windowDays > LONGEST_WINDOW) {
            throw new IllegalArgumentException(
                    "a window is 3 to 365 days, was " + windowDays + ". Maybe it was meant in weeks?");
        }
        int least = Math.max(LEAST_A_WEEK, (LEAST_A_WEEK * windowDays + WEEK_DAYS - 1) / WEEK_DAYS);
        return KnownDays.of(series.window(day.minusDays(windowDays - 1L), day), least)
                .flatMap(window -> {
                    if (variant == Variant.INDEPENDENT) {
                        return of(window, window, 0, variant, confidence);
                    }
                    LocalDate from = day.minusDays(Math.max(HISTORY_DAYS, windowDays) - 1L);
                    return KnownDays.of(series.window(from, day), LEAST_HISTORY).flatMap(history -> {
                        var neighbours = history.persistence();
                        return neighbours.isKnown()
                                ? of(window, history, neighbours.correlation(1), variant, confidence)
                                : neighbours.refused();
                    });
                });
    }

    private static MetricResult<MovingAverageInterval> of(
            KnownDays window, KnownDays scatter, double correlation, Variant variant, Confidence confidence) {
        double effective = window.effectiveDays(correlation);
        double error = Math.sqrt(scatter.variance(correlation) / effective);
        if (error == 0) {
            return Values.refusedAsConstant();
        }
        double widths = confidence.widths(Math.max(1, scatter.effectiveDays(correlation) - 1));
        Basis basis =
                window.basis().variant(variant.name().toLowerCase(Locale.ROOT)).toldIfPartial();
        return MetricResult.of(
                new MovingAverageInterval(
                        window.mean(),
                        Interval.around(window.mean(), widths * error),
                        error,
                        window.n(),
                        effective,
                        correlation),
                basis);
    }
}
