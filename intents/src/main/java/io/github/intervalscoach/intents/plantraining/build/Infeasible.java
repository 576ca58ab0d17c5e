package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.load.Binding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was asked cannot be had.
 *
 * @param conflicts limits that contradict each other, each with how much it alone would have to give way; empty where
 *     only the goal is out of reach
 * @param holdingBack limits between the nearest plan and the goal, each with what a little more of it would buy
 * @param reachable fitness within reach, points/day
 * @param shortfall what that lacks of the goal; 0 where no goal was named
 * @param nearest the plan that comes nearest; empty where limits contradict each other
 */
public record Infeasible(
        List<Binding> conflicts, List<Binding> holdingBack, double reachable, double shortfall, Optional<Plan> nearest)
        implements PlanOutcome {
    public Infeasible {
        conflicts = List.copyOf(conflicts);
        holdingBack = List.copyOf(holdingBack);
        if (conflicts.isEmpty() && shortfall == 0) {
            throw new IllegalArgumentException(
                    "nothing in the way: need a conflict or a shortfall. Maybe it is a plan?");
        }
    }

    @Override
    public <R> R fold(
            Function<? super Plan, ? extends R> onPlan, Function<? super Infeasible, ? extends R> onInfeasible) {
        return onInfeasible.apply(this);
    }
}
