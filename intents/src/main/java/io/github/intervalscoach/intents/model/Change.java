package io.github.intervalscoach.intents.model;

import java.util.function.Consumer;

/** What a write does to one value: sets it, clears it, or leaves it as it is. */
public sealed interface Change<T> {
    /** Calls what fits; neither when the value is left as it is. */
    void ifChanged(Consumer<T> set, Runnable clear);

    /** The value stays. */
    record Leave<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            // Nothing changes.
        }
    }

    /** The value goes. */
    record Clear<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            clear.run();
        }
    }

    /** The value becomes {@code value}. */
    record Set<T>(T value) implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            set.accept(value);
        }
    }

    /** The value stays. */
    static <T> Change<T> leave() {
        return new Leave<>();
    }

    /** The value goes. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** The value becomes {@code value}. */
    static <T> Change<T> to(T value) {
        return new Set<>(value);
    }
}
