package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;

/** How much of the session the pairs of output and heart rate stand for. */
final class Coverage {
    /** Coasting and short stops take a tenth or so of an ordinary ride; less than this is worth telling (house rule). */
    private static final double ORDINARY = 0.8;

    private Coverage() {}

    static Basis of(SamplePairs pairs, SampleStream output, int fromSecond) {
        int window = 0;
        for (int i = 0; i < output.samples(); i++) {
            window += output.second(i) >= fromSecond ? 1 : 0;
        }
        var basis = Basis.of(pairs.size(), window);
        return basis.coverage() < ORDINARY ? basis.caveat(Caveat.PARTIAL_COVERAGE) : basis;
    }
}
