package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.MetricResult;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** How the service rounds what it serves: whole numbers half up, others to 32 bits. */
final class Rounding {
    private Rounding() {}

    static int halfUp(double value) {
        return (int) Math.floor(value + 0.5);
    }

    /** The metric as a whole number; empty where it was refused. */
    static <T> OptionalInt whole(MetricResult<T> result, ToDoubleFunction<T> number) {
        return result.found()
                .map(found -> OptionalInt.of(halfUp(number.applyAsDouble(found))))
                .orElse(OptionalInt.empty());
    }

    static void putWhole(ObjectNode json, String key, OptionalInt value) {
        value.ifPresent(whole -> json.put(key, whole));
    }

    static void putWhole(ObjectNode json, String key, OptionalDouble value) {
        value.ifPresent(number -> json.put(key, halfUp(number)));
    }

    static void putFloat(ObjectNode json, String key, OptionalDouble value) {
        value.ifPresent(number -> json.put(key, (float) number));
    }
}
