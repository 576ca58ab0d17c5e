package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;

/** Sums over a few seconds that were all recorded and all have a value: nothing is bridged. */
final class WindowSums {
    private WindowSums() {}

    /** Entry {@code i} is the sum of the {@code seconds} samples that end with sample {@code i}; NaN where one is absent. */
    static double[] of(SampleStream stream, int seconds) {
        double[] values = stream.toArray();
        var sums = new double[values.length];
        for (int last = 0; last < sums.length; last++) {
            int first = last - seconds + 1;
            boolean unbroken = first >= 0 && stream.second(last) - stream.second(first) == seconds - 1;
            sums[last] = unbroken ? Arrays.stream(values, first, last + 1).sum() : Double.NaN;
        }
        return sums;
    }
}
