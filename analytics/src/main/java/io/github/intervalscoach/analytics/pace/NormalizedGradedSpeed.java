package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.FourthPowerMean;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Normalized graded speed: the even speed on the flat that a hilly, uneven run was worth.
 *
 * <dl>
 *   <dt>Formula <dd>{@code SERVICE}: mean {@link GradeAdjustedPace} over the moving seconds. {@code FOUR_NORM}: ⁴√
 *                   mean(m⁴), m the 30 s mean of it at 1 Hz in full windows, standing included
 *   <dt>Needs   <dd>grade-adjusted speed; for {@code FOUR_NORM} 30 s of it, below 10 min with {@link Caveat#SHORT}
 *   <dt>Edges   <dd>Below 0.5 m/s nobody is moving (house rule): {@code SERVICE} leaves those seconds out and refuses a
 *                   session without others. Recording stops are left out by both
 *   <dt>Source  <dd>{@code SERVICE}: Intervals.icu forum, thread 100899; {@code FOUR_NORM}: our definition, after
 *                   normalized power
 *   <dt>Dispute <dd>TrainingPeaks' NGP is not published and neither variant claims to be it. The fourth power is taken
 *                   over from cycling without a trial on foot
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param metersPerSecond the even speed on the flat, m/s, at least 0
 * @param seconds what it stands for, s: moving time for {@code SERVICE}, recorded time for {@code FOUR_NORM}
 */
public record NormalizedGradedSpeed(double metersPerSecond, double seconds) {
    public static final MetricCard CARD = new MetricCard(
            "normalized_graded_speed",
            "m/s",
            Evidence.D,
            List.of(Source.checked("https://forum.intervals.icu/t/100899")));

    private static final int WINDOW = 30;

    /** Below this many seconds the fourth power says little (house rule, as for power). */
    private static final int SHORT = 600;

    /** Slower than any walk, m/s (house rule). */
    private static final double MOVING = 0.5;

    /** How the run is made even. */
    public enum Variant {
        /** The plain mean while moving, which Intervals.icu's load from pace uses. */
        SERVICE,
        /** The fourth-power mean, in which surges count for more. */
        FOUR_NORM
    }

    /** The even speed of a session of which the grade-adjusted speed is known, m/s. */
    public static MetricResult<NormalizedGradedSpeed> of(SampleStream flatMetersPerSecond, Variant variant) {
        var result = variant == Variant.SERVICE ? mean(flatMetersPerSecond) : fourNorm(flatMetersPerSecond);
        return result.withBasis(basis -> basis.variant(variant.name().toLowerCase(Locale.ROOT)));
    }

    private static MetricResult<NormalizedGradedSpeed> mean(SampleStream speeds) {
        var outside = ValueDomain.METERS_PER_SECOND.firstOutside(speeds);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        double meters = 0;
        double seconds = 0;
        for (int i = 0; i < speeds.samples(); i++) {
            if (speeds.valueOrNaN(i) >= MOVING) {
                meters += speeds.valueOrNaN(i) * speeds.heldSeconds(i);
                seconds += speeds.heldSeconds(i);
            }
        }
        return seconds == 0
                ? MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("moving_seconds", 1, 0, "seconds"))
                : MetricResult.of(
                        new NormalizedGradedSpeed(meters / seconds, seconds),
                        Basis.of(speeds.known(), speeds.samples()).toldIfPartial());
    }

    private static MetricResult<NormalizedGradedSpeed> fourNorm(SampleStream speeds) {
        return speeds.everySecond(GapPolicy.SKIP, ValueDomain.METERS_PER_SECOND)
                .flatMap(NormalizedGradedSpeed::fourNorm);
    }

    private static MetricResult<NormalizedGradedSpeed> fourNorm(SecondGrid grid) {
        if (grid.size() < WINDOW) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("speed_seconds", WINDOW, grid.size(), "seconds"));
        }
        double speed = FourthPowerMean.of(Arrays.stream(MovingWindow.means(grid.toArray(), WINDOW))
                .skip(WINDOW - 1)
                .toArray());
        return MetricResult.of(
                new NormalizedGradedSpeed(speed, grid.size()),
                grid.size() < SHORT ? grid.basis().caveat(Caveat.SHORT) : grid.basis());
    }
}
