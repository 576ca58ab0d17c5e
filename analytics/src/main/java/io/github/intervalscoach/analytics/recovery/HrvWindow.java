package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;

/** The lengths that heart rate variability is read over, and the readings each needs. Nothing is ever interpolated. */
public enum HrvWindow {
    /** Today: decides nothing without symptoms. */
    DECISION(1, 1, 0),
    /** The last week: 3 random nights of 7 carry most of what 7 say (Plews et al. 2014, doi:10.1123/ijspp.2013-0455). */
    TREND(7, 3, 4),
    /** What is usual. */
    BASELINE(60, BaselineDays.LEAST_NIGHTS, 0),
    /** A season against another. */
    SEASON(90, 45, 0);

    private final int days;
    private final int leastNights;
    private final int fewNights;

    HrvWindow(int days, int leastNights, int fewNights) {
        this.days = days;
        this.leastNights = leastNights;
        this.fewNights = fewNights;
    }

    /** Length, days. */
    public int days() {
        return days;
    }

    /** Readings without which nothing is said. */
    public int leastNights() {
        return leastNights;
    }

    /** What {@code nights} readings carry, with {@link Caveat#FEW_NIGHTS} where a mean of them rests on few. */
    Basis basis(int nights) {
        Basis counted = Basis.of(nights, days);
        return nights <= fewNights ? counted.caveat(Caveat.FEW_NIGHTS) : counted;
    }
}
