package io.github.intervalscoach.intervals.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intervals.wire.StreamRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recordings. All streams of one share a time axis, which need not be one sample a second. */
final class StreamMapping {
    private static final String TIME = "time";

    private StreamMapping() {}

    /** What to ask for, in the service's names. */
    static String types(Set<StreamKind> kinds) {
        return Stream.concat(Stream.of(TIME), EnumSet.copyOf(kinds).stream().map(StreamMapping::type))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Those of {@code kinds} that were recorded. */
    static ActivityStreams streams(String activityId, Set<StreamKind> kinds, List<StreamRow> rows) {
        Optional<int[]> time = find(rows, TIME, StreamRow::data).map(StreamMapping::seconds);
        Map<StreamKind, SampleStream> streams = new EnumMap<>(StreamKind.class);
        int samples = time.map(axis -> axis.length).orElse(-1);
        for (StreamKind kind : EnumSet.copyOf(kinds)) {
            Optional<double[]> values = values(kind, rows);
            if (values.isPresent()) {
                samples = samples < 0 ? values.get().length : samples;
                if (values.get().length != samples) {
                    throw new UnexpectedShape("the stream " + type(kind) + " has " + values.get().length
                            + " samples where the others have " + samples);
                }
                streams.put(
                        kind,
                        time.map(axis -> SampleStream.at(axis, values.get()))
                                .orElseGet(() -> SampleStream.everySecond(values.get())));
            }
        }
        return ActivityStreams.of(activityId, streams);
    }

    private static Optional<double[]> values(StreamKind kind, List<StreamRow> rows) {
        Function<StreamRow, @Nullable JsonNode> part =
                kind == StreamKind.LONGITUDE_DEGREES ? StreamRow::data2 : StreamRow::data;
        Optional<double[]> values = find(rows, type(kind), part).map(data -> values(type(kind), data));
        // The app that computes it writes 0 where it could not.
        return kind == StreamKind.DFA_ALPHA_1 ? values.map(StreamMapping::withoutZeros) : values;
    }

    private static double[] withoutZeros(double[] values) {
        return Arrays.stream(values)
                .map(value -> value == 0 ? Double.NaN : value)
                .toArray();
    }

    /** The service's name of it. */
    static String type(StreamKind kind) {
        return switch (kind) {
            case POWER_WATTS -> "watts";
            case HEART_RATE_BPM -> "heartrate";
            case CADENCE_RPM -> "cadence";
            case SPEED_METERS_PER_SECOND -> "velocity_smooth";
            case GRADE_ADJUSTED_SPEED_METERS_PER_SECOND -> "ga_velocity";
            case DISTANCE_METERS -> "distance";
            case ALTITUDE_METERS -> "altitude";
            case TEMPERATURE_CELSIUS -> "temp";
            case RAW_POWER_WATTS -> "raw_watts";
            case RAW_HEART_RATE_BPM -> "raw_heartrate";
            case GRADE_PERCENT -> "grade_smooth";
            case LATITUDE_DEGREES, LONGITUDE_DEGREES -> "latlng";
            case W_PRIME_BALANCE_JOULES -> "w_bal";
            case DFA_ALPHA_1 -> "dfa_a1";
        };
    }

    private static Optional<JsonNode> find(
            List<StreamRow> rows, String type, Function<StreamRow, @Nullable JsonNode> part) {
        return rows.stream()
                .filter(row -> type.equals(row.type()))
                .map(part)
                .flatMap(data -> data == null ? Stream.empty() : Stream.of(data))
                .filter(data -> !data.isNull() && !(data.isArray() && data.isEmpty()))
                .findFirst();
    }

    private static double[] values(String type, JsonNode data) {
        if (!data.isArray()) {
            throw new UnexpectedShape("the stream " + type + " was not a list");
        }
        double[] values = new double[data.size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode sample = data.get(i);
            if (!sample.isNull() && !(sample.isNumber() && Double.isFinite(sample.doubleValue()))) {
                throw new UnexpectedShape("sample " + i + " of the stream " + type + " was not a number");
            }
            values[i] = sample.isNull() ? Double.NaN : sample.doubleValue();
        }
        return values;
    }

    private static int[] seconds(JsonNode data) {
        double[] values = values(TIME, data);
        for (int i = 0; i < values.length; i++) {
            boolean rises = i == 0 ? values[i] >= 0 : values[i] > values[i - 1];
            if (!rises || values[i] != (int) values[i]) {
                throw new UnexpectedShape("sample " + i + " of the stream time was not a second after the one before");
            }
        }
        return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
    }
}
