package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.analytics.planning.RaceConflict;
import io.github.intervalscoach.intents.plantraining.load.Loads;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A plan.
 *
 * @param weeks in order
 * @param conflicts other races in the way
 * @param loads what the programme said: fitness reached, what holds it back
 */
public record Plan(List<PlannedWeek> weeks, List<RaceConflict> conflicts, Loads loads) implements PlanOutcome {
    public Plan {
        weeks = List.copyOf(weeks);
        conflicts = List.copyOf(conflicts);
    }

    /** Every session, by day. */
    public List<DatedSession> sessions() {
        return weeks.stream().flatMap(week -> week.sessions().stream()).toList();
    }

    /** Minutes of its sessions on {@code day}. */
    public int minutesOn(LocalDate day) {
        return sessions().stream()
                .filter(dated -> dated.day().equals(day))
                .mapToInt(dated -> dated.session().minutes())
                .sum();
    }

    @Override
    public <R> R fold(
            Function<? super Plan, ? extends R> onPlan, Function<? super Infeasible, ? extends R> onInfeasible) {
        return onPlan.apply(this);
    }
}
