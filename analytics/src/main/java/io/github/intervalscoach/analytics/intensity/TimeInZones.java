package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;

/**
 * How long a session stayed in each zone.
 *
 * <dl>
 *   <dt>Formula <dd>the zone of a sample is the number of lower bounds at or below it; it counts for the time until the next
 *                   sample, at most 5 s
 *   <dt>Needs   <dd>one sample with a value. A sample without one counts nowhere. For power let the lowest bound be 0, so that
 *                   coasting is zone 1; for heart rate let it be above 0, so that a lost sensor is not
 *   <dt>Source  <dd>convention; Intervals.icu too counts a bound into the zone above it
 *   <dt>Dispute <dd>heart rate lags and under-counts hard minutes, power over-counts spikes: never mix the two in one split
 * </dl>
 *
 * @param seconds time in each zone, s, lowest zone first, as many as there are bounds
 * @param unzonedSeconds time below the lowest bound, s
 */
public record TimeInZones(List<Double> seconds, double unzonedSeconds) {
    public static final MetricCard CARD = new MetricCard(
            "time_in_zones", "seconds", Evidence.D, List.of(Source.definition("convention: time between two bounds")));

    public TimeInZones {
        seconds = List.copyOf(seconds);
    }

    /** The time in the zones that start at {@code lowerBounds}, which rise and are in the unit of the samples. */
    public static MetricResult<TimeInZones> of(SampleStream samples, List<Double> lowerBounds) {
        requireRising(lowerBounds);
        if (samples.known() == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("zone_samples", 1, 0, "samples"));
        }
        double[] bounds = lowerBounds.stream().mapToDouble(Double::doubleValue).toArray();
        // Entry 0 is the time below the lowest bound.
        var held = new double[bounds.length + 1];
        for (int i = 0; i < samples.samples(); i++) {
            double value = samples.valueOrNaN(i);
            if (!Double.isNaN(value)) {
                held[zone(value, bounds)] += samples.heldSeconds(i);
            }
        }
        var seconds = Arrays.stream(held).skip(1).boxed().toList();
        return MetricResult.of(
                new TimeInZones(seconds, held[0]),
                Basis.of(samples.known(), samples.samples()).toldIfPartial());
    }

    private static int zone(double value, double[] lowerBounds) {
        int zone = 0;
        while (zone < lowerBounds.length && lowerBounds[zone] <= value) {
            zone++;
        }
        return zone;
    }

    private static void requireRising(List<Double> lowerBounds) {
        if (lowerBounds.isEmpty()) {
            throw new IllegalArgumentException("zones need at least one lower bound");
        }
        for (int i = 0; i < lowerBounds.size(); i++) {
            boolean rises = i == 0 || lowerBounds.get(i) > lowerBounds.get(i - 1);
            if (!rises || !Double.isFinite(lowerBounds.get(i))) {
                throw new IllegalArgumentException(
                        "lower bounds must be finite and rise, were " + lowerBounds + ". Maybe they are upper bounds?");
            }
        }
    }
}
