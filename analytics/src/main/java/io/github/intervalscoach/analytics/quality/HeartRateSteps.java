package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.stream.IntStream;

/** Jumps no heart makes: more than 25 bpm within two seconds, between values that are possible in themselves (convention). */
public final class HeartRateSteps {
    private static final double LARGEST_BPM = 25;
    private static final int WITHIN_SECONDS = 2;

    private HeartRateSteps() {}

    /** The jumps; neighbouring ones are one fault, from the second before the first to the last. */
    public static List<StreamFault> in(SampleStream bpm) {
        double[] values = bpm.toArray();
        return Stretch.where(values.length, bpm::second, i -> jump(bpm, values, i) > LARGEST_BPM).stream()
                .map(s -> new StreamFault(
                        StreamFault.Code.HR_STEP,
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
            if (possible(values[i]) && possible(values[j])) {
                largest = Math.max(largest, Math.abs(values[i] - values[j]));
            }
        }
        return largest;
    }

    private static boolean possible(double bpm) {
        return bpm >= HeartRateRange.LOWEST_BPM && bpm <= HeartRateRange.HIGHEST_BPM;
    }
}
