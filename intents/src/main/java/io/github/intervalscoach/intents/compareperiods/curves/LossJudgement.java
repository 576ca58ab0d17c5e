package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.rules.CompareRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Durability in both periods and what to make of it.
 *
 * @param nothing why there is nothing to compare; empty where there are rows
 */
public record LossJudgement(List<LossRuled> rows, Optional<LossNumbers.Nothing> nothing) {
    public LossJudgement {
        rows = List.copyOf(rows);
    }

    /** Judges {@code numbers}. */
    public static LossJudgement of(LossNumbers numbers) {
        return new LossJudgement(
                numbers.pairs().stream()
                        .map(pair -> LossRuled.of(pair, numbers.lengths()))
                        .toList(),
                numbers.nothing());
    }

    /** The verdict over all rows: one that is real says more than one within noise. */
    Verdict verdict() {
        return has(row -> row.verdict() == Verdict.REAL)
                ? Verdict.REAL
                : has(row -> row.verdict() == Verdict.WITHIN_NOISE) ? Verdict.WITHIN_NOISE : Verdict.CANNOT_SAY;
    }

    /** Whether nothing can be said, be there rows or not. */
    public boolean isOpen() {
        return verdict() == Verdict.CANNOT_SAY;
    }

    /** What would allow a verdict; empty where there is one, or none could be. */
    public Optional<String> remedy() {
        if (!isOpen() || nothing.equals(Optional.of(LossNumbers.Nothing.NO_RIDES_ASKED))) {
            return Optional.empty();
        }
        return Optional.of(
                nothing.equals(Optional.of(LossNumbers.Nothing.NO_WORK_SET))
                        ? "an amount of work, in kJ, set for rides at the service, so that it keeps bests after it"
                        : "in each period an all-out 5 or 20 min on fresh legs, and three hard ones after the work");
    }

    private boolean has(Predicate<LossRuled> is) {
        return rows.stream().anyMatch(is);
    }

    /** The rules that had a part in it. */
    public List<Rule> spoke() {
        return rows.isEmpty() ? List.of() : List.of(CompareRules.DURABILITY);
    }

    /** The ride of the newer period that held most after work, for a closer look. */
    public Optional<String> closest() {
        return rows.stream()
                .flatMap(row -> row.pair().newer().tired().stream())
                .flatMap(best -> best.activityId().stream())
                .findFirst();
    }
}
