package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;

/** A copy of a stream for an audit to look at, in which samples that cannot be looked at are missing. */
final class Only {
    private Only() {}

    /** Only the samples within {@code domain}. */
    static SampleStream within(ValueDomain domain, SampleStream stream) {
        double[] values = Arrays.stream(stream.toArray())
                .map(v -> v >= domain.low() && v <= domain.high() ? v : Double.NaN)
                .toArray();
        return SampleStream.at(stream.toSeconds(), values);
    }

    /** Only the samples that none of {@code faults} covers. */
    static SampleStream outside(List<StreamFault> faults, SampleStream stream) {
        double[] values = stream.toArray();
        int[] seconds = stream.toSeconds();
        for (StreamFault fault : faults) {
            int found = Arrays.binarySearch(seconds, fault.startSecond());
            for (int i = Math.max(found, -found - 1); i < seconds.length && seconds[i] <= fault.endSecond(); i++) {
                values[i] = Double.NaN;
            }
        }
        return SampleStream.at(seconds, values);
    }
}
