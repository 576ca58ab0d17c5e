package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Edge;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Smoothing;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Zeros;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How long a session stayed in each zone.
 *
 * <dl>
 *   <dt>Formula <dd>the zone of a sample is the number of lower bounds at or below it; it counts for the time until the next
 *                   sample, at most 5 s. {@link ZoneBounds} names the other rules there are
 *   <dt>Needs   <dd>one sample that counts
 *   <dt>Edges   <dd>a sample without a value counts nowhere; 0 is zone 1 of power and a lost sensor of heart rate. Below the lowest
 *                   bound is told apart. A stop of the recorder counts 5 s. Smoothed, a value outside 0 to a million refuses
 *   <dt>Source  <dd>convention; the sweatpy documentation for bounds that belong to the zone below; Intervals.icu's zones have
 *                   inclusive tops too, as its recorded zone times show
 *   <dt>Dispute <dd>heart rate lags and under-counts hard minutes, power over-counts spikes: never mix the two in one split.
 *                   Smoothing power over 30 s moves much of the highest zones into the middle, so it is a variant of its own
 *   <dt>Evidence <dd>D, a convention of counting
 * </dl>
 *
 * @param seconds time in each zone, s, lowest zone first, as many as there are bounds
 * @param unzonedSeconds time below the lowest bound, s
 */
public record TimeInZones(List<Double> seconds, double unzonedSeconds) {
    public static final MetricCard CARD = new MetricCard(
            "time_in_zones",
            "seconds",
            Evidence.D,
            List.of(
                    Source.definition("convention: time between two bounds"),
                    Source.checked("sweatpy documentation, https://github.com/GoldenCheetah/sweatpy")));

    public TimeInZones {
        seconds = List.copyOf(seconds);
    }

    /**
     * The time in the zones that start at {@code lowerBounds}, which rise and are in the unit of the samples. A bound
     * belongs to the zone above it, and a sample of 0 is a value like any other.
     */
    public static MetricResult<TimeInZones> of(SampleStream samples, List<Double> lowerBounds) {
        return of(samples, new ZoneBounds(lowerBounds, Edge.LOWER_INCLUSIVE, Zeros.COUNT, Smoothing.NONE));
    }

    /** The time in the zones of {@code bounds}. */
    public static MetricResult<TimeInZones> of(SampleStream samples, ZoneBounds bounds) {
        SampleStream counting = bounds.counting(samples);
        if (bounds.smoothing() == Smoothing.NONE) {
            return sum(counting, bounds);
        }
        Optional<Gap> outside = ValueDomain.NOT_NEGATIVE.firstOutside(samples);
        return outside.isPresent()
                ? MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get())
                : sum(TrailingMean.of(counting), bounds);
    }

    private static MetricResult<TimeInZones> sum(SampleStream samples, ZoneBounds bounds) {
        if (samples.known() == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("zone_samples", 1, 0, "samples"));
        }
        // Entry 0 is the time below the lowest bound.
        var held = new double[bounds.zones() + 1];
        for (int i = 0; i < samples.samples(); i++) {
            double value = samples.valueOrNaN(i);
            if (!Double.isNaN(value)) {
                held[bounds.zone(value)] += samples.heldSeconds(i);
            }
        }
        var seconds = Arrays.stream(held).skip(1).boxed().toList();
        return MetricResult.of(
                new TimeInZones(seconds, held[0]),
                Basis.of(samples.known(), samples.samples()).toldIfPartial().variant(bounds.variant()));
    }
}
