package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.series.SamplePairs;
import java.util.ArrayList;
import java.util.List;

/**
 * Means of five minutes.
 *
 * @param hours when their middle was, h
 * @param output mean output
 * @param bpm mean heart rate, bpm
 */
record FiveMinutes(double hours, double output, double bpm) {
    private static final int SECONDS = 300;

    /** Fewer seconds with a pair say nothing of five minutes; house rule. */
    private static final int LEAST_SECONDS = 150;

    private static final double SECONDS_PER_HOUR = 3_600;

    /** The means of each five minutes from {@code second} on that are at least half full. */
    static List<FiveMinutes> of(SamplePairs pairs, int second) {
        var spans = new ArrayList<FiveMinutes>();
        int from = 0;
        while (from < pairs.size()) {
            int span = (pairs.second(from) - second) / SECONDS;
            int to = from;
            while (to < pairs.size() && (pairs.second(to) - second) / SECONDS == span) {
                to++;
            }
            var sums = OutputPerBeat.over(pairs, from, to);
            if (sums.seconds() >= LEAST_SECONDS) {
                double middle = second + (span + 0.5) * SECONDS;
                spans.add(new FiveMinutes(middle / SECONDS_PER_HOUR, sums.output() / sums.seconds(), sums.meanBpm()));
            }
            from = to;
        }
        return List.copyOf(spans);
    }
}
