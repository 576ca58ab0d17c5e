package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Step;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import java.util.OptionalDouble;

/** The typed plan beside what was done, rounded to one digit more than the text. */
final class PlanSection {
    private static final int MOST_REPS = 12;

    private PlanSection() {}

    static Plan of(String eventId, Verdict verdict, Scope scope) {
        var execution = verdict.session().execution();
        boolean balance = scope.shows(Include.W_BALANCE);
        return new Plan(
                eventId,
                Round.to(1, verdict.session().plan().orElseThrow().loadPoints()),
                Round.to(1, verdict.loadPercent()),
                execution.plannedSeconds(),
                execution.afterPlanSeconds(),
                execution.cutShortSeconds(),
                Round.to(1, Steps.onTargetPercent(execution.steps())),
                execution.matchedBy(),
                verdict.reps().all().stream()
                        .limit(scope.detail() == Detail.FULL ? Integer.MAX_VALUE : MOST_REPS)
                        .map(rep -> rounded(rep, balance))
                        .toList(),
                Round.to(2, verdict.reps().fadePercent()),
                execution.steps().stream()
                        .filter(step ->
                                scope.detail() == Detail.FULL || (!scope.isBrief() && ExecutionText.isTold(step)))
                        .map(PlanSection::rounded)
                        .toList());
    }

    private static Rep rounded(Rep rep, boolean balance) {
        int digits = rep.unit().equals("m/s") ? 3 : 1;
        return new Rep(
                rep.number(),
                rep.unit(),
                Round.to(digits, rep.targetFrom()),
                Round.to(digits, rep.targetTo()),
                rep.startSecond(),
                rep.plannedSeconds(),
                Round.to(digits, rep.done()),
                Round.to(1, rep.heartRateBpm()),
                rep.reads(),
                balance ? Round.to(2, rep.wBalanceEndKilojoules()) : OptionalDouble.empty());
    }

    private static Step rounded(Step step) {
        int digits = step.unit().equals("m/s") ? 3 : 1;
        return new Step(
                step.number(),
                step.role(),
                step.unit(),
                Round.to(digits, step.targetFrom()),
                Round.to(digits, step.targetTo()),
                step.ramp(),
                step.plannedSeconds(),
                step.startSecond(),
                step.seconds(),
                Round.to(digits, step.done()),
                step.reads());
    }
}
