package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.analytics.trend.Confidence;
import io.github.intervalscoach.analytics.trend.MinimalDetectableChange;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.rules.CompareRules;
import java.util.Optional;

/**
 * A loss in both periods and what to make of its change.
 *
 * @param why why not; there where the verdict is that nothing can be said
 */
record LossRuled(LossPair pair, Verdict verdict, Optional<Why> why) {
    static LossRuled of(LossPair pair, Lengths lengths) {
        return missing(pair).map(why -> cannotSay(pair, why)).orElseGet(() -> judged(pair, lengths));
    }

    private static Optional<Why> missing(LossPair pair) {
        if (pair.changePoints().isEmpty()) {
            return Optional.of(Why.TOO_FEW_HARD);
        }
        if (!pair.newer().isEffortKnown() || !pair.older().isEffortKnown()) {
            return Optional.of(Why.EFFORT_UNKNOWN);
        }
        boolean newer = pair.newer().isAllOutFresh();
        boolean older = pair.older().isAllOutFresh();
        if (newer && older) {
            return Optional.empty();
        }
        return Optional.of(newer ? Why.OLDER_NOT_ALL_OUT : older ? Why.NEWER_NOT_ALL_OUT : Why.NEITHER_ALL_OUT);
    }

    /** More days are more tries at an effort on tired legs. */
    private static LossRuled judged(LossPair pair, Lengths lengths) {
        double change = pair.changePoints().orElseThrow();
        if (Math.abs(change) < noisePoints()) {
            return new LossRuled(pair, Verdict.WITHIN_NOISE, Optional.empty());
        }
        return (change < 0 ? lengths.isNewerLonger() : lengths.isOlderLonger())
                ? cannotSay(pair, Why.LONGER_PERIOD)
                : new LossRuled(pair, Verdict.REAL, Optional.empty());
    }

    /** A smaller change is no more than the bests err. */
    static double noisePoints() {
        return MinimalDetectableChange.of(CompareRules.LOSS_ERROR_POINTS, 1, Confidence.P90)
                .found()
                .orElseThrow()
                .change();
    }

    private static LossRuled cannotSay(LossPair pair, Why why) {
        return new LossRuled(pair, Verdict.CANNOT_SAY, Optional.of(why));
    }
}
