package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.series.SampleStream;

/** What a gauge that averages shows: the mean of the last thirty seconds, in which each sample weighs as long as it stands. */
final class TrailingMean {
    private static final int SECONDS = 30;

    private TrailingMean() {}

    /** One mean a sample, of the samples before it that are less than 30 s old and of itself; NaN where it has no value. */
    static SampleStream of(SampleStream samples) {
        int n = samples.samples();
        var sums = new double[n + 1];
        var weights = new double[n + 1];
        var means = new double[n];
        int first = 0;
        for (int i = 0; i < n; i++) {
            double value = samples.valueOrNaN(i);
            boolean known = !Double.isNaN(value);
            sums[i + 1] = sums[i] + (known ? samples.heldSeconds(i) * value : 0);
            weights[i + 1] = weights[i] + (known ? samples.heldSeconds(i) : 0);
            while (samples.second(i) - samples.second(first) >= SECONDS) {
                first++;
            }
            means[i] = known ? (sums[i + 1] - sums[first]) / (weights[i + 1] - weights[first]) : Double.NaN;
        }
        return SampleStream.at(samples.toSeconds(), means);
    }
}
