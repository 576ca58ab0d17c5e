package io.github.intervalscoach.intents.analyzetraining.answer;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Takes the number out of each metric and keeps why there is none. */
public final class NumberReader {
    private final List<NotRead> refused = new ArrayList<>();

    /** The number of {@code result}; a refusal is kept under {@code metric}. */
    public <T> OptionalDouble number(String metric, MetricResult<T> result, ToDoubleFunction<? super T> number) {
        Optional<T> value = found(metric, result);
        return value.isPresent() ? OptionalDouble.of(number.applyAsDouble(value.get())) : OptionalDouble.empty();
    }

    /** The value of {@code result}; a refusal is kept under {@code metric}. */
    public <T> Optional<T> found(String metric, MetricResult<T> result) {
        return result.<Optional<T>>fold(value -> Optional.of(value.value()), refusal -> {
            refusal.gaps().forEach(gap -> refuse(metric, refusal.reason(), gap));
            return Optional.empty();
        });
    }

    /** Keeps that {@code metric} was not computed. */
    public void refuse(String metric, Reason reason, Gap gap) {
        refused.add(new NotRead(
                metric, reason.name().toLowerCase(Locale.ROOT), gap.input(), gap.needed(), gap.found(), gap.unit()));
    }

    /** What was refused so far, in order. */
    public List<NotRead> refused() {
        return List.copyOf(refused);
    }
}
