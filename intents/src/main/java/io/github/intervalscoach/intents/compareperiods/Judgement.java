package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * All differences together: of many, some look real by chance.
 *
 * @param differences in the order they are asked
 * @param decided how many have a verdict
 */
record Judgement(List<Judged> differences, int decided) {
    private static final double ALPHA = 0.05;

    Judgement {
        differences = List.copyOf(differences);
    }

    static Judgement of(List<Tested> tested, List<Tested> unmarked) {
        int decided = (int)
                tested.stream().filter(t -> t.verdict() != Verdict.CANNOT_SAY).count();
        return new Judgement(
                tested.stream()
                        .map(t -> new Judged(t, holds(t, decided), changed(t, unmarked)))
                        .toList(),
                decided);
    }

    private static Optional<Boolean> holds(Tested tested, int decided) {
        return tested.outcome()
                .filter(outcome -> outcome.verdict() == Verdict.REAL)
                .map(outcome -> outcome.p() < ALPHA / decided);
    }

    /** Too few days left is no news about a difference that was within noise anyway. */
    private static Optional<Tested> changed(Tested tested, List<Tested> unmarked) {
        return unmarked.stream()
                .filter(tested::isSameAs)
                .filter(other -> tested.isReal() ? !other.isReal() : other.isReal())
                .findFirst();
    }

    double expectedByChance() {
        return ALPHA * decided;
    }

    List<Judged> real() {
        return differences.stream().filter(Judged::isReal).toList();
    }

    List<Judged> onlyMarked() {
        return differences.stream().filter(Judged::isOnlyMarked).toList();
    }

    /** Real only once the marked days are left out. */
    List<Judged> hiddenByMarked() {
        return differences.stream()
                .filter(d -> !d.tested().isReal() && d.withoutMarked().isPresent())
                .toList();
    }

    /** Whether leaving the marked days out changes a verdict. */
    boolean isChangedByMarked() {
        return differences.stream().anyMatch(d -> d.withoutMarked().isPresent());
    }

    int countReal() {
        return (int) differences.stream().filter(d -> d.tested().isReal()).count();
    }

    int countCorrected() {
        return (int) differences.stream()
                .filter(d -> d.holdsCorrected().orElse(false))
                .count();
    }
}
