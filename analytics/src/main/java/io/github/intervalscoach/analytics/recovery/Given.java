package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A number that a screen may be given or not, and the values it can have. */
record Given(OptionalDouble value, ValueDomain domain) {

    /** A count that may be absent, as a number. */
    static OptionalDouble number(OptionalInt count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsInt()) : OptionalDouble.empty();
    }

    /** The result, or the refusal of the first number that cannot be. */
    static <T> MetricResult<T> whenSound(List<Given> numbers, Supplier<MetricResult<T>> result) {
        return numbers.stream()
                .map(Given::<T>fault)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(result);
    }

    private <T> Optional<MetricResult<T>> fault() {
        return value.isEmpty()
                ? Optional.empty()
                : domain.check(value.getAsDouble())
                        .<Optional<MetricResult<T>>>fold(
                                sound -> Optional.empty(),
                                odd -> Optional.of(new MetricResult.Refusal<>(odd.reason(), odd.gaps())));
    }
}
