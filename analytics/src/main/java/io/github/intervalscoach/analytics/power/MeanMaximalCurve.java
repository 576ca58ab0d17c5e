package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Mean-maximal curve: the best mean of a session for every duration. Of power, and just as well of heart rate or speed.
 *
 * <dl>
 *   <dt>Formula <dd>for each T: max over windows of T consecutive seconds of their mean, zeros included
 *   <dt>Needs   <dd>one value; none negative
 *   <dt>Edges   <dd>a negative value is refused. Holes up to 3 s are interpolated, longer ones met as the
 *                   {@link GapPolicy} says: {@code SPLIT} does not bridge them, {@code ZERO_FILL} counts them as 0, as
 *                   GoldenCheetah does, {@code SKIP} joins what was recorded. Equal windows: any of them may be
 *                   reported
 *   <dt>Source  <dd>definition; tools differ in what a window may reach across
 *   <dt>Dispute <dd>with {@link GapPolicy#SKIP} a best effort may bridge a stop: 1 % on 25 min of a real ride. A best of
 *                   one session is no maximum of the athlete unless it was all-out. The curve is not smoothed and can rise
 *                   by a little, since a longer window is not always made of shorter ones
 *   <dt>Evidence <dd>A, as arithmetic
 * </dl>
 *
 * <p>Immutable; safe to share between threads.
 */
public final class MeanMaximalCurve {
    public static final MetricCard CARD = new MetricCard(
            "mean_maximal_curve",
            "unit of the samples",
            Evidence.A,
            List.of(Source.definition("definition: greatest mean of a window")));

    private final double[] means;
    private final int[] startSeconds;

    private MeanMaximalCurve(double[] means, int[] startSeconds) {
        this.means = means;
        this.startSeconds = startSeconds;
    }

    /** The curve of {@code samples}; windows meet unrecorded seconds as {@code gaps} says. */
    public static MetricResult<MeanMaximalCurve> of(SampleStream samples, GapPolicy gaps) {
        return samples.everySecond(gaps, ValueDomain.NOT_NEGATIVE)
                .<MeanMaximalCurve>map(MeanMaximalCurve::of)
                .withBasis(basis -> basis.variant(gaps.name().toLowerCase(Locale.ROOT)));
    }

    private static MeanMaximalCurve of(SecondGrid grid) {
        List<SecondGrid> runs = grid.runs();
        int longest = runs.stream().mapToInt(SecondGrid::size).max().orElseThrow();
        var means = new double[longest];
        var starts = new int[longest];
        Arrays.fill(means, -1);
        for (SecondGrid run : runs) {
            var best = BestWindows.of(run.toArray());
            for (int length = 1; length <= run.size(); length++) {
                double mean = best.sum(length) / length;
                if (mean > means[length - 1]) {
                    means[length - 1] = mean;
                    starts[length - 1] = run.second(best.start(length));
                }
            }
        }
        return new MeanMaximalCurve(means, starts);
    }

    /** The best mean over {@code seconds}, in the unit of the samples; empty beyond {@link #longestSeconds}. */
    public OptionalDouble at(int seconds) {
        return knows(seconds) ? OptionalDouble.of(means[seconds - 1]) : OptionalDouble.empty();
    }

    /** When the best window of that length starts, seconds since the start of the session; empty beyond the longest. */
    public OptionalInt startSecond(int seconds) {
        return knows(seconds) ? OptionalInt.of(startSeconds[seconds - 1]) : OptionalInt.empty();
    }

    /**
     * The curve for showing: no duration is lower than a longer one. Where it was, it takes over the mean and the start of
     * the longer one, in which so good a window of the shorter duration begins or ends.
     */
    public MeanMaximalCurve neverRising() {
        double[] shown = means.clone();
        int[] starts = startSeconds.clone();
        for (int i = means.length - 2; i >= 0; i--) {
            if (shown[i] < shown[i + 1]) {
                shown[i] = shown[i + 1];
                starts[i] = starts[i + 1];
            }
        }
        return new MeanMaximalCurve(shown, starts);
    }

    /** The longest duration the curve knows, seconds; at least 1. */
    public int longestSeconds() {
        return means.length;
    }

    private boolean knows(int seconds) {
        return seconds >= 1 && seconds <= means.length;
    }

    @Override
    public String toString() {
        return "best means for 1 to " + means.length + " s";
    }
}
