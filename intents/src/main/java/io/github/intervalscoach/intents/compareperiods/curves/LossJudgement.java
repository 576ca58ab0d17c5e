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

    /** Whether nothing can be said although there are rows. */
    public boolean isOpen() {
        return verdict() == Verdict.CANNOT_SAY;
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
