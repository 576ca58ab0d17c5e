package io.github.intervalscoach.analytics.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What became of a metric, for assertions. */
public final class Outcome {
    private Outcome() {}

    /** The value; fails with the refusal where there is none. */
    public static <T> T value(MetricResult<T> result) {
        return result.<T>fold(MetricResult.Value::value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** The basis of the value; fails with the refusal where there is none. */
    public static <T> Basis basis(MetricResult<T> result) {
        return result.<Basis>fold(MetricResult.Value::basis, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** Asserts that the metric refused for this reason and names exactly these gaps. */
    public static void assertRefused(MetricResult<?> result, Reason reason, Gap... gaps) {
        assertThat(result).isEqualTo(new MetricResult.Refusal<>(reason, List.of(gaps)));
    }

    /** Asserts that no number in the result, value or gaps, is infinite or not a number. */
    public static void assertFinite(MetricResult<?> result) {
        result.<Boolean>fold(
                value -> finite(value.value()) && finite(value.basis()), refusal -> finite(refusal.gaps()));
    }

    private static boolean finite(Object object) {
        if (object instanceof Double number) {
            assertThat(number).isFinite();
        } else if (object instanceof OptionalDouble number) {
            number.ifPresent(n -> assertThat(n).isFinite());
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(Outcome::finite);
        } else if (object instanceof List<?> list) {
            list.forEach(Outcome::finite);
        } else if (object instanceof Record) {
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                finite(read(component, object));
            }
        }
        return true;
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " of " + owner, e);
        }
    }
}
