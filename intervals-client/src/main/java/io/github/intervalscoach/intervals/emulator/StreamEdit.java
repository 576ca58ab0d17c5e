package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A recording on its way to other streams: sent ones replace, those sent without data go. */
final class StreamEdit {
    private static final String TIME = "time";

    private final Recording before;
    private final SortedMap<String, double[]> streams;
    private final List<String> updated = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private int[] seconds;

    StreamEdit(Recording before) {
        this.before = before;
        this.streams = new TreeMap<>(before.streams());
        this.seconds = before.seconds();
    }

    /**
     * One stream as the service writes it.
     *
     * @throws Refused 422 for a type that is not stored or data that are not samples
     */
    void apply(JsonNode sent) {
        String type = sent.path("type").asText();
        if (StreamKind.of(type) == StreamKind.COMPUTED || type.equals("hrv")) {
            throw Refused.invalid("Invalid stream type [" + type + "]");
        }
        if (sent.path("data").isEmpty()) {
            remove(type);
            return;
        }
        double[] values = values(type, sent.path("data"));
        if (type.equals(TIME)) {
            seconds = seconds(values);
        } else {
            streams.put(type, values);
        }
        if (type.equals("latlng")) {
            streams.put(Samples.LONGITUDE, values(type, sent.path("data2")));
        }
        updated.add(type);
    }

    List<String> updated() {
        return updated;
    }

    List<String> deleted() {
        return deleted;
    }

    /**
     * What it is now. Laps stay where they are unless the number of samples changed.
     *
     * @throws Refused 422 when the streams are not of one length
     */
    Recording recording() {
        streams.forEach((type, values) -> {
            if (values.length != seconds.length) {
                throw Refused.invalid(
                        "Stream [" + type + "] has " + values.length + " values, expected " + seconds.length);
            }
        });
        boolean same = seconds.length == before.seconds().length;
        return new Recording(seconds, streams, same ? before.laps() : List.of());
    }

    private void remove(String type) {
        if (type.equals(TIME)) {
            throw Refused.invalid("Stream [time] cannot be deleted");
        }
        if (streams.remove(type) != null) {
            deleted.add(type);
        }
        if (type.equals("latlng")) {
            streams.remove(Samples.LONGITUDE);
        }
    }

    private static double[] values(String type, JsonNode data) {
        if (!data.isArray()) {
            throw Refused.unreadable("a list is expected for the data of " + type);
        }
        var values = new double[data.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(type, data.get(i));
        }
        return values;
    }

    private static double value(String type, JsonNode sample) {
        if (sample.isNull()) {
            return Double.NaN;
        }
        if (sample.isBoolean()) {
            return sample.asBoolean() ? 1 : 0;
        }
        double value = sample.asDouble();
        if (!sample.isNumber() || Math.abs(value) > Integer.MAX_VALUE) {
            throw Refused.unreadable("a number is expected in the data of " + type);
        }
        return value;
    }

    /** Rising from 0, at most ten days. */
    private static int[] seconds(double[] values) {
        int[] seconds = Arrays.stream(values).mapToInt(value -> (int) value).toArray();
        boolean rising = seconds[0] == 0 && seconds[seconds.length - 1] <= 864_000;
        for (int i = 1; i < seconds.length; i++) {
            rising &= seconds[i] > seconds[i - 1];
        }
        if (!rising) {
            throw Refused.invalid("Stream [time] does not rise from 0 to at most 864000");
        }
        return seconds;
    }
}
