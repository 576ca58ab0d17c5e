package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A heart rate that stands still while power or speed varies: the sensor has stopped measuring.
 *
 * <dl>
 *   <dt>Formula <dd>the same value for 60 s and more, while the standard deviation of power or speed is above 5 % of its mean
 *   <dt>Needs   <dd>heart rate and power or speed at the same seconds
 *   <dt>Edges   <dd>0 is a lost sensor: {@link HeartRateMissing} counts it. A stop of the recorder ends a stretch. Power or speed
 *                   that is negative or beyond a million is no work to compare with, so nothing is reported
 *   <dt>Source  <dd>the 60 s are a convention (60 to 120), the 5 % a house rule
 *   <dt>Dispute <dd>a minute of one steady value happens to healthy hearts: a few short stretches are ordinary
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class HeartRateFlat {
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_flat",
            "seconds",
            Evidence.D,
            List.of(Source.definition("convention: one value for 60 s while the work varies")));

    private static final int LEAST_SECONDS = 60;

    /** Standard deviation of the output divided by its mean, above which work varies (house rule). */
    private static final double VARYING = 0.05;

    private HeartRateFlat() {}

    /** The flat stretches, at the seconds both streams know; {@code output} in any unit, not negative. */
    public static List<StreamFault> in(SampleStream bpm, SampleStream output) {
        if (ValueDomain.NOT_NEGATIVE.firstOutside(output).isPresent()) {
            return List.of();
        }
        var pairs = SamplePairs.of(bpm, output);
        return Stretch.where(pairs.size(), pairs::second, i -> i > 0 && standsStill(pairs, i)).stream()
                .filter(s -> s.endSecond() - pairs.second(s.from() - 1) + 1 >= LEAST_SECONDS)
                .filter(s -> varies(pairs, s.from() - 1, s.to()))
                .map(s -> new StreamFault(
                        Fault.Code.HR_FLAT,
                        pairs.second(s.from() - 1),
                        s.endSecond(),
                        s.endSecond() - pairs.second(s.from() - 1) + 1,
                        "seconds"))
                .toList();
    }

    private static boolean standsStill(SamplePairs pairs, int i) {
        boolean neighbours = pairs.second(i) - pairs.second(i - 1) <= Stretch.LONGEST_STEP;
        return neighbours && pairs.left(i) > 0 && pairs.left(i) == pairs.left(i - 1);
    }

    private static boolean varies(SamplePairs pairs, int from, int to) {
        int n = to - from + 1;
        double mean = 0;
        for (int i = from; i <= to; i++) {
            mean += pairs.right(i) / n;
        }
        double squares = 0;
        for (int i = from; i <= to; i++) {
            squares += (pairs.right(i) - mean) * (pairs.right(i) - mean);
        }
        return Math.sqrt(squares / n) > VARYING * mean;
    }
}
