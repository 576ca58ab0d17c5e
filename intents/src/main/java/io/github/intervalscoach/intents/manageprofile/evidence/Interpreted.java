package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A verdict for each threshold. */
record Interpreted(
        Asked asked,
        List<Judged> judged,
        List<Blocker> blockers,
        List<String> outOfReach,
        int withheld,
        int estimated,
        Confidence confidence) {
    private static final int STALE_DAYS = 60;
    private static final int JUST_DONE_DAYS = 14;

    /** Why a verdict is what it is. */
    enum Reason {
        TWO_METHODS_ABOVE,
        ONE_METHOD_ABOVE,
        CONTRADICTED,
        NO_MAXIMAL_EFFORT,
        NOT_NOW,
        /** Somebody went all-out just now: that was the test. */
        JUST_DONE,
        AGREES,
        NOT_REACHED,
        NO_SESSIONS,
        NONE_SET
    }

    /** Whether it moved in 90 days. */
    enum Moved {
        REAL,
        WITHIN_NOISE,
        CANNOT_SAY
    }

    /** One threshold, judged. */
    record Judged(Case about, ThresholdVerdict verdict, Moved moved, List<Reason> reasons) {
        boolean gave(Reason reason) {
            return reasons.contains(reason);
        }
    }

    static Interpreted of(Computed computed) {
        boolean blocked = !computed.blockers().isEmpty();
        List<Judged> judged = computed.cases().stream()
                .map(one -> judge(one, computed.asked().today(), blocked))
                .toList();
        return new Interpreted(
                computed.asked(),
                judged,
                computed.blockers(),
                computed.outOfReach(),
                computed.withheld(),
                computed.estimated(),
                confidence(judged));
    }

    private static Judged judge(Case one, LocalDate today, boolean blocked) {
        if (one.set().isEmpty()) {
            return new Judged(one, ThresholdVerdict.NOT_SET, Moved.CANNOT_SAY, List.of(Reason.NONE_SET));
        }
        if (one.sessions() == 0) {
            return new Judged(one, ThresholdVerdict.CANNOT_SAY, Moved.CANNOT_SAY, List.of(Reason.NO_SESSIONS));
        }
        if (one.kind() == Case.Kind.THRESHOLD_HEART_RATE) {
            return one.contradicted()
                    ? test(one, Reason.CONTRADICTED, today, blocked)
                    : new Judged(one, ThresholdVerdict.KEEP, Moved.CANNOT_SAY, List.of(Reason.AGREES));
        }
        boolean fresh = one.lastMaximal()
                .filter(day -> day.isAfter(today.minusDays(STALE_DAYS)))
                .isPresent();
        if (!fresh) {
            return test(one, Reason.NO_MAXIMAL_EFFORT, today, blocked);
        }
        if (one.methodsAbove() >= 2) {
            return new Judged(one, ThresholdVerdict.RAISE, moved(one, today), List.of(Reason.TWO_METHODS_ABOVE));
        }
        if (one.methodsAbove() == 1 || one.contradicted()) {
            return test(one, one.methodsAbove() == 1 ? Reason.ONE_METHOD_ABOVE : Reason.CONTRADICTED, today, blocked);
        }
        return isReached(one)
                ? new Judged(one, ThresholdVerdict.KEEP, moved(one, today), List.of(Reason.AGREES))
                : test(one, Reason.NOT_REACHED, today, blocked);
    }

    private static Judged test(Case one, Reason reason, LocalDate today, boolean blocked) {
        List<Reason> reasons = new ArrayList<>(List.of(reason));
        if (blocked) {
            reasons.add(Reason.NOT_NOW);
        }
        boolean justDone = one.lastMaximal()
                .filter(day -> day.isAfter(today.minusDays(JUST_DONE_DAYS)))
                .isPresent();
        if (justDone) {
            reasons.add(Reason.JUST_DONE);
        }
        var verdict = blocked || justDone ? ThresholdVerdict.KEEP : ThresholdVerdict.TEST;
        return new Judged(one, verdict, moved(one, today), List.copyOf(reasons));
    }

    /** Whether any method comes within its error of what is set. */
    private static boolean isReached(Case one) {
        double least = one.set().orElseThrow() * (1 - one.kind().noisePercent() / 100);
        return one.now().isEmpty() || one.now().stream().anyMatch(said -> said.value() >= least);
    }

    private static Moved moved(Case one, LocalDate today) {
        boolean maximalNow = one.lastMaximal()
                .filter(day -> day.isAfter(today.minusDays(Windows.DAYS)))
                .isPresent();
        if (!maximalNow || one.supported().isEmpty() || one.supportedBefore().isEmpty() || !one.maximalBefore()) {
            return Moved.CANNOT_SAY;
        }
        double before = one.supportedBefore().getAsDouble();
        double percent = 100 * Math.abs(one.supported().getAsDouble() - before) / before;
        return percent > one.kind().noisePercent() ? Moved.REAL : Moved.WITHIN_NOISE;
    }

    private static Confidence confidence(List<Judged> judged) {
        boolean founded = judged.stream()
                .findFirst()
                .filter(first -> first.about().now().size() >= 2
                        && (first.gave(Reason.TWO_METHODS_ABOVE) || first.gave(Reason.AGREES)))
                .isPresent();
        return founded ? Confidence.MEDIUM : Confidence.LOW;
    }
}
