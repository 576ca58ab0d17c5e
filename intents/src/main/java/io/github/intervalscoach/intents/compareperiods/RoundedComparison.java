package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.compareperiods.Tested.Outcome;
import io.github.intervalscoach.intents.compareperiods.answer.Chance;
import io.github.intervalscoach.intents.compareperiods.answer.Difference;
import io.github.intervalscoach.intents.compareperiods.answer.Difference.WithoutMarked;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.Distribution;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.SportFigures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The typed comparison, rounded to one digit more than the text and cut to what was asked for. */
record RoundedComparison(Selection selection, Scope scope) {
    private static final int MOST_SESSIONS = 40;

    List<Difference> differences(Judgement judgement) {
        return selection.listed(judgement).stream()
                .map(RoundedComparison::difference)
                .toList();
    }

    Optional<Chance> chance(Judgement judgement) {
        return judgement.decided() == 0
                ? Optional.empty()
                : Optional.of(new Chance(
                        judgement.decided(),
                        judgement.countReal(),
                        Round.to(1, judgement.expectedByChance()),
                        judgement.countCorrected(),
                        keys(judgement, Verdict.WITHIN_NOISE),
                        keys(judgement, Verdict.CANNOT_SAY)));
    }

    private List<String> keys(Judgement judgement, Verdict verdict) {
        if (scope.isBesideBests()) {
            return List.of();
        }
        return selection.leftOut(judgement, verdict).stream()
                .map(d -> d.tested().measure().key()
                        + d.tested().of().map(of -> " " + of).orElse("") + " (n "
                        + d.tested().nNewer() + ", " + d.tested().nOlder() + ")")
                .toList();
    }

    private static Difference difference(Judged judged) {
        Tested t = judged.tested();
        int decimals = MeasureText.typedDecimals(t.measure());
        return new Difference(
                t.measure().key(),
                t.of(),
                Round.to(decimals, t.newer()),
                Round.to(decimals, t.older()),
                t.nNewer(),
                t.nOlder(),
                part(t, decimals, Outcome::change),
                part(t, decimals, Outcome::low),
                part(t, decimals, Outcome::high),
                part(t, decimals, Outcome::detectable),
                part(t, decimals, Outcome::deviation),
                t.verdict(),
                t.refused(),
                judged.holdsCorrected(),
                judged.withoutMarked().map(w -> without(w, decimals)));
    }

    private static WithoutMarked without(Tested t, int decimals) {
        return new WithoutMarked(
                Round.to(decimals, t.newer()),
                Round.to(decimals, t.older()),
                t.nNewer(),
                t.nOlder(),
                part(t, decimals, Outcome::change),
                part(t, decimals, Outcome::low),
                part(t, decimals, Outcome::high),
                t.verdict());
    }

    private static OptionalDouble part(Tested tested, int decimals, ToDoubleFunction<Outcome> number) {
        return tested.outcome()
                .map(outcome -> OptionalDouble.of(Round.to(decimals, number.applyAsDouble(outcome))))
                .orElse(OptionalDouble.empty());
    }

    WindowFigures figures(WindowFigures f) {
        return new WindowFigures(
                f.doneFrom(),
                f.doneTo(),
                f.days(),
                f.sessions(),
                f.movingSeconds(),
                Round.to(0, f.distanceMeters()),
                Round.to(0, f.elevationGainMeters()),
                Round.to(1, f.loadPoints()),
                f.withheldSessions(),
                Round.to(1, f.fitnessStart()),
                Round.to(1, f.fitnessEnd()),
                Round.to(1, f.formStart()),
                Round.to(1, f.formEnd()),
                scope.isBrief() || scope.isBesideBests()
                        ? List.of()
                        : f.distributions().stream()
                                .map(RoundedComparison::distribution)
                                .toList(),
                scope.shows(Include.SPORTS)
                        ? f.sports().stream().map(RoundedComparison::sport).toList()
                        : List.of(),
                scope.include().contains(Include.SESSIONS)
                        ? f.sessionList()
                                .subList(
                                        Math.max(0, f.sessionList().size() - MOST_SESSIONS),
                                        f.sessionList().size())
                        : List.of());
    }

    private static Distribution distribution(Distribution d) {
        return new Distribution(
                d.by(),
                d.sessions(),
                d.ofSessions(),
                Round.to(1, d.lowPercent()),
                Round.to(1, d.middlePercent()),
                Round.to(1, d.highPercent()));
    }

    private static SportFigures sport(SportFigures s) {
        return new SportFigures(
                s.sport(),
                s.sessions(),
                s.movingSeconds(),
                Round.to(0, s.distanceMeters()),
                Round.to(1, s.loadPoints()));
    }
}
