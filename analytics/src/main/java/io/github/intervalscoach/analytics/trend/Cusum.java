package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Small drifts that add up: an alarm when many days in a row lie a little above, or below, what is usual.
 *
 * <dl>
 *   <dt>Formula <dd>z = (x − mean)/SD of the baseline; high = max(0, high + z − k), low = max(0, low − z − k), both
 *                   from 0. The alarm is the first day on which one is above h
 *   <dt>Needs   <dd>a baseline of 14 known days, not all equal, that shares no day with the watched ones; one watched
 *                   day
 *   <dt>Edges   <dd>a missing day leaves both sums as they were. A baseline of equal days:
 *                   {@link Reason#ZERO_VARIANCE}. A watched day more than a million deviations off:
 *                   {@link Reason#OUT_OF_DOMAIN}. Sums go on after an alarm
 *   <dt>Source  <dd>Page 1954, Biometrika 41:100 (recalled); k = 0.5 and h = 4 to 5 as in quality control (recalled)
 *   <dt>Dispute <dd>Limits hold for independent normal days with a well-known baseline. With 14 baseline days, or with
 *                   days that resemble their neighbours, false alarms are several times as frequent
 *   <dt>Evidence <dd>C: proven in factories, little used on athletes
 * </dl>
 *
 * @param points one for each known watched day, oldest first
 * @param highSince first day on which the high sum was above the limit; empty if never
 * @param lowSince first day on which the low sum was above the limit; empty if never
 */
public record Cusum(List<Point> points, Optional<LocalDate> highSince, Optional<LocalDate> lowSince) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD =
            new MetricCard("cusum", "deviations", Evidence.C, List.of(Source.recalled("Page 1954, Biometrika 41:100")));

    /** Fewest days that make a baseline (as for heart rate variability). */
    private static final int LEAST_BASELINE = 14;

    /** House rule: so far off is another unit, not a drift. */
    private static final double MOST_DEVIATIONS = 1e6;

    /**
     * One day's sums.
     *
     * @param day a known day
     * @param high how far the days so far lie above, deviations, 0 or more
     * @param low how far they lie below, deviations, 0 or more
     */
    public record Point(LocalDate day, double high, double low) {}

    /**
     * When to cry.
     *
     * @param slack k, what a day may be off without adding anything, deviations, 0 or more
     * @param alarm h, deviations, above 0
     */
    public record Limits(double slack, double alarm) {
        /**
         * k = 0.5, h = 5: a false alarm after 465 independent normal days on average, both sides together (computed).
         */
        public static final Limits CALM = new Limits(0.5, 5);

        /** k = 0.5, h = 4: earlier, with a false alarm after 168 such days on average (computed). */
        public static final Limits ALERT = new Limits(0.5, 4);

        public Limits {
            if (!(slack >= 0 && slack < Double.POSITIVE_INFINITY && alarm > 0 && alarm < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("slack = " + slack + ", alarm = " + alarm
                        + ": need 0 or more and above 0. Maybe pass their sizes, in standard deviations.");
            }
        }
    }

    public Cusum {
        points = List.copyOf(points);
    }

    /**
     * The sums over {@code watched}, standardised by {@code baseline}.
     *
     * @throws IllegalArgumentException if the two share a day
     */
    public static MetricResult<Cusum> of(DailySeries baseline, DailySeries watched, Limits limits) {
        Periods.requireApart(baseline, watched);
        return KnownDays.of(baseline, LEAST_BASELINE)
                .flatMap(usual -> KnownDays.of(watched, 1).flatMap(days -> {
                    double deviation = Math.sqrt(Values.squares(usual.values()) / (usual.n() - 1));
                    if (deviation == 0) {
                        return Values.refusedAsConstant();
                    }
                    return of(days, watched.first(), usual.mean(), deviation, limits);
                }));
    }

    private static MetricResult<Cusum> of(
            KnownDays days, LocalDate first, double mean, double deviation, Limits limits) {
        var points = new ArrayList<Point>();
        double high = 0;
        double low = 0;
        for (int i = 0; i < days.n(); i++) {
            double z = (days.value(i) - mean) / deviation;
            if (Math.abs(z) > MOST_DEVIATIONS) {
                return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("deviations", MOST_DEVIATIONS, z, "1"));
            }
            high = Math.max(0, high + z - limits.slack());
            low = Math.max(0, low - z - limits.slack());
            points.add(new Point(first.plusDays(days.day(i)), high, low));
        }
        Basis basis = days.basis();
        return MetricResult.of(
                new Cusum(points, since(points, Point::high, limits), since(points, Point::low, limits)), basis);
    }

    private static Optional<LocalDate> since(List<Point> points, ToDoubleFunction<Point> side, Limits limits) {
        return points.stream()
                .filter(point -> side.applyAsDouble(point) > limits.alarm())
                .map(Point::day)
                .findFirst();
    }
}
