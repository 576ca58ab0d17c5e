package io.github.intervalscoach.intents.compareperiods;

import java.util.Optional;

/**
 * A difference and what to make of it.
 *
 * @param holdsCorrected of a real one: whether it stays real when corrected for how many were tested
 * @param withoutMarked the same without the marked days, where that changes the verdict
 */
record Judged(Tested tested, Optional<Boolean> holdsCorrected, Optional<Tested> withoutMarked) {
    /** Whether it is real with every day and not only by the marked ones. */
    boolean isReal() {
        return tested.isReal() && withoutMarked.isEmpty();
    }

    /** Whether it is real only by the marked days. */
    boolean isOnlyMarked() {
        return tested.isReal() && withoutMarked.isPresent();
    }
}
