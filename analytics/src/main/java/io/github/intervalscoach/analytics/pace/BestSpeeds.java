package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The best of a session: the fastest time over any distance, and the best mean speed over any time.
 *
 * <dl>
 *   <dt>Formula <dd>least t₂ − t₁ with d(t₂) − d(t₁) = D; greatest (d(t + T) − d(t))/T; d the distance covered,
 *                   straight between samples, so that a window may start and end between them
 *   <dt>Needs   <dd>two samples of distance since the start, and some of it covered
 *   <dt>Edges   <dd>More than 10 s without a distance is a hole: {@code SPLIT} lets no window reach across it,
 *                   {@code SKIP} cuts out its time and meters, {@code ZERO_FILL} counts its time and not its meters, as
 *                   a race clock would. Shorter ones are straight. A distance that falls by up to 10 m is held, by more
 *                   refused
 *   <dt>Source  <dd>definition
 *   <dt>Dispute <dd>a jump of the satellites makes a false best. The best of one session is no best of the athlete
 *                   unless it was all-out
 *   <dt>Evidence <dd>A: counting, not a model
 * </dl>
 *
 * <p>Immutable; safe to share between threads. Each question takes one pass over the session.
 */
public final class BestSpeeds {
    public static final MetricCard CARD = new MetricCard(
            "best_speeds", "m/s", Evidence.A, List.of(Source.definition("definition: least time, greatest mean")));

    /** A longer hole is a stopped recorder, not a slow one, s (house rule, as for streams at 1 Hz). */
    private static final int LONGEST_HOLE = 10;

    /** A counter of distance that falls by more has started again, m (house rule). */
    private static final double JITTER = 10;

    private final List<Odometer> stretches;

    private BestSpeeds(List<Odometer> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The bests of a session from the distance covered since its start, m. */
    public static MetricResult<BestSpeeds> of(SampleStream distanceMeters, GapPolicy gaps) {
        var rising = distanceMeters.neverFalling(ValueDomain.DISTANCE, JITTER);
        var basis = rising.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return rising.flatMap(distance -> {
            double covered = covered(distance);
            return covered > 0
                    ? MetricResult.of(
                            new BestSpeeds(stretches(distance, gaps)),
                            basis.toldIfPartial().variant(gaps.name().toLowerCase(Locale.ROOT)))
                    : MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("distance_covered", 1, covered, "meters"));
        });
    }

    private static double covered(SampleStream distance) {
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i < distance.samples(); i++) {
            double meters = distance.valueOrNaN(i);
            first = Double.isNaN(first) ? meters : first;
            last = Double.isNaN(meters) ? last : meters;
        }
        return last - first;
    }

    private static List<Odometer> stretches(SampleStream distance, GapPolicy gaps) {
        List<List<Point>> runs = runs(distance);
        return gaps == GapPolicy.SPLIT
                ? runs.stream().map(BestSpeeds::odometer).toList()
                : List.of(odometer(joined(runs, gaps)));
    }

    /** The known samples, in runs without a hole; at least one run. */
    private static List<List<Point>> runs(SampleStream distance) {
        var runs = new ArrayList<List<Point>>();
        runs.add(new ArrayList<>());
        for (int i = 0; i < distance.samples(); i++) {
            if (distance.value(i).isPresent()) {
                var point = new Point(distance.second(i), distance.valueOrNaN(i), 0);
                List<Point> run = runs.get(runs.size() - 1);
                if (!run.isEmpty() && point.second - run.get(run.size() - 1).second > LONGEST_HOLE + 1) {
                    run = new ArrayList<>();
                    runs.add(run);
                }
                run.add(point);
            }
        }
        return runs;
    }

    /** The runs in one: the meters between them cut out, and the seconds too where {@code gaps} says so. */
    private static List<Point> joined(List<List<Point>> runs, GapPolicy gaps) {
        var joined = new ArrayList<>(runs.get(0));
        for (List<Point> run : runs.subList(1, runs.size())) {
            Point end = joined.get(joined.size() - 1);
            Point start = run.get(0);
            double cut = 0;
            if (gaps == GapPolicy.SKIP) {
                // The point before the hole and the one after it are one.
                cut = start.second - end.second;
                joined.remove(joined.size() - 1);
            }
            for (Point point : run) {
                joined.add(new Point(point.second - cut, point.meter - start.meter + end.meter, cut));
            }
        }
        return joined;
    }

    /** Distance {@code meter} at {@code second}, from which {@code cut} seconds were cut out before it. */
    private record Point(double second, double meter, double cut) {}

    private static Odometer odometer(List<Point> points) {
        return new Odometer(
                points.stream().mapToDouble(Point::second).toArray(),
                points.stream().mapToDouble(Point::meter).toArray(),
                points.stream().mapToDouble(Point::cut).toArray());
    }

    /** The fastest time over {@code meters}, at least 1; empty where no window covers it. The earliest on a tie. */
    public Optional<BestEffort> fastest(double meters) {
        requireAtLeastOne("a distance in meters", meters);
        return stretches.stream()
                .flatMap(stretch -> stretch.fastest(meters).stream())
                .min(Comparator.comparingDouble(BestEffort::seconds));
    }

    /** The best mean speed over {@code seconds}, at least 1; empty where no window is that long. */
    public Optional<BestEffort> best(double seconds) {
        requireAtLeastOne("a time in seconds", seconds);
        return stretches.stream()
                .flatMap(stretch -> stretch.farthest(seconds).stream())
                .max(Comparator.comparingDouble(BestEffort::meters));
    }

    private static void requireAtLeastOne(String what, double value) {
        if (!(value >= 1 && Double.isFinite(value))) {
            throw new IllegalArgumentException(
                    what + " is at least 1, was " + value + ". Maybe it is in kilometers or hours?");
        }
    }

    @Override
    public String toString() {
        return "best speeds in " + stretches.size() + " unbroken stretches";
    }
}
