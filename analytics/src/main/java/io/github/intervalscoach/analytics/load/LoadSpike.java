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
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How far one run reaches beyond the longest of the last month.
 *
 * <dl>
 *   <dt>Formula <dd>distance of this run / longest single run of the 30 days before its day
 *   <dt>Needs   <dd>24 of those 30 days known (house rule), and a run of at least 1 km among them
 *   <dt>Edges   <dd>fewer than 30 known days carry {@link Caveat#PARTIAL_COVERAGE}, since the longest run may be among
 *                   the unknown. Other runs of the same day do not count; a distance below 0 or above 1,000 km is
 *                   another unit
 *   <dt>Source  <dd>Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380: hazard ratio of overuse injury against up
 *                   to 10 % more, 1.64 above 10 %, 1.52 above 30 %, 2.28 above 100 % ({@link Size})
 *   <dt>Dispute <dd>One observational cohort of 5,205 runners with self-reported injury; running only. The best single
 *                   rule there is, and no verdict about one runner
 *   <dt>Evidence <dd>C: one large observational cohort
 * </dl>
 *
 * @param ratio 1 is as long as the longest, 1.3 is 30 % longer
 * @param distanceMeters this run
 * @param longestMeters the longest run of the 30 days before, 1,000 m or more
 */
public record LoadSpike(double ratio, double distanceMeters, double longestMeters) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD =
            new MetricCard("load_spike", "1", Evidence.C, List.of(Source.checked("doi:10.1136/bjsports-2024-109380")));

    private static final int DAYS_BEFORE = 30;
    private static final int LEAST_KNOWN_DAYS = 24;

    /** House rule: anything is long beside less. */
    private static final double LEAST_LONGEST_METERS = 1000;

    /** House rule: up to 1,000 km; more is another unit. */
    private static final ValueDomain DISTANCE = new ValueDomain("run_distance", 0, 1_000_000, "meters");

    /** The classes of the cohort, each with its hazard ratio of overuse injury against {@link #NONE}. */
    public enum Size {
        /** Up to 10 % beyond the longest. */
        NONE(1.1, 1, 1, 1),
        /** Above 10 to 30 %. */
        SMALL(1.3, 1.64, 1.31, 2.05),
        /** Above 30 to 100 %. */
        MODERATE(2, 1.52, 1.16, 2.00),
        /** More than twice as long. */
        LARGE(Double.POSITIVE_INFINITY, 2.28, 1.50, 3.48);

        private final double mostRatio;
        private final double hazardRatio;
        private final double low;
        private final double high;

        Size(double mostRatio, double hazardRatio, double low, double high) {
            this.mostRatio = mostRatio;
            this.hazardRatio = hazardRatio;
            this.low = low;
            this.high = high;
        }

        /** Hazard ratio in that cohort, dimensionless; of a group, never of one runner. */
        public double hazardRatio() {
            return hazardRatio;
        }

        /** Lower end of its 95 % confidence interval. */
        public double hazardRatioLow() {
            return low;
        }

        /** Upper end of its 95 % confidence interval. */
        public double hazardRatioHigh() {
            return high;
        }
    }

    /** Which class of the cohort the run falls into. */
    public Size size() {
        return Arrays.stream(Size.values())
                .filter(size -> ratio <= size.mostRatio)
                .findFirst()
                .orElse(Size.LARGE);
    }

    /**
     * The spike of a run.
     *
     * @param distanceMeters the run's distance
     * @param day the run's day; what else was run that day does not count
     * @param longestRunMeters the longest single run of each day, 0 on a day without
     */
    public static MetricResult<LoadSpike> of(double distanceMeters, LocalDate day, DailySeries longestRunMeters) {
        DailySeries before = longestRunMeters.window(day.minusDays(DAYS_BEFORE), day.minusDays(1));
        if (before.known() < LEAST_KNOWN_DAYS) {
            return MetricResult.refused(
                    before.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("run_distance_days", LEAST_KNOWN_DAYS, before.known(), "days"));
        }
        double[] runs = before.knownValues();
        double longest = StatUtils.max(runs);
        if (longest < LEAST_LONGEST_METERS) {
            return MetricResult.refused(
                    Reason.ZERO_DENOMINATOR, new Gap("longest_run", LEAST_LONGEST_METERS, longest, "meters"));
        }
        Basis known = Basis.of(before.known(), DAYS_BEFORE);
        Basis basis = before.isComplete() ? known : known.caveat(Caveat.PARTIAL_COVERAGE);
        return DISTANCE.check(StatUtils.min(runs))
                .flatMap(valid -> DISTANCE.check(longest))
                .flatMap(valid -> DISTANCE.check(distanceMeters))
                .flatMap(valid ->
                        MetricResult.of(new LoadSpike(distanceMeters / longest, distanceMeters, longest), basis));
    }
}
