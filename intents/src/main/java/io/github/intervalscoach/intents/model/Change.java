package io.github.intervalscoach.intents.model;

import java.util.function.Consumer;

/** What to do with one thing that is stored: leave it, clear it, or set it. */
public sealed interface Change<T> {
    /** Calls {@code set} with a new value, {@code clear} when there shall be none, and neither when it stays. */
    void ifChanged(Consumer<T> set, Runnable clear);

    /** As it is. */
    static <T> Change<T> leave() {
        return new Leave<>();
    }

    /** No value from now on. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** This value from now on. */
    static <T> Change<T> to(T value) {
        return new Set<>(value);
    }

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
