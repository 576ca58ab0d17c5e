package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether the athlete's own word today is worse than it usually is.
 *
 * <dl>
 *   <dt>Formula <dd>z = (points − mean) / sample standard deviation of the 28 days before; watch from z = 1, or above 20 points
 *   <dt>Needs   <dd>today's {@link HooperIndex}, and 14 of the 28 days before (house rule) unless it is above 20 points
 *   <dt>Edges   <dd>the deviation is held at 1 point or more, the step of the answers (house rule); without a baseline more than
 *                   20 points is still worth watching and less is refused; points outside 4 to 28 are left out, said with
 *                   {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Saw, Main and Gastin 2016, doi:10.1136/bjsports-2015-094758 (recalled); the limits by convention
 *   <dt>Dispute <dd>an athlete whose usual is bad gets no signal for staying there.
 *   <dt>Evidence <dd>A, for monitoring by self-report; the limits are D
 * </dl>
 *
 * @param points today, 4 to 28
 * @param z deviations above usual, above 0 being worse; empty without a baseline
 * @param worse whether it is worth watching
 */
public record HooperStatus(double points, OptionalDouble z, Finding worse) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hooper_status", "deviations", Evidence.A, List.of(Source.recalled("doi:10.1136/bjsports-2015-094758")));

    private static final int USUAL_DAYS = 28;
    private static final double WATCH_Z = 1;
    private static final double WATCH_POINTS = 20;
    private static final double STEP = 1;
    private static final Nights.Plausible POINTS = new Nights.Plausible(4, 28);

    /** The status on {@code day} from each day's index, points. */
    public static MetricResult<HooperStatus> on(LocalDate day, DailySeries points) {
        Nights days = Nights.upTo(day, USUAL_DAYS + 1, points, POINTS, value -> value);
        OptionalDouble today = days.series().on(day);
        double[] before =
                days.series().window(days.series().first(), day.minusDays(1)).knownValues();
        if (today.isEmpty()) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap("hooper_today", 1, 0, "days"));
        }
        boolean enough = before.length >= BaselineDays.LEAST_NIGHTS;
        if (!enough && today.getAsDouble() <= WATCH_POINTS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA,
                    new Gap("hooper_baseline_days", BaselineDays.LEAST_NIGHTS, before.length, "days"));
        }
        OptionalDouble z = enough
                ? OptionalDouble.of(Baseline.of(before, WATCH_Z, STEP).z(today.getAsDouble()))
                : OptionalDouble.empty();
        Basis basis = Basis.of(before.length + 1, USUAL_DAYS + 1).toldIfPartial();
        return MetricResult.of(of(today.getAsDouble(), z), days.told(basis));
    }

    private static HooperStatus of(double points, OptionalDouble z) {
        return new HooperStatus(points, z, Finding.of(points > WATCH_POINTS || z.orElse(0) >= WATCH_Z));
    }
}
