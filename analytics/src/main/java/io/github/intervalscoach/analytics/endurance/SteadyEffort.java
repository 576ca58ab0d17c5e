package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What decides whether heart-rate drift in a session means anything: long enough, easy enough and even enough. All the
 * gates of this package stand here.
 *
 * @param seconds moving time, s, finite and at least 0
 * @param intensityFactor normalized power (or pace) divided by the threshold, finite and at least 0
 * @param variabilityIndex normalized divided by average, finite and at least 0; 1 is perfectly even
 */
public record SteadyEffort(double seconds, double intensityFactor, double variabilityIndex) {
    /** Shorter than this there is no drift to see, seconds (convention). */
    private static final double LEAST_SECONDS = 3_600;

    /** From here on drift is plain to see, seconds; scientific reference C10. */
    private static final double AMPLE_SECONDS = 5_400;

    /** Harder than this the heart rate rises for other reasons (convention). */
    private static final double HIGHEST_INTENSITY = 0.80;

    /** Up to this the effort is steady (convention). */
    private static final double STEADY = 1.05;

    /** Above this it is not read at all (convention). */
    private static final double HIGHEST_VARIABILITY = 1.10;

    public SteadyEffort {
        requireNotNegative("seconds", seconds);
        requireNotNegative("intensityFactor", intensityFactor);
        requireNotNegative("variabilityIndex", variabilityIndex);
    }

    /** The gates this effort does not pass, each named in a gap; empty when drift can be read. */
    public List<Gap> failedGates() {
        var gaps = new ArrayList<Gap>();
        if (seconds < LEAST_SECONDS) {
            gaps.add(new Gap("duration", LEAST_SECONDS, seconds, "seconds"));
        }
        if (intensityFactor > HIGHEST_INTENSITY) {
            gaps.add(new Gap("intensity_factor", HIGHEST_INTENSITY, intensityFactor, "1"));
        }
        if (variabilityIndex > HIGHEST_VARIABILITY) {
            gaps.add(new Gap("variability_index", HIGHEST_VARIABILITY, variabilityIndex, "1"));
        }
        return List.copyOf(gaps);
    }

    /** Whether the gates are passed but the effort was so uneven that what is read from it is weak evidence. */
    public boolean isUnsteady() {
        return variabilityIndex > STEADY;
    }

    /** The result, marked as short or unsteady where it is; or the refusal that names every gate that was not passed. */
    <T> MetricResult<T> admit(MetricResult<T> result) {
        List<Gap> failed = failedGates();
        if (!failed.isEmpty()) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, failed.toArray(Gap[]::new));
        }
        MetricResult<T> told = seconds < AMPLE_SECONDS ? result.withBasis(basis -> basis.caveat(Caveat.SHORT)) : result;
        return isUnsteady() ? told.withBasis(basis -> basis.caveat(Caveat.UNSTEADY)) : told;
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(
                    name + " must be finite and at least 0, was " + value + ". Maybe it is unknown: do not ask then.");
        }
    }
}
