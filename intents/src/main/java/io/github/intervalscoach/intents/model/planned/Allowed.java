package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import java.util.function.Predicate;

/** What changes may not do. */
final class Allowed {
    private Allowed() {}

    /** Refuses to clear {@code what}, which always has a value. */
    static <T> void neverCleared(Change<T> change, String what) {
        change.ifChanged(value -> {}, () -> {
            throw new IllegalArgumentException(what + " cannot be cleared. Maybe set it to something else?");
        });
    }

    /** Refuses a value that breaks {@code rule}, which ends the sentence "… must be". */
    static <T> void only(Change<T> change, Predicate<T> allowed, String what, String rule) {
        change.ifChanged(
                value -> {
                    if (!allowed.test(value)) {
                        throw new IllegalArgumentException(what + " " + value + " must be " + rule + ".");
                    }
                },
                () -> {});
    }

    /** Refuses what counts nothing. */
    static void notNegative(Change<Integer> change, String what) {
        only(change, value -> value >= 0, what, "0 or more. Maybe it was meant to be cleared");
    }

    /** Whether {@code change} changes nothing. */
    static boolean isLeft(Change<?> change) {
        return change instanceof Change.Leave;
    }
}
