package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;

/** What every metric on daily points demands before it computes: all days known, and each a possible amount. */
final class LoadDays {
    /** House rule: far above what a day holds (24 h rated 10 of 10 are 14,400); beyond it is another unit. */
    static final double MOST_POINTS = 100_000;

    private LoadDays() {}

    /** The points of every day, oldest first; refuses when a day is missing or outside 0 to {@link #MOST_POINTS}. */
    static MetricResult<double[]> complete(DailySeries points) {
        return known(points, points.days());
    }

    /** The points of the known days, oldest first; refuses below {@code least} of them, and an impossible one. */
    static MetricResult<double[]> known(DailySeries points, int least) {
        double[] days = points.knownValues();
        if (days.length < least) {
            return MetricResult.refused(
                    days.length == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("load_days", least, days.length, "days"));
        }
        OptionalDouble impossible =
                Arrays.stream(days).filter(LoadDays::isImpossible).findFirst();
        if (impossible.isPresent()) {
            return outOfDomain("daily_load", impossible.getAsDouble());
        }
        return MetricResult.of(days, Basis.of(days.length, days.length));
    }

    /** The {@code days} days that end with day {@code i} of {@code points}. */
    static DailySeries upTo(int i, int days, DailySeries points) {
        LocalDate last = points.first().plusDays(i);
        return points.window(last.minusDays(days - 1L), last);
    }

    /** The points of one day; {@code input} names them in the gap. */
    static MetricResult<Double> on(LocalDate day, DailySeries points, String input) {
        OptionalDouble found = points.on(day);
        if (found.isEmpty()) {
            return MetricResult.refused(
                    points.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap(input, 1, 0, "days"));
        }
        double value = found.getAsDouble();
        return isImpossible(value) ? outOfDomain(input, value) : MetricResult.of(value, Basis.of(1, 1));
    }

    static boolean isImpossible(double points) {
        return !(points >= 0 && points <= MOST_POINTS);
    }

    static <T> MetricResult<T> outOfDomain(String input, double found) {
        return MetricResult.refused(
                Reason.OUT_OF_DOMAIN, new Gap(input, found < 0 ? 0 : MOST_POINTS, found, "points/day"));
    }
}
