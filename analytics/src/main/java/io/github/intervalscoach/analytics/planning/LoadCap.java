package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * No day asks for more than its time allows; 0 is a day off. Every plan has one.
 *
 * @param pointsPerDay most points of each day from the first on; where the list ends it starts again, so seven numbers
 *     are a week that repeats
 */
public record LoadCap(List<Double> pointsPerDay) implements LoadLimit {
    public LoadCap {
        pointsPerDay = Points.require(pointsPerDay, "pointsPerDay");
    }

    /** The cap of each day, repeated as often as needed. */
    public static LoadCap of(double... pointsPerDay) {
        return new LoadCap(Points.boxed(pointsPerDay));
    }

    /** The cap of {@code day}, 1 being the first. */
    public double on(int day) {
        return pointsPerDay.get((day - 1) % pointsPerDay.size());
    }

    @Override
    public String key() {
        return "load_cap";
    }

    @Override
    public String unit() {
        return "points/day";
    }

    /** Every day's cap raised, days off included. */
    @Override
    public LoadCap loosenedBy(double amount) {
        LoadLimit.requireLoosening(amount);
        return new LoadCap(pointsPerDay.stream().map(cap -> cap + amount).toList());
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        LinearForm one = horizon.constant(1);
        return IntStream.rangeClosed(1, horizon.days())
                .mapToObj(day -> new LoadRow(day, horizon.sum(day, day), on(day), one))
                .toList();
    }
}
