package io.github.intervalscoach.analytics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A number we stand behind, or the reason there is none. Never {@code NaN}, never a stand-in 0, never an exception for
 * data that is merely missing.
 *
 * @param <T> the metric
 */
public sealed interface MetricResult<T> {

    /** Handles both outcomes; the compiler will not let a caller forget the second. */
    <R> R fold(Function<? super Value<T>, ? extends R> onValue, Function<? super Refusal<T>, ? extends R> onRefusal);

    /** The value, where there is one and the reason for its absence does not matter. */
    default Optional<T> found() {
        return this.<Optional<T>>fold(v -> Optional.of(v.value()), refusal -> Optional.empty());
    }

    /** Changes the value and keeps its basis; a refusal passes through untouched. */
    default <R> MetricResult<R> map(Function<? super T, ? extends R> change) {
        return this.<MetricResult<R>>fold(
                v -> new Value<>(change.apply(v.value()), v.basis()), r -> new Refusal<>(r.reason(), r.gaps()));
    }

    /** Feeds the value to a further metric, whose basis counts; a refusal passes through untouched. */
    default <R> MetricResult<R> flatMap(Function<? super T, MetricResult<R>> next) {
        return this.<MetricResult<R>>fold(v -> next.apply(v.value()), r -> new Refusal<>(r.reason(), r.gaps()));
    }

    /** Changes what the value rests on and keeps the value; a refusal passes through untouched. */
    default MetricResult<T> withBasis(UnaryOperator<Basis> change) {
        return this.<MetricResult<T>>fold(v -> new Value<>(v.value(), change.apply(v.basis())), refusal -> this);
    }

    /** The metric was computed. */
    static <T> MetricResult<T> of(T value, Basis basis) {
        return new Value<>(value, basis);
    }

    /** The metric was refused, and {@code gaps} is what would have been enough. */
    static <T> MetricResult<T> refused(Reason reason, Gap... gaps) {
        return new Refusal<>(reason, List.of(gaps));
    }

    /** Enough data. */
    record Value<T>(T value, Basis basis) implements MetricResult<T> {
        public Value {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public <R> R fold(
                Function<? super Value<T>, ? extends R> onValue, Function<? super Refusal<T>, ? extends R> onRefusal) {
            return onValue.apply(this);
        }
    }

    /** Not enough data; {@code gaps} is never empty. */
    record Refusal<T>(Reason reason, List<Gap> gaps) implements MetricResult<T> {
        public Refusal {
            Objects.requireNonNull(reason, "reason");
            gaps = List.copyOf(gaps);
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("a refusal must name at least one gap");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Value<T>, ? extends R> onValue, Function<? super Refusal<T>, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
