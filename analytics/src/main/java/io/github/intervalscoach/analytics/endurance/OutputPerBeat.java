package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;

/**
 * Output and heart rate summed over the same seconds.
 *
 * @param output Σ output·Δt
 * @param beats Σ heart rate·Δt
 * @param seconds Σ Δt
 */
record OutputPerBeat(double output, double beats, long seconds) {
    /** What is left of an hour without its warm-up when a fifth of it has no pair, seconds (house rule). */
    static final int LEAST_SECONDS = 2_400;

    /** In a longer stop the heart settles, and what follows is a second session, seconds (house rule). */
    private static final int LONGEST_STOP = 600;

    /** Output and heart rate at the seconds from {@code second} on where both are above 0; refused when too few. */
    static MetricResult<SamplePairs> pairs(SampleStream output, SampleStream heartRateBpm, int second) {
        var outside =
                ValueDomain.NOT_NEGATIVE.firstOutside(output).or(() -> ValueDomain.BPM.firstOutside(heartRateBpm));
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        int stop = longestStop(output, second);
        if (stop > LONGEST_STOP) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("longest_stop", LONGEST_STOP, stop, "seconds"));
        }
        var pairs = SamplePairs.of(output, heartRateBpm).positiveFrom(second);
        long seconds = over(pairs, 0, pairs.size()).seconds;
        return seconds < LEAST_SECONDS
                ? MetricResult.refused(
                        Reason.INSUFFICIENT_DATA, new Gap("paired_seconds", LEAST_SECONDS, seconds, "seconds"))
                : MetricResult.of(pairs, Coverage.of(pairs, output, second));
    }

    /** The longest time between two samples with output, seconds; a stop at either end is none. */
    private static int longestStop(SampleStream output, int second) {
        int longest = 0;
        int last = -1;
        for (int i = 0; i < output.samples(); i++) {
            if (output.second(i) >= second && output.valueOrNaN(i) > 0) {
                longest = last < 0 ? 0 : Math.max(longest, output.second(i) - last - 1);
                last = output.second(i);
            }
        }
        return longest;
    }

    /** The sums of the pairs from {@code from} (included) to {@code to} (excluded). */
    static OutputPerBeat over(SamplePairs pairs, int from, int to) {
        double output = 0;
        double beats = 0;
        long seconds = 0;
        for (int i = from; i < to; i++) {
            output += pairs.left(i) * pairs.heldSeconds(i);
            beats += pairs.right(i) * pairs.heldSeconds(i);
            seconds += pairs.heldSeconds(i);
        }
        return new OutputPerBeat(output, beats, seconds);
    }

    /** Mean output divided by mean heart rate. */
    double ratio() {
        return output / beats;
    }

    double meanBpm() {
        return beats / seconds;
    }
}
