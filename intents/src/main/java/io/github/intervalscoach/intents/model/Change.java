package io.github.intervalscoach.intents.model;

import java.util.function.Consumer;

/**
 * What is to become of one value that is stored.
 *
 * @param <T> what is stored
 */
public sealed interface Change<T> {
    /** It stays. */
    static <T> Change<T> leave() {
        return new Leave<>();
    }

    /** It goes. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** It becomes {@code value}. */
    static <T> Change<T> to(T value) {
        return new Set<>(value);
    }

    /** Calls {@code set} with a new value, {@code clear} when there shall be none, neither when it stays. */
    void ifChanged(Consumer<T> set, Runnable clear);

    /** It stays. */
    record Leave<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {}
    }

    /** It goes. */
    record Clear<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            clear.run();
        }
    }

    /** It becomes {@code value}. */
    record Set<T>(T value) implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            set.accept(value);
        }
    }
}
