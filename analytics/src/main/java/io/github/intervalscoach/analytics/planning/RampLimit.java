package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fitness rises no faster than this from the end of one week to the end of the next. Up to 3 a week is called easy, 5
 * sustainable for most, above 8 too fast; runners and athletes below a fitness of 40 are told to halve it (convention,
 * grade D). Better: what this athlete has sustained.
 *
 * @param pointsPerWeek most points/day gained in a week
 */
public record RampLimit(double pointsPerWeek) implements LoadLimit {
    public RampLimit {
        Points.require(pointsPerWeek, "pointsPerWeek");
    }

    @Override
    public String key() {
        return "ramp_limit";
    }

    @Override
    public String unit() {
        return "points/week";
    }

    @Override
    public RampLimit loosenedBy(double amount) {
        return new RampLimit(pointsPerWeek + LoadLimit.requireLoosening(amount));
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        LinearForm one = horizon.constant(1);
        return IntStream.rangeClosed(1, horizon.weeks())
                .mapToObj(week -> {
                    int last = horizon.lastDayOf(week);
                    LinearForm before = horizon.fitness(horizon.firstDayOf(week) - 1);
                    return new LoadRow(last, horizon.fitness(last).minus(before), pointsPerWeek, one);
                })
                .toList();
    }
}
