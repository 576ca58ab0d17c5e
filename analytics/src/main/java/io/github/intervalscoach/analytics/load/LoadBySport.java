package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Daily loads of each sport beside their total. Sports are not interchangeable: a cyclist's fitness does not carry the
 * same load of running, so each is followed by itself, and the total only says how much was trained.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class LoadBySport {
    private final SortedMap<String, DailySeries> sports;
    private final DailySeries total;

    private LoadBySport(SortedMap<String, DailySeries> sports, DailySeries total) {
        this.sports = sports;
        this.total = total;
    }

    /**
     * Series of the same days, by sport.
     *
     * @param sports points/day by name of the sport, at least one; a sport not trained on a day has a known 0 there
     */
    public static LoadBySport of(SortedMap<String, DailySeries> sports) {
        if (sports.isEmpty()) {
            throw new IllegalArgumentException(
                    "no sports: need at least one. Maybe none was trained: pass zeros then.");
        }
        var copy = new TreeMap<>(sports);
        DailySeries first = copy.values().iterator().next();
        for (DailySeries loads : copy.values()) {
            if (!loads.first().equals(first.first()) || loads.days() != first.days()) {
                throw new IllegalArgumentException("sports differ in their days: " + copy
                        + ". Maybe one was cut to its own first and last session?");
            }
        }
        return new LoadBySport(
                Collections.unmodifiableSortedMap(copy), DailySeries.between(first.first(), first.last(), day -> {
                    double[] known = copy.values().stream()
                            .flatMapToDouble(loads -> loads.on(day).stream())
                            .toArray();
                    return known.length < copy.size() ? OptionalDouble.empty() : OptionalDouble.of(finiteSum(known));
                }));
    }

    /** Absurd loads stay finite, for the metrics to refuse. */
    private static double finiteSum(double[] loads) {
        double sum = StatUtils.sum(loads);
        return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
    }

    /** The loads of each sport, points/day, in the order of the names. */
    public SortedMap<String, DailySeries> sports() {
        return sports;
    }

    /** The sum of the sports, points/day; a day is missing where it is missing for one of them. */
    public DailySeries total() {
        return total;
    }
}
