package io.github.intervalscoach.intents.model;

import java.util.function.Consumer;

/**
 * What is to become of one field: a new value, no value, or what it has.
 *
 * @param <T> what the field holds
 */
public sealed interface Change<T> {
    /** The field keeps what it has. */
    static <T> Change<T> leave() {
        return new Leave<>();
    }

    /** The field is emptied. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** The field becomes {@code value}. */
    static <T> Change<T> to(T value) {
        return new Set<>(value);
    }

    /** Calls {@code set} with a new value or {@code clear}; neither when the field is left alone. */
    void ifChanged(Consumer<T> set, Runnable clear);

    /** Keeps what it has. */
    record Leave<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {}
    }

    /** Holds nothing afterwards. */
    record Clear<T>() implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            clear.run();
        }
    }

    /** Holds {@code value} afterwards. */
    record Set<T>(T value) implements Change<T> {
        @Override
        public void ifChanged(Consumer<T> set, Runnable clear) {
            set.accept(value);
        }
    }
}
