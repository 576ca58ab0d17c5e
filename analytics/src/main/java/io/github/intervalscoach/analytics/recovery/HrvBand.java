package io.github.intervalscoach.analytics.recovery;

/**
 * How the band of usual heart rate variability is drawn.
 *
 * @param baselineDays length of the baseline, days, 28 to 60
 * @param widths half the band's width, deviations of daily values, above 0 to 3
 * @param variant of what the centre and the deviation are
 */
public record HrvBand(int baselineDays, double widths, Variant variant) {
    /** The smallest worthwhile change of a week's mean (Plews et al. 2013, Javaloyes et al. 2019; recalled). */
    public static final HrvBand STANDARD = new HrvBand(60, 0.5, Variant.MEAN_SD);

    private static final int SHORTEST_DAYS = 28;
    private static final int LONGEST_DAYS = 60;
    private static final double WIDEST = 3;

    /** What is usual, and how usual departures from it are. */
    public enum Variant {
        /** Mean and sample standard deviation. */
        MEAN_SD,
        /** Median and 1.4826 · median absolute deviation; with the standard deviation where half the days are equal. */
        ROBUST,
        /** {@link #ROBUST} where a day lies more than 3 standard deviations from the mean, otherwise {@link #MEAN_SD}. */
        ROBUST_IF_OUTLIERS
    }

    public HrvBand {
        if (baselineDays < SHORTEST_DAYS || baselineDays > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "baselineDays = " + baselineDays + ": need 28 to 60. Maybe it is in weeks?");
        }
        if (!(widths > 0 && widths <= WIDEST)) {
            throw new IllegalArgumentException(
                    "widths = " + widths + ": need above 0 to 3 deviations. Maybe it is in percent?");
        }
    }
}
