package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * Intensity distribution: how training time splits into easy, moderate and hard.
 *
 * <dl>
 *   <dt>Formula <dd>time below the first threshold, between the two, and above the second, each divided by their sum. Which zones
 *                   these are is a {@link ZoneMapping}, named in the result
 *   <dt>Needs   <dd>a second in zones; 28 days or 10 hours for a class, below that {@link Caveat#SHORT} and no class
 *   <dt>Edges   <dd>an empty zone is a share of 0. Time that is negative, not a number or above 10¹⁰ s refuses. A number of zones that
 *                   the mapping does not know is the caller's mistake
 *   <dt>Source  <dd>Treff et al. 2019, doi:10.3389/fphys.2019.00707; the cut-offs of {@link Shape} are house rules
 *   <dt>Dispute <dd>that most time should be easy is well supported; polarized against pyramidal is not settled. Time in zones
 *                   and one label a session ({@link SessionGoalDistribution}) give different splits: about 90/10 and 80/20 for
 *                   the same training
 *   <dt>Evidence <dd>C; B that most of it should be easy
 * </dl>
 *
 * @param low share of time below the first threshold, 0 to 1
 * @param moderate share of time between the thresholds, 0 to 1
 * @param high share of time above the second threshold, 0 to 1; the three add up to 1
 * @param shape the class of the split
 */
public record IntensityDistribution(double low, double moderate, double high, Shape shape) {
    public static final MetricCard CARD = new MetricCard(
            "intensity_distribution", "1", Evidence.C, List.of(Source.checked("doi:10.3389/fphys.2019.00707")));

    /** Either is enough for a class (house rule). */
    static final int ENOUGH_DAYS = 28;

    private static final double ENOUGH_SECONDS = 10 * 3_600;

    private static final double ROUNDING = 1e-9;

    /** From this share of moderate time on it is threshold training (house rule). */
    private static final double MUCH_MODERATE = 0.35;

    /** From this share of easy time on there is nothing else to tell (house rule). */
    private static final double ALL_LOW = 0.95;

    /** Three hundred years of training; more is no time. */
    private static final ValueDomain ZONE_SECONDS = new ValueDomain("zone_seconds", 0, 1e10, "seconds");

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

    /** The distribution of the time in three, five or more zones, mapped as {@link ZoneMapping#fitting} says. */
    public static MetricResult<IntensityDistribution> of(List<Double> zoneSeconds, int days) {
        return of(zoneSeconds, days, ZoneMapping.fitting(zoneSeconds.size()));
    }

    /**
     * The distribution of the time in zones.
     *
     * @param zoneSeconds time in each zone, lowest first, s
     * @param days length of the period it comes from, at least 1
     * @param mapping which zones are easy, moderate and hard
     */
    public static MetricResult<IntensityDistribution> of(List<Double> zoneSeconds, int days, ZoneMapping mapping) {
        mapping.require(zoneSeconds.size());
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least 1 day, was " + days);
        }
        return total(zoneSeconds).flatMap(total -> {
            double moderate = sum(zoneSeconds.subList(mapping.firstModerate(), mapping.firstHigh())) / total;
            double high = sum(zoneSeconds.subList(mapping.firstHigh(), zoneSeconds.size())) / total;
            double low = sum(zoneSeconds.subList(0, mapping.firstModerate())) / total;
            var basis = Basis.of(days, days).variant(mapping.name().toLowerCase(Locale.ROOT));
            var split = of(low, moderate, high);
            return days >= ENOUGH_DAYS || total >= ENOUGH_SECONDS
                    ? MetricResult.of(split, basis)
                    : MetricResult.of(split.unclassified(), basis.caveat(Caveat.SHORT));
        });
    }

    /** The same split without a class. */
    IntensityDistribution unclassified() {
        return new IntensityDistribution(low, moderate, high, Shape.UNKNOWN);
    }

    private static MetricResult<Double> total(List<Double> zoneSeconds) {
        for (double seconds : zoneSeconds) {
            MetricResult<Double> checked = ZONE_SECONDS.check(seconds);
            if (checked.found().isEmpty()) {
                return checked;
            }
        }
        double total = sum(zoneSeconds);
        return total >= 1
                ? MetricResult.of(total, Basis.of(1, 1))
                : MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("zone_seconds", 1, total, "seconds"));
    }

    private static double sum(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Shape shape(double low, double moderate, double high) {
        if (high >= low) {
            return Shape.HIGH_INTENSITY;
        }
        if (moderate >= low || moderate >= MUCH_MODERATE) {
            return Shape.THRESHOLD;
        }
        if (high > moderate && PolarizationIndex.points(low, moderate, high) > PolarizationIndex.POLARIZED) {
            return Shape.POLARIZED;
        }
        if (low >= ALL_LOW) {
            return Shape.LOW_ONLY;
        }
        return moderate >= high ? Shape.PYRAMIDAL : Shape.MIXED;
    }
}
