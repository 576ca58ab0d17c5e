package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The week an athlete likes, day by day, and how far each day may be moved.
 *
 * @param loads points of each day from the first on
 * @param least least points of each day
 * @param most most points of each day, at least the least
 */
public record LoadTemplate(List<Double> loads, List<Double> least, List<Double> most) {
    public LoadTemplate {
        loads = Points.require(loads, "loads");
        least = Points.require(least, "least");
        most = Points.require(most, "most");
        if (least.size() != loads.size() || most.size() != loads.size()) {
            throw new IllegalArgumentException(loads.size() + " loads, " + least.size() + " least and " + most.size()
                    + " most: need as many of each. Maybe one of them is of a week?");
        }
        for (int day = 0; day < loads.size(); day++) {
            if (least.get(day) > most.get(day)) {
                throw new IllegalArgumentException("day " + (day + 1) + " is at least " + least.get(day)
                        + " and at most " + most.get(day) + ". Maybe they are swapped?");
            }
        }
    }

    /** A template whose days may be moved freely, days off included. */
    public static LoadTemplate free(List<Double> loads) {
        return new LoadTemplate(
                loads,
                loads.stream().map(load -> 0.0).toList(),
                loads.stream().map(load -> Points.MOST).toList());
    }

    /** A template whose days off stay days off; {@code most} points of each other day. */
    public static LoadTemplate keepingDaysOff(List<Double> loads, double most) {
        return new LoadTemplate(
                loads,
                loads.stream().map(load -> 0.0).toList(),
                loads.stream().map(load -> load == 0 ? 0.0 : most).toList());
    }

    /** How many days it has. */
    public int days() {
        return loads.size();
    }

    /** {@code load} held between the bounds of a day, 0 being the first. */
    double held(int day, double load) {
        return Math.max(least.get(day), Math.min(most.get(day), load));
    }

    /** The template moved by {@code steps} times {@code weights} and held between its bounds. */
    double[] moved(double[] weights, double steps) {
        return IntStream.range(0, days())
                .mapToDouble(day -> held(day, loads.get(day) + steps * weights[day]))
                .toArray();
    }
}
