package io.github.intervalscoach.intents.plantraining.build;

import java.util.function.Function;

/** A plan, or why what was asked cannot be had. */
public sealed interface PlanOutcome permits Plan, Infeasible {
    /** Handles both; the compiler will not let a caller forget the second. */
    <R> R fold(Function<? super Plan, ? extends R> onPlan, Function<? super Infeasible, ? extends R> onInfeasible);
}
