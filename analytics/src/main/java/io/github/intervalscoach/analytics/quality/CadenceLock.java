package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Cadence lock: an optical sensor on a runner's wrist that counts steps instead of heartbeats.
 *
 * <dl>
 *   <dt>Formula <dd>the share of samples in which heart rate and cadence are at most a tolerance apart, and Pearson's correlation of
 *                   the two. A lock is 60 s within 3 bpm without a break, or 30 % of the time with a correlation above 0.8; of
 *                   the heart rate and one, two or three beats for each step of one leg
 *   <dt>Needs   <dd>two seconds in which both are above 0 and change; for a lock 60 s. Runs and walks only
 *   <dt>Edges   <dd>cadence of one leg or of both: a mean below 120 is taken for one leg. The cadence as given is tried first,
 *                   then the other count, then three beats a step. A heart rate that does not change has no correlation and is
 *                   only found by the 60 s
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>a runner whose heart happens to beat at step rate for a minute is reported too: a hint, not a proof. Optical
 *                   sensors lock most in the first ten minutes ({@link Onset})
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 *
 * @param share samples at most the tolerance apart, 0 to 1
 * @param correlation Pearson's r, −1 to 1
 */
public record CadenceLock(double share, double correlation) {
    public static final MetricCard CARD = new MetricCard(
            "cadence_lock",
            "1",
            Evidence.D,
            List.of(Source.definition("convention: heart rate that follows step rate")));

    private static final double TOLERANCE_BPM = 3;
    private static final int LEAST_SECONDS = 60;
    private static final double LEAST_SHARE = 0.30;
    private static final double LEAST_CORRELATION = 0.8;

    /** Nobody runs at fewer steps a minute: a lower mean is cadence of one leg (house rule). */
    private static final double ONE_LEG = 120;

    /** When a lock began. An optical sensor that has not found the pulse yet locks early: such a lock is the likelier. */
    public enum Onset {
        /** Within the first ten minutes of the recording (convention). */
        FIRST_TEN_MINUTES,
        /** After them. */
        LATER;

        private static final int TEN_MINUTES = 600;

        /** The onset of {@code lock} in a recording that begins at {@code firstSecond}. */
        public static Onset of(StreamFault lock, int firstSecond) {
            return lock.startSecond() - firstSecond < TEN_MINUTES ? FIRST_TEN_MINUTES : LATER;
        }
    }

    /** How alike heart rate and cadence are, at the seconds in which both are above 0. */
    public static MetricResult<CadenceLock> of(SampleStream bpm, SampleStream cadence, double toleranceBpm) {
        return of(SamplePairs.of(bpm, cadence).positiveFrom(0), 1, toleranceBpm);
    }

    /** The locks of a run; {@code cadence} in steps a minute, of both legs or of one. */
    public static List<StreamFault> in(SampleStream bpm, SampleStream cadence) {
        var pairs = SamplePairs.of(bpm, cadence).positiveFrom(0);
        double mean = IntStream.range(0, pairs.size())
                .mapToDouble(i -> pairs.right(i) / pairs.size())
                .sum();
        boolean oneLeg = mean < ONE_LEG;
        return DoubleStream.of(1, oneLeg ? 2 : 0.5, oneLeg ? 3 : 1.5)
                .mapToObj(factor -> in(pairs, factor))
                .filter(locks -> !locks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<StreamFault> in(SamplePairs pairs, double factor) {
        int last = pairs.size() - 1;
        double share = share(pairs, factor, TOLERANCE_BPM);
        boolean longEnough = last > 0 && pairs.second(last) - pairs.second(0) + 1 >= LEAST_SECONDS;
        double r = of(pairs, factor, TOLERANCE_BPM).fold(v -> v.value().correlation, refusal -> 0.0);
        if (longEnough && share >= LEAST_SHARE && r > LEAST_CORRELATION) {
            return List.of(fault(pairs.second(0), pairs.second(last), share));
        }
        return Stretch.where(pairs.size(), pairs::second, i -> near(pairs, i, factor, TOLERANCE_BPM)).stream()
                .filter(s -> s.seconds() >= LEAST_SECONDS)
                .map(s -> fault(s.startSecond(), s.endSecond(), share))
                .toList();
    }

    private static StreamFault fault(int startSecond, int endSecond, double share) {
        return new StreamFault(Fault.Code.CADENCE_LOCK, startSecond, endSecond, share, "1");
    }

    private static MetricResult<CadenceLock> of(SamplePairs pairs, double factor, double toleranceBpm) {
        if (pairs.size() < 2) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("paired_samples", 2, pairs.size(), "samples"));
        }
        double r = Correlation.of(pairs);
        return Double.isFinite(r)
                ? MetricResult.of(
                        new CadenceLock(share(pairs, factor, toleranceBpm), r), Basis.of(pairs.size(), pairs.size()))
                : MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("changing_samples", 2, 1, "samples"));
    }

    private static double share(SamplePairs pairs, double factor, double toleranceBpm) {
        long near = IntStream.range(0, pairs.size())
                .filter(i -> near(pairs, i, factor, toleranceBpm))
                .count();
        return near / (double) Math.max(1, pairs.size());
    }

    private static boolean near(SamplePairs pairs, int i, double factor, double toleranceBpm) {
        return Math.abs(pairs.left(i) - factor * pairs.right(i)) <= toleranceBpm;
    }
}
