package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** One stream of a recording, as the service stores it: some kinds are whole numbers, and all are 32-bit. */
final class Column {
    private static final List<String> WHOLE =
            List.of("time", "watts", "heartrate", "cadence", "temp", "w_bal", "moving");

    private final boolean whole;

    /** NaN marks a sample without a value. */
    private final double[] values;

    private Column(boolean whole, double[] values) {
        this.whole = whole;
        this.values = values;
    }

    static Column of(String name, double[] recorded) {
        boolean whole = WHOLE.contains(name);
        var values = new double[recorded.length];
        Arrays.setAll(values, i -> stored(recorded[i], whole));
        return new Column(whole, values);
    }

    double[] values() {
        return values;
    }

    Column slice(int from, int to) {
        return new Column(whole, Arrays.copyOfRange(values, from, to));
    }

    boolean isEmpty() {
        return first().isEmpty();
    }

    /** The first known value. */
    OptionalDouble first() {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }

    /** The last known value. */
    OptionalDouble last() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return OptionalDouble.of(values[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** The least known value. */
    OptionalDouble min() {
        return min(Double.NEGATIVE_INFINITY);
    }

    /** The least known value above 0. */
    OptionalDouble minAboveZero() {
        return min(0);
    }

    private OptionalDouble min(double above) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = value > above && value < least ? value : least;
        }
        return least == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(least);
    }

    /** The greatest known value. */
    OptionalDouble max() {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            most = value > most ? value : most;
        }
        return most == Double.NEGATIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(most);
    }

    /** The greatest known value, if it is above 0. */
    OptionalDouble maxAboveZero() {
        OptionalDouble most = max();
        return most.orElse(0) > 0 ? most : OptionalDouble.empty();
    }

    /** Mean of the known values above 0, each as heavy as the seconds it stands for. */
    OptionalDouble meanAboveZero(int[] weights) {
        return mean(weights, 0);
    }

    /** Mean of the known values, each as heavy as the seconds it stands for. */
    OptionalDouble mean(int[] weights) {
        return mean(weights, Double.NEGATIVE_INFINITY);
    }

    private OptionalDouble mean(int[] weights, double above) {
        double sum = 0;
        long seconds = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > above) {
                sum += values[i] * weights[i];
                seconds += weights[i];
            }
        }
        return seconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / seconds);
    }

    /** How the service sends a stream. */
    ObjectNode toJson(String name) {
        ObjectNode stream = JsonNodeFactory.instance.objectNode();
        stream.put("type", name);
        stream.put("valueType", whole ? "java.lang.Integer" : "java.lang.Float");
        stream.put("allNull", isEmpty());
        stream.set("data", data());
        return stream;
    }

    /** The values, null where there is none. */
    ArrayNode data() {
        ArrayNode data = JsonNodeFactory.instance.arrayNode(values.length);
        for (double value : values) {
            if (Double.isNaN(value)) {
                data.addNull();
            } else if (whole) {
                data.add((int) value);
            } else {
                data.add((float) value);
            }
        }
        return data;
    }

    private static double stored(double value, boolean whole) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        return whole ? Math.floor(value + 0.5) : (float) value;
    }
}
