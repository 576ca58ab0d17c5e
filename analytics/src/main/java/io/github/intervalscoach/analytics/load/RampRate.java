package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast fitness is rising.
 *
 * <dl>
 *   <dt>Formula <dd>F(d) − F(d−7)
 *   <dt>Needs   <dd>fitness at the end of both days
 *   <dt>Edges   <dd>what lies between the two days does not matter; either one missing, or below 0, refuses. While
 *                   fitness itself warms up from an unknown start, the ramp is too steep
 *   <dt>Source  <dd>Intervals.icu, field {@code rampRate}
 *   <dt>Dispute <dd>The usual bands (up to 3 easy, 5 sustainable for most, above 8 to be flagged) are convention;
 *                   runners and athletes below a fitness of 40 are told to halve them
 *   <dt>Evidence <dd>D: a convention
 * </dl>
 *
 * @param pointsPerWeek change of fitness in seven days; below 0 it falls
 */
public record RampRate(double pointsPerWeek) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "ramp_rate", "points/week", Evidence.D, List.of(Source.checked("https://forum.intervals.icu/t/5788")));

    private static final int WEEK_DAYS = 7;

    /** The ramp of the seven days up to {@code day}, from fitness at the end of each day, points/day. */
    public static MetricResult<RampRate> on(LocalDate day, DailySeries fitness) {
        return LoadDays.on(day.minusDays(WEEK_DAYS), fitness, "fitness_a_week_before")
                .flatMap(before -> LoadDays.on(day, fitness, "fitness")
                        .flatMap(now -> MetricResult.of(new RampRate(now - before), Basis.of(2, 2))));
    }

    /** The same for each day of {@code fitness}, oldest first. */
    public static List<MetricResult<RampRate>> over(DailySeries fitness) {
        return IntStream.range(0, fitness.days())
                .mapToObj(i -> on(fitness.first().plusDays(i), fitness))
                .toList();
    }
}
