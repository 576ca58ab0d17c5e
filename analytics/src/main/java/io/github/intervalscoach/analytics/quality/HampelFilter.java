package io.github.intervalscoach.analytics.quality;

import java.util.Arrays;

/**
 * Hampel's filter: a sample is an outlier when it is far from the median of its neighbours, in units of their spread.
 *
 * <dl>
 *   <dt>Formula <dd>|x − median| above sigmas · 1.4826 · MAD, median and MAD of the neighbourhood with the sample in it
 *   <dt>Needs   <dd>the sample itself
 *   <dt>Edges   <dd>at both ends the neighbourhood is what there is of it. Where more than half of it is equal, anything else is an
 *                   outlier. A missing value never is one
 *   <dt>Source  <dd>Hampel 1974, J Am Stat Assoc 69:383 (recalled)
 *   <dt>Dispute <dd>window and sigmas are the user's choice; no choice tells an artefact from a rare event
 *   <dt>Evidence <dd>D, the choice is a convention
 * </dl>
 *
 * @param window neighbourhood with the sample in its middle, samples, odd and at least 3
 * @param sigmas how many standard deviations are far, above 0
 */
public record HampelFilter(int window, double sigmas) {
    /** Turns a median absolute deviation into a standard deviation of normal data: 1/Φ⁻¹(3/4), to four decimals. */
    private static final double MAD_TO_SIGMA = 1.4826;

    public HampelFilter {
        if (window < 3 || window % 2 == 0 || !(sigmas > 0)) {
            throw new IllegalArgumentException(
                    "window " + window + " must be odd and at least 3, sigmas " + sigmas + " above 0");
        }
    }

    /** Whether sample {@code i} of {@code values} is an outlier; NaN marks a missing value, which never is one. */
    public boolean isOutlier(double[] values, int i) {
        double[] near = neighbours(values, i);
        if (Double.isNaN(values[i])) {
            return false;
        }
        double median = median(near);
        double[] distances = Arrays.stream(near).map(v -> Math.abs(v - median)).toArray();
        return Math.abs(values[i] - median) > sigmas * MAD_TO_SIGMA * median(distances);
    }

    private double[] neighbours(double[] values, int i) {
        int half = window / 2;
        return Arrays.stream(values, Math.max(0, i - half), Math.min(values.length, i + half + 1))
                .filter(v -> !Double.isNaN(v))
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
