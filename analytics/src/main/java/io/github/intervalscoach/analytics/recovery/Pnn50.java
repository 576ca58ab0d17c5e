package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How often one heart beat comes more than 50 ms sooner or later than the one before.
 *
 * <dl>
 *   <dt>Formula <dd>100 · count(|d| &gt; 50 ms) / N, N being what the {@link Divisor} says
 *   <dt>Needs   <dd>what {@link Rmssd} needs
 *   <dt>Edges   <dd>those of {@link Rmssd}; a difference of exactly 50 ms does not count
 *   <dt>Source  <dd>Task Force of ESC and NASPE 1996, Circulation 93:1043 (recalled); hrv-analysis, extract_features.py
 *                   (divides by beats)
 *   <dt>Dispute <dd>Tools divide by differences or by beats, so a figure without its divisor is not exact. 0 for many
 *                   athletes at work and old hearts at rest, where {@link Rmssd} still tells days apart.
 *   <dt>Evidence <dd>C, less sensitive than {@link Rmssd}
 * </dl>
 *
 * @param percent 0 to 100
 * @param count differences above 50 ms
 */
public record Pnn50(double percent, int count) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "pnn50",
            "percent",
            Evidence.C,
            List.of(
                    Source.checked("https://github.com/Aura-healthcare/hrv-analysis, extract_features.py"),
                    Source.recalled("Task Force of ESC and NASPE 1996, Circulation 93:1043")));

    private static final double LIMIT_MS = 50;

    /** What the count is divided by. */
    public enum Divisor {
        /** The number of differences, as pyHRV does. */
        DIFFERENCES,
        /** The number of beats, one more in a clean recording, as hrv-analysis does. */
        BEATS
    }

    /** The value of a recording. */
    public static MetricResult<Pnn50> of(BeatIntervals beats, Divisor divisor) {
        return beats.measurable()
                .map(clean -> of(clean.differences(), clean.kept().length, divisor))
                .withBasis(basis -> basis.variant(divisor.name().toLowerCase(Locale.ROOT)));
    }

    private static Pnn50 of(double[] differences, int beats, Divisor divisor) {
        int count = (int)
                Arrays.stream(differences).filter(d -> Math.abs(d) > LIMIT_MS).count();
        int n = divisor == Divisor.BEATS ? beats : differences.length;
        return new Pnn50(100.0 * count / n, count);
    }
}
