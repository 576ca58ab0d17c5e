package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Intensity distribution: how training time splits into easy, moderate and hard.
 *
 * <dl>
 *   <dt>Formula <dd>time below the first threshold, between the two, and above the second, each divided by their sum. From five
 *                   zones and more: zones 1–2, 3–4, and 5 and up, as Intervals.icu does; from three: as they are
 *   <dt>Needs   <dd>time in zones above 0; 28 days or 10 hours for a class, below that {@link Caveat#SHORT}
 *   <dt>Source  <dd>Treff et al. 2019, doi:10.3389/fphys.2019.00707; the cut-offs of {@link Shape} are house rules
 *   <dt>Dispute <dd>that most time should be easy is well supported; polarized against pyramidal is not settled. Time in zones
 *                   and one label a session give different splits: about 90/10 and 80/20 for the same training
 * </dl>
 *
 * @param low share of time below the first threshold, 0 to 1
 * @param moderate share of time between the thresholds, 0 to 1
 * @param high share of time above the second threshold, 0 to 1; the three add up to 1
 * @param shape the class of the split
 */
public record IntensityDistribution(double low, double moderate, double high, Shape shape) {
    /** Either is enough for a class (house rule). */
    private static final int ENOUGH_DAYS = 28;

    private static final double ENOUGH_SECONDS = 10 * 3_600;

    /** From this many zones on they pair up as 1–2, 3–4, and 5 and up. */
    private static final int PAIRED_ZONES = 5;

    private static final double ROUNDING = 1e-9;

    public static final MetricCard CARD = new MetricCard(
            "intensity_distribution", "1", Evidence.C, List.of(Source.checked("doi:10.3389/fphys.2019.00707")));

    /** What the split looks like. The first that fits, in the order of the rules below, not of this list. */
    public enum Shape {
        /** Too little data for a class. */
        UNKNOWN,
        /** At least as much hard as easy. */
        HIGH_INTENSITY,
        /** At least as much moderate as easy, or 35 % moderate (house rule). */
        THRESHOLD,
        /** Easy above hard above moderate, and a polarization index above 2. */
        POLARIZED,
        /** At least 95 % easy (house rule). */
        LOW_ONLY,
        /** Easy above moderate, and moderate not below hard. */
        PYRAMIDAL,
        /** None of these. */
        MIXED
    }

    public IntensityDistribution {
        boolean shares = low >= 0 && moderate >= 0 && high >= 0 && Math.abs(low + moderate + high - 1) < ROUNDING;
        if (!shares) {
            throw new IllegalArgumentException("shares must be 0 to 1 and add up to 1, were " + low + ", " + moderate
                    + ", " + high + ". Maybe they are percent?");
        }
    }

    /** The distribution of three shares that add up to 1, with enough data behind them for a class. */
    public static IntensityDistribution of(double low, double moderate, double high) {
        return new IntensityDistribution(low, moderate, high, shape(low, moderate, high));
    }

    /**
     * The distribution of the time in three, five or more zones.
     *
     * @param zoneSeconds time in each zone, lowest first, s, each finite and at least 0
     * @param days length of the period it comes from, at least 1
     */
    public static MetricResult<IntensityDistribution> of(List<Double> zoneSeconds, int days) {
        double low = sum(zoneSeconds, 0, firstModerate(zoneSeconds.size()));
        double moderate = sum(zoneSeconds, firstModerate(zoneSeconds.size()), firstHigh(zoneSeconds.size()));
        double high = sum(zoneSeconds, firstHigh(zoneSeconds.size()), zoneSeconds.size());
        double total = low + moderate + high;
        if (days < 1 || !Double.isFinite(total)) {
            throw new IllegalArgumentException("zone times must be finite and days at least 1, was " + days);
        }
        if (total < 1) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("zone_seconds", 1, total, "seconds"));
        }
        var split = of(low / total, moderate / total, high / total);
        var basis = Basis.of(days, days);
        return days >= ENOUGH_DAYS || total >= ENOUGH_SECONDS
                ? MetricResult.of(split, basis)
                : MetricResult.of(
                        new IntensityDistribution(split.low, split.moderate, split.high, Shape.UNKNOWN),
                        basis.caveat(Caveat.SHORT));
    }

    private static Shape shape(double low, double moderate, double high) {
        if (high >= low) {
            return Shape.HIGH_INTENSITY;
        }
        if (moderate >= low || moderate >= 0.35) {
            return Shape.THRESHOLD;
        }
        if (high > moderate && PolarizationIndex.points(low, moderate, high) > PolarizationIndex.POLARIZED) {
            return Shape.POLARIZED;
        }
        if (low >= 0.95) {
            return Shape.LOW_ONLY;
        }
        return moderate >= high ? Shape.PYRAMIDAL : Shape.MIXED;
    }

    private static int firstModerate(int zones) {
        return zones >= PAIRED_ZONES ? 2 : 1;
    }

    private static int firstHigh(int zones) {
        if (zones != 3 && zones < PAIRED_ZONES) {
            throw new IllegalArgumentException(zones + " zones do not say where the thresholds are: 3, 5 or more do");
        }
        return zones >= PAIRED_ZONES ? 4 : 2;
    }

    private static double sum(List<Double> zoneSeconds, int from, int to) {
        double sum = 0;
        for (double seconds : zoneSeconds.subList(from, to)) {
            if (!(seconds >= 0)) {
                throw new IllegalArgumentException("time in a zone must be at least 0 s, was " + seconds);
            }
            sum += seconds;
        }
        return sum;
    }
}
