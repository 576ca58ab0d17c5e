package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.join;

import io.github.intervalscoach.analytics.fixtures.Days;
import java.time.LocalDate;

/** Mornings that several tests of heart rate variability share. */
final class HrvFixtures {
    static final HrvSource WATCH = new HrvSource(HrvMeasure.RMSSD, "watch");
    static final HrvSource RING = new HrvSource(HrvMeasure.RMSSD, "ring");
    static final HrvSource PHONE = new HrvSource(HrvMeasure.SDNN, "phone");

    private static final double[] FOUR_WEEKS = {
        62, 58, 65, 70, 61, 55, 66, 68, 60, 59, 72, 64, 57, 63, 69, 61, 58, 66, 71, 62, 60, 67, 64, 59, 65, 63, 68, 61
    };
    private static final double[] LOW_WEEK = {54, 56, 60, GAP, 52, 58, 55};

    private HrvFixtures() {}

    /** S-29, rMSSD in milliseconds. */
    static double[] fourWeeks() {
        return FOUR_WEEKS.clone();
    }

    /** S-29, the week after, rMSSD in milliseconds. */
    static double[] lowWeek() {
        return LOW_WEEK.clone();
    }

    /**
     * Sixty ordinary days, 60 and 66 ms in turn, and these. The sixty have mean 4.142 and deviation 0.0481 (ln units), so
     * their band runs from 61.4 to 64.5 ms and a day is 1.5 deviations low at 58.5 ms.
     */
    static double[] after60(double... newest) {
        return join(alternating(60, 60, 66), newest);
    }

    static HrvDays watch(double... ms) {
        return HrvDays.of(Days.of(ms), WATCH);
    }

    /** The day of the last of these values. */
    static LocalDate last(double... values) {
        return FIRST.plusDays(values.length - 1L);
    }
}
