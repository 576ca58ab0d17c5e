package io.github.intervalscoach.analytics.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a plan stands to one of its limits, on the day where it is tightest.
 *
 * @param limit the limit's key
 * @param day that day, 1 being the first; the earliest where several are alike
 * @param excess how much higher the bound would have to be for the plan, in {@code unit}; below 0 there is room
 * @param unit unit of the excess
 */
public record LimitUse(String limit, int day, double excess, String unit) {
    /** House rule: nearer is a rounding error of the solver. */
    private static final double TOLERANCE = 1e-6;

    /** How the plan stands to the limit. */
    public enum Standing {
        /** There is room. */
        FREE,
        /** Just kept: the limit may be what holds the plan back. */
        BINDING,
        /** Not kept. */
        BROKEN
    }

    public LimitUse {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Each limit's tightest day, in the order of the limits; a limit that demands nothing of these days is left out.
     *
     * @param loads points of each day of {@code horizon}
     * @throws IllegalArgumentException when there are not as many loads as days, or the past is too short for a limit
     */
    public static List<LimitUse> of(Horizon horizon, List<LoadLimit> limits, double... loads) {
        return limits.stream().flatMap(limit -> tightest(horizon, limit, loads)).toList();
    }

    /** How the plan stands to the limit. */
    public Standing standing() {
        if (excess > TOLERANCE) {
            return Standing.BROKEN;
        }
        return excess < -TOLERANCE ? Standing.FREE : Standing.BINDING;
    }

    private static Stream<LimitUse> tightest(Horizon horizon, LoadLimit limit, double[] loads) {
        return limit.rows(horizon).stream()
                .map(row -> new LimitUse(limit.key(), row.day(), row.excess(loads), limit.unit()))
                .max(Comparator.comparingDouble(LimitUse::excess)
                        .thenComparing(LimitUse::day, Comparator.reverseOrder()))
                .stream();
    }
}
