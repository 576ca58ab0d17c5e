package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Training loads that no session earned.
 *
 * <dl>
 *   <dt>Formula <dd>more than 150 points an hour in a session of over an hour; or more than 3 times the 99th percentile of the loads
 *                   that are no greater, itself left out; or an entry by hand without duration
 *   <dt>Needs   <dd>for the percentile 30 sessions beside the one in question (house rule)
 *   <dt>Edges   <dd>a load or duration that is negative, not a number or beyond a million counts as absent. A percentile below one
 *                   point is taken for one. The percentile is interpolated between order statistics (R's type 7). A session that
 *                   breaks two rules is reported twice
 *   <dt>Source  <dd>convention; leaving the session itself out is a house rule, since a percentile that holds its own outlier hides it
 *   <dt>Dispute <dd>an ultra or a stage race is an outlier and true; many outliers, above 1 % of the sessions, hide each other
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class LoadOutliers {
    public static final MetricCard CARD = new MetricCard(
            "load_outliers",
            "points",
            Evidence.D,
            List.of(Source.definition(
                    "convention: 150 points an hour, three times the 99th percentile, load without time")));

    private static final double MOST_PER_HOUR = 150;
    private static final double HOUR = 3_600;
    private static final double MOST_TIMES = 3;
    private static final double RANK = 0.99;
    private static final int LEAST_OTHERS = 30;

    /** Where the entry comes from. */
    public enum Entry {
        /** A device. */
        RECORDED,
        /** Typed by hand. */
        MANUAL
    }

    /**
     * A session and its load.
     *
     * @param id the caller's name for it
     * @param entry where it comes from
     * @param seconds moving time, s
     * @param points training load
     */
    public record Session(String id, Entry entry, double seconds, double points) {
        private boolean isKnown() {
            return ValueDomain.NOT_NEGATIVE.check(points).found().isPresent()
                    && ValueDomain.NOT_NEGATIVE.check(seconds).found().isPresent();
        }

        private double pointsPerHour() {
            return points * HOUR / seconds;
        }
    }

    private LoadOutliers() {}

    /** The outliers: too dense, in the order given; too great, greatest first; without duration, in the order given. */
    public static List<RecordFault> in(List<Session> sessions) {
        List<Session> known = sessions.stream().filter(Session::isKnown).toList();
        var dense = known.stream()
                .filter(s -> s.seconds > HOUR && s.pointsPerHour() > MOST_PER_HOUR)
                .map(s -> fault(s, s.pointsPerHour(), "points/hour"));
        var timeless = known.stream()
                .filter(s -> s.entry == Entry.MANUAL && s.seconds == 0)
                .map(s -> fault(s, s.points, "points"));
        return Stream.of(dense, tooGreat(known).stream(), timeless)
                .flatMap(faults -> faults)
                .toList();
    }

    private static List<RecordFault> tooGreat(List<Session> sessions) {
        List<Session> byPoints = sessions.stream()
                .sorted(Comparator.comparing(Session::points).thenComparing(Session::id))
                .toList();
        var faults = new ArrayList<RecordFault>();
        for (int others = byPoints.size() - 1; others >= LEAST_OTHERS; others--) {
            double times = byPoints.get(others).points / Math.max(1, percentile(byPoints, others));
            if (times <= MOST_TIMES) {
                return faults;
            }
            faults.add(fault(byPoints.get(others), times, "1"));
        }
        return faults;
    }

    /** Of the first {@code n} loads, which rise. */
    private static double percentile(List<Session> byPoints, int n) {
        double position = RANK * (n - 1);
        int below = (int) position;
        double low = byPoints.get(below).points;
        double high = byPoints.get(Math.min(below + 1, n - 1)).points;
        return low + (position - below) * (high - low);
    }

    private static RecordFault fault(Session session, double evidence, String unit) {
        return new RecordFault(Fault.Code.LOAD_OUTLIER, List.of(session.id), evidence, unit);
    }
}
