package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.List;

/** Which differences an answer lists: those a coach would name unasked, all that are real, and what was asked for. */
record Selection(Scope scope) {
    boolean lists(Judged judged) {
        boolean matters = scope.isBesideBests()
                ? judged.isReal()
                : judged.tested().isReal() || judged.withoutMarked().isPresent();
        if (matters || isEverything()) {
            return true;
        }
        Measure measure = judged.tested().measure();
        boolean asked = (scope.shows(Include.WELLNESS) && measure.isWellness())
                || (scope.shows(Include.SPORTS) && judged.tested().of().isPresent());
        boolean decided = judged.tested().verdict() != Verdict.CANNOT_SAY;
        boolean beside = scope.isBesideBests() ? isBesideBests(measure) : isUsual(measure);
        return asked || (!scope.isBrief() && decided && beside);
    }

    private static boolean isUsual(Measure measure) {
        return switch (measure) {
            case LOAD, HRV, RESTING_HEART_RATE, EFFICIENCY_BY_POWER, EFFICIENCY_BY_SPEED -> true;
            default -> false;
        };
    }

    /** Where curves or durability are what was asked for, the training behind them and what it cost a heart beat. */
    private static boolean isBesideBests(Measure measure) {
        return measure == Measure.LOAD
                || measure == Measure.EFFICIENCY_BY_POWER
                || measure == Measure.EFFICIENCY_BY_SPEED;
    }

    private boolean isEverything() {
        return scope.detail() == Detail.FULL;
    }

    List<Judged> listed(Judgement judgement) {
        return judgement.differences().stream().filter(this::lists).toList();
    }

    /** Those left out with this verdict. */
    List<Judged> leftOut(Judgement judgement, Verdict verdict) {
        return judgement.differences().stream()
                .filter(d -> !lists(d) && d.tested().verdict() == verdict)
                .toList();
    }
}
