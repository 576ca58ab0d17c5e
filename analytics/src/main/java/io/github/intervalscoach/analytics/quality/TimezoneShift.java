package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

/**
 * Sessions counted on the wrong day: the day in Greenwich is not the athlete's.
 *
 * <dl>
 *   <dt>Formula <dd>for each day the load of the sessions that began on it in the athlete's zone, less the load that was counted on it;
 *                   and the days of the zone whose length is not 24 h
 *   <dt>Needs   <dd>the zone, a start and the day it was counted on. The zone is the athlete's at the time: a journey is two calls
 *   <dt>Edges   <dd>sessions that trade days at equal loads leave no fault, for no sum shifts. A load that is negative, not a number or
 *                   above a million, or a start outside the years 0 to 9999, is not looked at. A day that a zone skipped has 0 h
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>none known
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class TimezoneShift {
    public static final MetricCard CARD = new MetricCard(
            "timezone_shift",
            "points",
            Evidence.D,
            List.of(Source.definition("convention: daily sums by local day and by the day counted differ")));

    private static final Instant YEAR_0 = Instant.parse("0000-01-02T00:00:00Z");
    private static final Instant YEAR_9999 = Instant.parse("9999-12-30T00:00:00Z");
    /** Loads that were added and taken away again leave this much, points. */
    private static final double ROUNDING = 1e-6;

    private static final double SECONDS_PER_HOUR = 3_600;

    /** More is a mistyped year (house rule). */
    private static final int MOST_YEARS = 200;

    /**
     * A session and the day it was counted on.
     *
     * @param start when it began
     * @param countedOn the day whose sum holds it
     * @param points training load
     */
    public record Start(Instant start, LocalDate countedOn, double points) {
        /** A session counted on its day in Greenwich, as a sum over {@code start_date} does. */
        public static Start countedInGreenwich(Instant start, double points) {
            return new Start(start, LocalDate.ofInstant(start, ZoneOffset.UTC), points);
        }

        private boolean isKnown() {
            return start.isAfter(YEAR_0)
                    && start.isBefore(YEAR_9999)
                    && ValueDomain.NOT_NEGATIVE.check(points).found().isPresent();
        }
    }

    private TimezoneShift() {}

    /** The days whose sum is off, oldest first; the subject is the day, the evidence the points it lacks, or below 0 has too many. */
    public static List<RecordFault> in(List<Start> sessions, ZoneId zone) {
        var lacking = new TreeMap<LocalDate, Double>();
        for (Start session : sessions) {
            if (session.isKnown()) {
                LocalDate local = LocalDate.ofInstant(session.start, zone);
                if (!local.equals(session.countedOn)) {
                    lacking.merge(local, session.points, Double::sum);
                    lacking.merge(session.countedOn, -session.points, Double::sum);
                }
            }
        }
        return lacking.entrySet().stream()
                .filter(day -> Math.abs(day.getValue()) > ROUNDING)
                .map(day -> fault(day.getKey(), day.getValue(), "points"))
                .toList();
    }

    /**
     * The days from {@code first} to {@code last}, both included, that do not have 24 hours in {@code zone}, oldest first;
     * the evidence is how many they have. At most 200 years.
     */
    public static List<RecordFault> oddDays(LocalDate first, LocalDate last, ZoneId zone) {
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "from " + first + " to " + last + " must be 0 to 200 years. Maybe they are swapped?");
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> hours(day, zone) != 24)
                .map(day -> fault(day, hours(day, zone), "hours"))
                .toList();
    }

    private static double hours(LocalDate day, ZoneId zone) {
        var length = Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
        return length.toSeconds() / SECONDS_PER_HOUR;
    }

    private static RecordFault fault(LocalDate day, double evidence, String unit) {
        return new RecordFault(Fault.Code.TIMEZONE, List.of(day.toString()), evidence, unit);
    }
}
