package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** A recording in the making. */
final class Tape {
    private static final int LONGEST_STOP_SECONDS = 420;
    private final int samples;
    private final TreeMap<String, double[]> streams = new TreeMap<>();

    Tape(int samples) {
        this.samples = samples;
    }

    /** A new stream, to be filled. */
    double[] stream(String name) {
        var values = new double[samples];
        streams.put(name, values);
        return values;
    }

    /** A stream that is there. */
    double[] find(String name) {
        return Objects.requireNonNull(streams.get(name), name);
    }

    /** Forgets a stream: its sensor was not there. */
    void drop(String name) {
        streams.remove(name);
    }

    /** What was recorded, with the clock running on over stops when there were some. */
    Recording recording(List<Recording.Lap> laps, boolean pauses, Dice dice) {
        var seconds = new int[samples];
        Arrays.setAll(seconds, i -> i);
        if (pauses) {
            for (int stop = 1 + dice.below(3); stop > 0; stop--) {
                stop(seconds, samples / 5 + dice.below(samples * 3 / 5), 45 + dice.below(LONGEST_STOP_SECONDS));
            }
        }
        return new Recording(seconds, streams, laps);
    }

    private static void stop(int[] seconds, int from, int length) {
        for (int i = from; i < seconds.length; i++) {
            seconds[i] += length;
        }
    }
}
