package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * When a series jumped to another level: a new power meter, an illness, a threshold that moved.
 *
 * <dl>
 *   <dt>Formula <dd>the cuts that minimise Σ(x − mean of its segment)² + β·cuts, found exactly by PELT; β = k·σ²·ln n,
 *                   k usually 2. Then, smallest first, shifts below the smallest worthwhile change are taken back and
 *                   their segments joined. A shift's interval is Welch's for the difference of two means
 *   <dt>Needs   <dd>two segments of the least length (7 days or 3 weeks usually), not all equal, at most 2,000 known
 *                   days (house rule); lengths count known days
 *   <dt>Edges   <dd>all values equal, or σ of 0 because most days equal the day before: {@link Reason#ZERO_VARIANCE}.
 *                   No shift found: one segment. Two segments without spread: an interval without width. Any value
 *                   beyond ±10¹²: {@link Reason#OUT_OF_DOMAIN}
 *   <dt>Source  <dd>Killick, Fearnhead and Eckley 2012, doi:10.1080/01621459.2012.737745 (recalled); dropping of
 *                   starts with a least length: ruptures, pull request 383 (read)
 *   <dt>Dispute <dd>Autocorrelated days and slow trends are cut into steps that never happened
 *                   ({@link Caveat#AUTOCORRELATED}); weekly medians help. The interval takes the date as known and the
 *                   cut was chosen because it is large, so it flatters. Where exactly the jump was, nothing here says
 *   <dt>Evidence <dd>C: exact optimisation of a model that training data only roughly follows
 * </dl>
 *
 * @param segments stretches of one level, oldest first; at least one
 * @param shifts from each segment to the next; one fewer than segments
 * @param noise σ that made the penalty, the series' unit
 * @param squaredError what the segments leave, the series' unit squared
 */
public record ChangePoints(List<Segment> segments, List<Shift> shifts, double noise, double squaredError) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "change_points",
            "unit",
            Evidence.C,
            List.of(
                    Source.checked("https://github.com/deepcharles/ruptures/pull/383"),
                    Source.recalled("doi:10.1080/01621459.2012.737745")));

    /** Makes the median absolute deviation of normal values their standard deviation: 1/Φ⁻¹(3/4). */
    private static final double MAD_TO_SIGMA = 1.4826;

    /**
     * A stretch of one level.
     *
     * @param first first known day
     * @param last last known day
     * @param n known days
     * @param mean the level, the series' unit
     */
    public record Segment(LocalDate first, LocalDate last, int n, double mean) {}

    /**
     * A jump from one level to the next.
     *
     * @param since first known day of the new level
     * @param difference new level less old, the series' unit
     * @param interval where the difference probably lies
     */
    public record Shift(LocalDate since, double difference, Interval interval) {}

    public ChangePoints {
        segments = List.copyOf(segments);
        shifts = List.copyOf(shifts);
    }

    /** The shifts of {@code series}. */
    public static MetricResult<ChangePoints> of(DailySeries series, ShiftSearch search) {
        return KnownDays.of(series, 2 * search.leastSegment()).flatMap(days -> {
            double noise = noise(days.values(), search.noise());
            if (noise * noise == 0) {
                return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("noise", 0, noise, "1"));
            }
            double penalty = search.penalty() * noise * noise * StrictMath.log(days.n());
            var levels = Levels.cut(days.values(), penalty, search.leastSegment());
            var found = levels.withoutShiftsBelow(search.smallestWorthwhile());
            var basis = days.basis().variant(search.noise().name().toLowerCase(Locale.ROOT));
            return MetricResult.of(
                    of(found, days, series.first(), noise, search.confidence()),
                    found.residualsResembleTheirNeighbours() ? basis.caveat(Caveat.AUTOCORRELATED) : basis);
        });
    }

    private static ChangePoints of(
            Levels levels, KnownDays days, LocalDate origin, double noise, Confidence confidence) {
        var segments = new ArrayList<Segment>();
        var shifts = new ArrayList<Shift>();
        for (int i = 0; i < levels.count(); i++) {
            LocalDate first = origin.plusDays(days.day(levels.start(i)));
            LocalDate last = origin.plusDays(days.day(levels.end(i) - 1));
            segments.add(new Segment(first, last, levels.end(i) - levels.start(i), levels.mean(i)));
            if (i > 0) {
                var contrast = Contrast.welch(levels.values(i - 1), levels.values(i));
                shifts.add(new Shift(first, contrast.difference(), contrast.interval(confidence)));
            }
        }
        return new ChangePoints(segments, shifts, noise, levels.squares());
    }

    private static double noise(double[] values, ShiftSearch.Noise from) {
        if (from == ShiftSearch.Noise.SAMPLE_VARIANCE) {
            return Math.sqrt(Values.squares(values) / (values.length - 1));
        }
        var steps = new double[values.length - 1];
        Arrays.setAll(steps, i -> values[i + 1] - values[i]);
        double middle = StatUtils.percentile(steps, 50);
        Arrays.setAll(steps, i -> Math.abs(steps[i] - middle));
        return MAD_TO_SIGMA * StatUtils.percentile(steps, 50) / Math.sqrt(2);
    }
}
