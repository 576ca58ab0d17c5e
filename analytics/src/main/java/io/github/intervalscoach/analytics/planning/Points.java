package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;

/** What counts as load points here: data outside is refused, a setting outside is the caller's mistake. */
final class Points {
    /** House rule, as for the load metrics: far above what a day holds; beyond it is another unit. */
    static final double MOST = 100_000;

    static final ValueDomain LOAD = new ValueDomain("daily_load", 0, MOST, "points/day");
    static final ValueDomain FITNESS = new ValueDomain("fitness", 0, MOST, "points/day");
    static final ValueDomain FATIGUE = new ValueDomain("fatigue", 0, MOST, "points/day");

    private Points() {}

    /** The same list; refuses the first value outside {@code domain}. */
    static MetricResult<List<Double>> all(ValueDomain domain, List<Double> values) {
        for (double value : values) {
            MetricResult<Double> checked = domain.check(value);
            if (checked.found().isEmpty()) {
                return checked.map(valid -> values);
            }
        }
        return MetricResult.of(values, Basis.of(1, 1));
    }

    /** The load of every day, oldest first; refuses a series with a missing day. */
    static MetricResult<List<Double>> ofEveryDay(DailySeries loads) {
        if (!loads.isComplete()) {
            return MetricResult.refused(
                    loads.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("load_days", loads.days(), loads.known(), "days"));
        }
        return all(LOAD, boxed(loads.knownValues()));
    }

    static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A setting in points: 0 to {@link #MOST}. */
    static void require(double points, String name) {
        if (!(points >= 0 && points <= MOST)) {
            throw new IllegalArgumentException(
                    name + " = " + points + ": need 0 to 100000 points. Maybe it is in another unit?");
        }
    }

    /** A copy of a list of settings in points, which is not empty. */
    static List<Double> require(List<Double> points, String name) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty: need at least one. Maybe leave the limit out?");
        }
        points.forEach(value -> require(value, name));
        return List.copyOf(points);
    }
}
