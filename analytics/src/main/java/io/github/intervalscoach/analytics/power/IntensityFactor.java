package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Intensity factor: how hard a ride was for this rider; 1 is an hour's best.
 *
 * <dl>
 *   <dt>Formula <dd>NP / FTP
 *   <dt>Needs   <dd>an FTP above 0
 *   <dt>Edges   <dd>no FTP, no factor: an FTP of 0 or less is the caller's mistake. What the normalized power was
 *                   refused for, this is refused for
 *   <dt>Source  <dd>Coggan's definition as in GoldenCheetah, src/Metrics/Coggan.cpp
 *   <dt>Dispute <dd>no better than the FTP: 5 % low reads 5 % high. Above 1.05 for an hour the FTP is wrong
 *   <dt>Evidence <dd>C for days of one rider, D as an absolute number
 * </dl>
 *
 * @param ratio NP / FTP, dimensionless
 */
public record IntensityFactor(double ratio) {
    public static final MetricCard CARD = new MetricCard(
            "intensity_factor", "1", Evidence.C, List.of(Source.checked("GoldenCheetah, src/Metrics/Coggan.cpp")));

    /** The ratio for {@code normalizedWatts}, finite and at least 0, and {@code ftpWatts}, above 0. */
    public static MetricResult<IntensityFactor> of(double normalizedWatts, int ftpWatts) {
        requireFtp(ftpWatts);
        double watts = new NormalizedPower(normalizedWatts).watts();
        return MetricResult.of(new IntensityFactor(watts / ftpWatts), Basis.of(1, 1));
    }

    /** The ratio for a ride's normalized power; its variant, coverage and caveats pass on. */
    public static MetricResult<IntensityFactor> of(MetricResult<NormalizedPower> normalized, int ftpWatts) {
        requireFtp(ftpWatts);
        return normalized.map(np -> new IntensityFactor(np.watts() / ftpWatts));
    }

    private static void requireFtp(int ftpWatts) {
        if (ftpWatts <= 0) {
            throw new IllegalArgumentException(
                    "FTP must be above 0 W, was " + ftpWatts + ". Maybe it was never set: ask before computing.");
        }
    }
}
