package io.github.intervalscoach.analytics.planning;

import java.util.OptionalDouble;

/**
 * What a plan is for.
 *
 * @param fitness the fitness wanted on race morning, points/day; empty for as much as the limits allow
 */
public record LoadGoal(OptionalDouble fitness) {
    public LoadGoal {
        fitness.ifPresent(wanted -> Points.require(wanted, "fitness"));
    }

    /** As much fitness on race morning as the limits allow. */
    public static LoadGoal highest() {
        return new LoadGoal(OptionalDouble.empty());
    }

    /** This fitness on race morning or, where the limits do not allow it, as little short of it as they do. */
    public static LoadGoal fitness(double wanted) {
        return new LoadGoal(OptionalDouble.of(wanted));
    }

    /** The part of {@code reachable} that is asked for. */
    double partOf(double reachable) {
        return Math.min(reachable, fitness.orElse(reachable));
    }

    /** What {@code reached} lacks; 0 where nothing was named. */
    double shortfall(double reached) {
        return Math.max(0, fitness.orElse(reached) - reached);
    }
}
