package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * No week carries more than its hours allow.
 *
 * @param pointsPerWeek most points of each week from the first on; where the list ends it starts again
 */
public record WeekCap(List<Double> pointsPerWeek) implements LoadLimit {
    public WeekCap {
        pointsPerWeek = Points.require(pointsPerWeek, "pointsPerWeek");
    }

    /** The cap of each week, repeated as often as needed. */
    public static WeekCap of(double... pointsPerWeek) {
        return new WeekCap(Points.boxed(pointsPerWeek));
    }

    @Override
    public String key() {
        return "week_cap";
    }

    @Override
    public String unit() {
        return "points/week";
    }

    /** Every week's cap raised. */
    @Override
    public WeekCap loosenedBy(double amount) {
        LoadLimit.requireLoosening(amount);
        return new WeekCap(pointsPerWeek.stream().map(cap -> cap + amount).toList());
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        LinearForm one = horizon.constant(1);
        return IntStream.rangeClosed(1, horizon.weeks())
                .mapToObj(week -> new LoadRow(
                        horizon.lastDayOf(week),
                        horizon.sum(horizon.firstDayOf(week), horizon.lastDayOf(week)),
                        pointsPerWeek.get((week - 1) % pointsPerWeek.size()),
                        one))
                .toList();
    }
}
