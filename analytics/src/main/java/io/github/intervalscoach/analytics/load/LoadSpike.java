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
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far one run reaches beyond the longest of the last month.
 *
 * <dl>
 *   <dt>Formula <dd>distance of this run / longest single run of the 30 days before its day
 *   <dt>Needs   <dd>24 of those 30 days known (house rule; fewer than 30 carry {@link Caveat#PARTIAL_COVERAGE}, since the
 *                   longest run may be among the unknown), and a run of at least 1 km among them
 *   <dt>Source  <dd>Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380: hazard ratio of overuse injury against up to 10 % more, 1.64
 *                   above 10 %, 1.52 above 30 %, 2.28 above 100 %
 *   <dt>Dispute <dd>One observational cohort of 5,205 runners with self-reported injury; running only. The best single
 *                   rule there is, and no verdict about one runner.
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
        double longest = IntStream.range(0, before.days())
                .mapToObj(before::at)
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElseThrow();
        if (longest < LEAST_LONGEST_METERS) {
            return MetricResult.refused(
                    Reason.ZERO_DENOMINATOR, new Gap("longest_run", LEAST_LONGEST_METERS, longest, "meters"));
        }
        Basis known = Basis.of(before.known(), DAYS_BEFORE);
        Basis basis = before.isComplete() ? known : known.caveat(Caveat.PARTIAL_COVERAGE);
        return DISTANCE.check(longest)
                .flatMap(valid -> DISTANCE.check(distanceMeters))
                .flatMap(valid ->
                        MetricResult.of(new LoadSpike(distanceMeters / longest, distanceMeters, longest), basis));
    }
}
