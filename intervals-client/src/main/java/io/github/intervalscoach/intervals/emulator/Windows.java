package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Every window of one length in a stream. */
final class Windows {
    /** Streams may be of anything; temperature and gradient go below 0. */
    private static final ValueDomain ANY = new ValueDomain("sample_value", -1e9, 1e9, "1");

    private Windows() {}

    /**
     * One of them.
     *
     * @param startIndex first sample
     * @param endIndex the sample after the last
     * @param average mean over the seconds
     * @param seconds how long
     * @param metres how far, where that was what was asked for
     */
    record Window(int startIndex, int endIndex, double average, int seconds, OptionalDouble metres) {
        boolean overlaps(Window other) {
            return startIndex < other.endIndex && other.startIndex < endIndex;
        }
    }

    /** Those of a duration; none reaches across a hole in the recording, as in a curve. */
    static List<Window> lasting(Samples samples, SampleStream stream, int seconds) {
        var windows = new ArrayList<Window>();
        for (SecondGrid run : runs(stream)) {
            double[] sums = run.prefixSums();
            for (int i = 0; i + seconds <= run.size(); i++) {
                int start = run.second(i);
                windows.add(new Window(
                        samples.indexAt(start),
                        samples.indexAt(start + seconds),
                        (sums[i + seconds] - sums[i]) / seconds,
                        seconds,
                        OptionalDouble.empty()));
            }
        }
        return windows;
    }

    /** The shortest from each sample on that covers a distance; the mean is of the samples that have a value. */
    static List<Window> covering(Samples samples, SampleStream stream, double metres) {
        SampleStream odometer =
                samples.odometer().orElseThrow(() -> Refused.invalid("Stream [distance] not on activity"));
        int[] known = knownSamples(odometer);
        double[] sums = sums(stream, samples.weights(), Sum.VALUES);
        double[] seconds = sums(stream, samples.weights(), Sum.SECONDS);
        var windows = new ArrayList<Window>();
        int last = 0;
        for (int start : known) {
            double from = odometer.valueOrNaN(start);
            while (last < known.length && odometer.valueOrNaN(known[last]) - from < metres) {
                last++;
            }
            if (last == known.length) {
                break;
            }
            int end = known[last];
            double held = seconds[end] - seconds[start];
            if (held > 0) {
                windows.add(new Window(
                        start,
                        end,
                        (sums[end] - sums[start]) / held,
                        samples.second(end) - samples.second(start),
                        OptionalDouble.of(odometer.valueOrNaN(end) - from)));
            }
        }
        return windows;
    }

    private enum Sum {
        VALUES,
        SECONDS
    }

    /** Entry {@code i} is the sum over the first {@code i} samples; those without a value count for nothing. */
    private static double[] sums(SampleStream stream, int[] weights, Sum what) {
        var sums = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            double value = stream.valueOrNaN(i);
            double term = what == Sum.VALUES ? value * weights[i] : weights[i];
            sums[i + 1] = sums[i] + (Double.isNaN(value) ? 0 : term);
        }
        return sums;
    }

    private static int[] knownSamples(SampleStream stream) {
        return IntStream.range(0, stream.samples())
                .filter(i -> stream.value(i).isPresent())
                .toArray();
    }

    private static List<SecondGrid> runs(SampleStream stream) {
        return stream.everySecond(GapPolicy.SPLIT, ANY)
                .found()
                .map(SecondGrid::runs)
                .orElse(List.of());
    }
}
