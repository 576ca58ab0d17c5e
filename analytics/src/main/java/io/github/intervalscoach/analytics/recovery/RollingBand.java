package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean of the newest nights against the band of the 60 days before those nights, so that a bad week cannot widen
 * the band it is judged by. Which days are enough for a band is said in {@link BaselineDays}.
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
        return newest.known() < leastNights
                ? nights.tooFew(input, leastNights, newest.known())
                : MetricResult.of(newest, nights.told(basis(newest.known())));
    }

    /** The reading of {@code day}; refuses with everything that was too little. */
    MetricResult<Reading> on(LocalDate day, Nights nights) {
        DailySeries before = nights.series()
                .window(meanFrom(day).minusDays(BASELINE_DAYS), meanFrom(day).minusDays(1));
        List<Gap> baselineGaps = BaselineDays.gaps(input, before);
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

    /** What {@code nights} nights carry. */
    private Basis basis(int nights) {
        Basis counted = Basis.of(nights, meanDays);
        return nights <= fewNights ? counted.caveat(Caveat.FEW_NIGHTS) : counted;
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

    private LocalDate meanFrom(LocalDate day) {
        return day.minusDays(meanDays - 1L);
    }

    /** The newest day with a value; there must be one. */
    static LocalDate newestNight(DailySeries nights) {
        LocalDate night = nights.last();
        while (nights.on(night).isEmpty()) {
            night = night.minusDays(1);
        }
        return night;
    }
}
