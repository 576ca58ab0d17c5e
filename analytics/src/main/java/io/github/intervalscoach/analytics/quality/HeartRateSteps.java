package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Jumps no heart makes.
 *
 * <dl>
 *   <dt>Formula <dd>a change of more than 25 bpm within two seconds
 *   <dt>Needs   <dd>two samples at most two seconds apart
 *   <dt>Edges   <dd>only between values that are possible in themselves, 30 to 225 bpm; the others are
 *                   {@link HeartRateRange}'s. Neighbouring jumps are one fault. A jump across a longer hole is not looked at
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>a strap that is put on again, or an ectopic beat, jumps as well: averages stand
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class HeartRateSteps {
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_steps",
            "bpm",
            Evidence.D,
            List.of(Source.definition("convention: more than 25 bpm within 2 s")));

    private static final double LARGEST_BPM = 25;
    private static final int WITHIN_SECONDS = 2;

    private HeartRateSteps() {}

    /** The jumps; neighbouring ones are one fault, from the second before the first to the last. */
    public static List<StreamFault> in(SampleStream bpm) {
        double[] values = bpm.toArray();
        return Stretch.where(values.length, bpm::second, i -> jump(bpm, values, i) > LARGEST_BPM).stream()
                .map(s -> new StreamFault(
                        Fault.Code.HR_STEP,
                        bpm.second(s.from() - 1),
                        s.endSecond(),
                        IntStream.rangeClosed(s.from(), s.to())
                                .mapToDouble(i -> jump(bpm, values, i))
                                .max()
                                .orElseThrow(),
                        "bpm"))
                .toList();
    }

    /** The largest change to sample {@code i} from a sample up to two seconds before it; 0 where there is none. */
    private static double jump(SampleStream bpm, double[] values, int i) {
        double largest = 0;
        for (int j = i - 1; j >= 0 && bpm.second(i) - bpm.second(j) <= WITHIN_SECONDS; j--) {
            if (HeartRateRange.isHuman(values[i]) && HeartRateRange.isHuman(values[j])) {
                largest = Math.max(largest, Math.abs(values[i] - values[j]));
            }
        }
        return largest;
    }
}
