package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Part of a session.
 *
 * @param from its first second since the start
 * @param to the second after its last
 */
public record Stretch(int from, int to) {
    /** From the first to the last sample of {@code stream}. */
    public static Stretch whole(SampleStream stream) {
        return new Stretch(stream.second(0), stream.second(stream.samples() - 1) + 1);
    }

    /** What a counter of distance went up by, m. */
    static double covered(SampleStream distance) {
        double[] meters =
                Arrays.stream(distance.toArray()).filter(m -> !Double.isNaN(m)).toArray();
        return meters.length == 0 ? 0 : meters[meters.length - 1] - meters[0];
    }

    /** Its length, stops of the recorder included. */
    public int seconds() {
        return to - from;
    }

    /** The mean of what was recorded, each sample weighted by the time it stands; empty when nothing was. */
    public OptionalDouble mean(SampleStream stream) {
        double sum = 0;
        double weight = 0;
        for (int i = index(stream, from); i < stream.samples() && stream.second(i) < to; i++) {
            if (stream.value(i).isPresent()) {
                sum += stream.value(i).getAsDouble() * stream.heldSeconds(i);
                weight += stream.heldSeconds(i);
            }
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }

    /** Its recorded time: stops of the recorder left out. */
    public int recordedSeconds(SampleStream stream) {
        int seconds = 0;
        for (int i = index(stream, from); i < stream.samples() && stream.second(i) < to; i++) {
            seconds += stream.heldSeconds(i);
        }
        return seconds;
    }

    /** The first sample at {@code second} or later. */
    public static int index(SampleStream stream, int second) {
        int low = 0;
        int high = stream.samples();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stream.second(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
