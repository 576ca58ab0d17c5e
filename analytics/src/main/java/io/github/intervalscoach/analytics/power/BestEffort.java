package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * The best effort of one duration: one point of the {@link MeanMaximalCurve}, of a session or a part of it.
 *
 * <dl>
 *   <dt>Formula <dd>max over windows of that many consecutive seconds of their mean, zeros included
 *   <dt>Needs   <dd>one stretch at least that long; no negative value
 *   <dt>Edges   <dd>a part ends before the second it is to end at. Holes up to 3 s are bridged, longer ones met as the
 *                   {@link GapPolicy} says. The first window on a tie
 *   <dt>Source  <dd>definition
 *   <dt>Dispute <dd>as the curve's: no maximum of the athlete unless it was all-out
 *   <dt>Evidence <dd>A
 * </dl>
 *
 * @param mean best mean, in the unit of the samples
 * @param seconds its duration, s
 * @param startSecond when it starts, s since the start of the session
 */
public record BestEffort(double mean, int seconds, int startSecond) {
    public static final MetricCard CARD = new MetricCard(
            "best_effort",
            "unit of the samples",
            Evidence.A,
            List.of(Source.definition("definition: greatest mean of a window")));

    /** The best {@code seconds} of a session; at least 1. */
    public static MetricResult<BestEffort> of(SampleStream samples, int seconds, GapPolicy gaps) {
        return of(samples, 0, Integer.MAX_VALUE, seconds, gaps);
    }

    /** The best {@code seconds} of the samples from {@code fromSecond} (included) to {@code toSecond} (excluded). */
    public static MetricResult<BestEffort> of(
            SampleStream samples, int fromSecond, int toSecond, int seconds, GapPolicy gaps) {
        if (seconds < 1) {
            throw new IllegalArgumentException("an effort lasts at least 1 s, was " + seconds);
        }
        int from = 0;
        while (from < samples.samples() && samples.second(from) < fromSecond) {
            from++;
        }
        int to = from;
        while (to < samples.samples() && samples.second(to) < toSecond) {
            to++;
        }
        return from == to
                ? tooShort(seconds, 0)
                : samples.slice(from, to)
                        .everySecond(gaps, ValueDomain.NOT_NEGATIVE)
                        .flatMap(grid -> of(grid, seconds))
                        .withBasis(basis -> basis.variant(gaps.name().toLowerCase(Locale.ROOT)));
    }

    private static MetricResult<BestEffort> of(SecondGrid grid, int seconds) {
        int longest = 0;
        double greatest = -1;
        int start = 0;
        for (SecondGrid run : grid.runs()) {
            longest = Math.max(longest, run.size());
            if (run.size() >= seconds) {
                var best = BestWindows.only(run.toArray(), seconds);
                if (best.sum(seconds) > greatest) {
                    greatest = best.sum(seconds);
                    start = run.second(best.start(seconds));
                }
            }
        }
        return greatest < 0
                ? tooShort(seconds, longest)
                : MetricResult.of(new BestEffort(greatest / seconds, seconds, start), grid.basis());
    }

    private static MetricResult<BestEffort> tooShort(int seconds, int longest) {
        return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("unbroken_seconds", seconds, longest, "seconds"));
    }
}
