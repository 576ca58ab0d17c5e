package io.github.intervalscoach.intervals.emulator;

import com.garmin.fit.RecordMesg;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The service's streams from a device's records. */
final class FitStreams {
    /** FIT divides half a turn into 2³¹ parts. */
    private static final double DEGREES_PER_SEMICIRCLE = 180.0 / (1L << 31);

    private FitStreams() {}

    /** One value a record, NaN where a record has none; a stream nothing was recorded for is left out. */
    static SortedMap<String, double[]> of(Collection<RecordMesg> records) {
        var streams = new TreeMap<String, double[]>();
        put(streams, "watts", records, RecordMesg::getPower);
        put(streams, "heartrate", records, RecordMesg::getHeartRate);
        put(streams, "cadence", records, RecordMesg::getCadence);
        put(streams, "velocity_smooth", records, either(RecordMesg::getEnhancedSpeed, RecordMesg::getSpeed));
        put(streams, "distance", records, RecordMesg::getDistance);
        put(streams, "altitude", records, either(RecordMesg::getEnhancedAltitude, RecordMesg::getAltitude));
        put(streams, "temp", records, RecordMesg::getTemperature);
        put(streams, "latlng", records, degrees(RecordMesg::getPositionLat));
        put(streams, Samples.LONGITUDE, records, degrees(RecordMesg::getPositionLong));
        return streams;
    }

    private static Function<RecordMesg, @Nullable Number> either(
            Function<RecordMesg, @Nullable Number> better, Function<RecordMesg, @Nullable Number> plain) {
        return message -> {
            Number value = better.apply(message);
            return value == null ? plain.apply(message) : value;
        };
    }

    private static Function<RecordMesg, @Nullable Number> degrees(Function<RecordMesg, @Nullable Integer> semicircles) {
        return message -> {
            Integer value = semicircles.apply(message);
            return value == null ? null : value * DEGREES_PER_SEMICIRCLE;
        };
    }

    private static void put(
            SortedMap<String, double[]> streams,
            String name,
            Collection<RecordMesg> records,
            Function<RecordMesg, @Nullable Number> field) {
        var values = new double[records.size()];
        boolean any = false;
        int i = 0;
        for (RecordMesg message : records) {
            Number value = field.apply(message);
            any |= value != null;
            values[i++] = value == null ? Double.NaN : value.doubleValue();
        }
        if (any) {
            streams.put(name, values);
        }
    }
}
