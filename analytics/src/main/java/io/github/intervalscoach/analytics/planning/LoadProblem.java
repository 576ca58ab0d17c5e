package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.List;
import java.util.Objects;

/**
 * A question for {@link LinearLoadPlan}: over which days, under which limits, to what end.
 *
 * @param horizon the days, and what they start from
 * @param limits all of them hold, and at least one is a {@link LoadCap}; where some contradict each other, those named
 *     first are looked at last for the blame
 * @param goal what is wanted on race morning
 * @param grain how finely the days are told apart
 */
public record LoadProblem(Horizon horizon, List<LoadLimit> limits, LoadGoal goal, Grain grain) {

    /** How finely a programme tells days apart. */
    public enum Grain {
        /** Each day has its own load. */
        DAILY,
        /**
         * Up to three weeks before the end a week has one load, spread over its days as their caps are; then daily. A
         * looser {@link LoadCap} then has another shape too, so it alone need not buy anything, and what is planned on one
         * day lifts its whole week.
         */
        WEEKLY_THEN_DAILY
    }

    /** House rule: up to here a daily programme is solved in a blink. */
    private static final int MOST_DAILY = 200;

    public LoadProblem {
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(grain, "grain");
        limits = List.copyOf(limits);
        if (limits.stream().noneMatch(LoadCap.class::isInstance)) {
            throw new IllegalArgumentException(
                    limits.size() + " limits without a LoadCap: need one. Maybe the availability is missing?");
        }
    }

    /** A problem with each day's load its own up to 200 days, and weekly loads before the last three weeks beyond. */
    public static LoadProblem of(Horizon horizon, LoadGoal goal, LoadLimit... limits) {
        Grain grain = horizon.days() <= MOST_DAILY ? Grain.DAILY : Grain.WEEKLY_THEN_DAILY;
        return new LoadProblem(horizon, List.of(limits), goal, grain);
    }

    /** The same question with {@code limit}, which is one of its limits, replaced. */
    LoadProblem replacing(LoadLimit limit, LoadLimit by) {
        return new LoadProblem(
                horizon,
                limits.stream().map(other -> other.equals(limit) ? by : other).toList(),
                goal,
                grain);
    }

    /** Most points of {@code day} by its caps. */
    double capOn(int day) {
        return limits.stream()
                .filter(LoadCap.class::isInstance)
                .mapToDouble(limit -> ((LoadCap) limit).on(day))
                .min()
                .orElseThrow();
    }

    /** The same problem; refuses where the history is too short for a limit, or where a number is out of its domain. */
    MetricResult<LoadProblem> checked() {
        int needed = limits.stream().mapToInt(LoadLimit::daysBefore).max().orElse(0);
        int known = horizon.loadsBefore().size();
        if (known < needed) {
            return MetricResult.refused(
                    known == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("loads_before", needed, known, "days"));
        }
        return Points.FITNESS
                .check(horizon.start().fitness())
                .flatMap(valid -> Points.FATIGUE.check(horizon.start().fatigue()))
                .flatMap(valid -> Points.all(Points.LOAD, horizon.loadsBefore()))
                .flatMap(valid -> MetricResult.of(this, Basis.of(horizon.days(), horizon.days())));
    }
}
