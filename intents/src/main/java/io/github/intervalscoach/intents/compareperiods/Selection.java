package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.List;

/** Which differences an answer lists: those a coach would name unasked, all that are real, and what was asked for. */
record Selection(Scope scope) {
    boolean lists(Judged judged) {
        if (judged.tested().isReal() || judged.withoutMarked().isPresent() || isEverything()) {
            return true;
        }
        Measure measure = judged.tested().measure();
        boolean asked = (scope.shows(Include.WELLNESS) && measure.isWellness())
                || (scope.shows(Include.SPORTS) && judged.tested().of().isPresent());
        return asked || (!scope.isBrief() && isUsual(judged.tested()));
    }

    private static boolean isUsual(Tested tested) {
        return switch (tested.measure()) {
            case LOAD, TIME, DISTANCE, HRV, RESTING_HEART_RATE, SLEEP -> true;
            case HARD_BY_POWER, HARD_BY_HEART_RATE, EFFICIENCY_BY_POWER, EFFICIENCY_BY_SPEED ->
                tested.verdict() != Verdict.CANNOT_SAY;
            default -> false;
        };
    }

    private boolean isEverything() {
        return scope.detail() == Detail.FULL;
    }

    List<Judged> listed(Judgement judgement) {
        return judgement.differences().stream().filter(this::lists).toList();
    }

    /** Keys of those left out with this verdict. */
    List<String> leftOut(Judgement judgement, Verdict verdict) {
        return judgement.differences().stream()
                .filter(d -> !lists(d) && d.tested().verdict() == verdict)
                .map(d -> d.tested().measure().key()
                        + d.tested().of().map(of -> " (" + of + ")").orElse(""))
                .toList();
    }
}
