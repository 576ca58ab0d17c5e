package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean of the newest nights against the band of the 60 days before those nights, so that a bad week cannot widen
 * the band it is judged by.
 *
 * <p>How a baseline is counted: its window is the 60 days that end the day before the newest nights' window begins.
 * Its reach runs from the first night with a value in that window to the window's end, both included, and must be 28
 * days. Its nights must be 14, and 3 for every 7 days of reach.
 *
 * @param input name of the input in gaps
 * @param meanDays days that the mean looks at, the asked one included
 * @param leastNights nights the mean needs
 * @param fewNights up to this many nights the mean carries {@link Caveat#FEW_NIGHTS}
 * @param widths half-width of the band, deviations of daily values
 * @param deviationFloor least deviation, in the metric's unit
 */
record RollingBand(String input, int meanDays, int leastNights, int fewNights, double widths, double deviationFloor) {
    private static final int BASELINE_DAYS = 60;
    private static final int LEAST_REACH_DAYS = 28;
    private static final int LEAST_BASELINE_NIGHTS = 14;
    private static final int WEEK_DAYS = 7;
    private static final int LEAST_NIGHTS_A_WEEK = 3;

    /** How far back a run of days outside the band is followed. */
    private static final int MOST_DAYS_OUTSIDE = 14;

    /** One day's mean and band; {@code lastDay} is the newest night with a value and {@code last} that value. */
    record Reading(double mean, int nights, Baseline band, LocalDate lastDay, double last) {
        Position position() {
            return band.positionOf(mean);
        }

        double lastZ() {
            return band.z(last);
        }
    }

    /** How many days before the asked one, itself included, this may look at. */
    int days() {
        return MOST_DAYS_OUTSIDE - 1 + meanDays + BASELINE_DAYS;
    }

    /** The days that the mean of {@code day} looks at; refuses when too few of them are known. */
    MetricResult<DailySeries> newest(LocalDate day, Nights nights) {
        DailySeries newest = nights.series().window(meanFrom(day), day);
        if (nights.series().known() == 0) {
            return refusedAsEmpty(nights);
        }
        return newest.known() < leastNights
                ? MetricResult.refused(Reason.INSUFFICIENT_DATA, gap("nights", leastNights, newest.known(), "nights"))
                : MetricResult.of(newest, basis(newest.known(), nights.excluded()));
    }

    /** The reading of {@code day}; refuses with everything that was too little. */
    MetricResult<Reading> on(LocalDate day, Nights nights) {
        DailySeries before = nights.series()
                .window(meanFrom(day).minusDays(BASELINE_DAYS), meanFrom(day).minusDays(1));
        List<Gap> baselineGaps = baselineGaps(before);
        return newest(day, nights)
                .fold(
                        found -> baselineGaps.isEmpty()
                                ? MetricResult.of(reading(found.value(), before), found.basis())
                                : new MetricResult.Refusal<>(Reason.INSUFFICIENT_DATA, baselineGaps),
                        refusal -> new MetricResult.Refusal<>(
                                refusal.reason(),
                                Stream.concat(refusal.gaps().stream(), baselineGaps.stream())
                                        .toList()));
    }

    /** For how many days in a row up to {@code day} the mean has been outside on the same side; 0 when within. */
    int daysOutside(LocalDate day, Nights nights, Position side) {
        if (side == Position.WITHIN) {
            return 0;
        }
        return (int) IntStream.range(0, MOST_DAYS_OUTSIDE)
                .takeWhile(back -> on(day.minusDays(back), nights)
                        .found()
                        .map(reading -> reading.position() == side)
                        .orElse(false))
                .count();
    }

    /** What {@code nights} nights carry; an excluded night makes the coverage a caveat too. */
    private Basis basis(int nights, int excluded) {
        Basis counted = Basis.of(nights, meanDays);
        Basis few = nights <= fewNights ? counted.caveat(Caveat.FEW_NIGHTS) : counted;
        return excluded > 0 ? few.caveat(Caveat.PARTIAL_COVERAGE) : few;
    }

    private Reading reading(DailySeries newest, DailySeries before) {
        double[] values = newest.knownValues();
        return new Reading(
                StatUtils.mean(values),
                values.length,
                Baseline.of(before.knownValues(), widths, deviationFloor),
                newestNight(newest),
                values[values.length - 1]);
    }

    private List<Gap> baselineGaps(DailySeries before) {
        int reach = reachDays(before);
        int needed = Math.max(LEAST_BASELINE_NIGHTS, ceil(LEAST_NIGHTS_A_WEEK * reach, WEEK_DAYS));
        var gaps = new ArrayList<Gap>();
        if (reach < LEAST_REACH_DAYS) {
            gaps.add(gap("baseline_days", LEAST_REACH_DAYS, reach, "days"));
        }
        if (before.known() < needed) {
            gaps.add(gap("baseline_nights", needed, before.known(), "nights"));
        }
        return gaps;
    }

    private MetricResult<DailySeries> refusedAsEmpty(Nights nights) {
        Gap none = gap("nights", leastNights, 0, "nights");
        return nights.excluded() == 0
                ? MetricResult.refused(Reason.MISSING_INPUT, none)
                : MetricResult.refused(
                        Reason.OUT_OF_DOMAIN, none, gap("implausible_nights", 0, nights.excluded(), "nights"));
    }

    private Gap gap(String what, double needed, double found, String unit) {
        return new Gap(input + "_" + what, needed, found, unit);
    }

    private LocalDate meanFrom(LocalDate day) {
        return day.minusDays(meanDays - 1L);
    }

    private static int reachDays(DailySeries before) {
        return IntStream.range(0, before.days())
                .filter(i -> before.at(i).isPresent())
                .map(i -> before.days() - i)
                .findFirst()
                .orElse(0);
    }

    /** The newest day with a value; there must be one. */
    static LocalDate newestNight(DailySeries nights) {
        LocalDate night = nights.last();
        while (nights.on(night).isEmpty()) {
            night = night.minusDays(1);
        }
        return night;
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
