package io.github.intervalscoach.analytics.planning;

import java.util.List;

/**
 * A day on which so much is settled already: a race, a club ride, a session the athlete does not want moved. Beyond the
 * horizon it demands nothing.
 *
 * @param day the day, 1 being the first
 * @param points least points of that day
 */
public record PlannedLoad(int day, double points) implements LoadLimit {
    public PlannedLoad {
        Points.require(points, "points");
        if (day < 1) {
            throw new IllegalArgumentException("day = " + day + ": need 1 or more. Maybe it is already over?");
        }
    }

    @Override
    public String key() {
        return "planned_load";
    }

    @Override
    public String unit() {
        return "points/day";
    }

    /** The session made smaller, to nothing at most. */
    @Override
    public PlannedLoad loosenedBy(double amount) {
        return new PlannedLoad(day, Math.max(0, points - LoadLimit.requireLoosening(amount)));
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        return day > horizon.days()
                ? List.of()
                : List.of(new LoadRow(day, horizon.sum(day, day).times(-1), -points, horizon.constant(1)));
    }
}
