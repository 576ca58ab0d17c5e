package io.github.intervalscoach.intervals.emulator;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a device recorded: sample {@code i} was taken {@code seconds[i]} after the start.
 *
 * <p>The arrays are shared, not copied: recordings are large and made to be read once.
 *
 * @param seconds rising, the first is 0
 * @param streams by the service's stream name ({@code "watts"}, {@code "heartrate"}, {@code "cadence"},
 *     {@code "velocity_smooth"}, {@code "distance"}, {@code "altitude"}, {@code "temp"}, {@code "latlng"} for
 *     the latitude and {@link Samples#LONGITUDE} beside it), each as long as {@code seconds}; NaN where a sample has no value
 * @param laps what the athlete pressed, in order, without gaps; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // five hours at 1 Hz: copying defensively would double the memory for nothing
public record Recording(int[] seconds, SortedMap<String, double[]> streams, List<Lap> laps) {
    public Recording {
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
        laps = List.copyOf(laps);
        for (var stream : streams.entrySet()) {
            if (stream.getValue().length != seconds.length) {
                throw new IllegalArgumentException(stream.getKey() + " has " + stream.getValue().length
                        + " samples for " + seconds.length + " times");
            }
        }
    }

    /** The same samples with other laps. */
    Recording withLaps(List<Lap> other) {
        return new Recording(seconds, streams, other);
    }

    /**
     * One lap.
     *
     * @param startIndex its first sample
     * @param endIndex the sample after its last
     * @param label what it was, empty for none
     */
    public record Lap(int startIndex, int endIndex, String label) {}
}
