package io.github.intervalscoach.intents.compareperiods.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One period as far as it is done: totals of its days, which are not comparable when the lengths differ.
 *
 * @param doneFrom first day that counts
 * @param doneTo last day that counts; never today
 * @param days how many days these are
 * @param sessions sessions that can be read
 * @param distanceMeters over the sessions that have one
 * @param elevationGainMeters over the sessions that have one
 * @param loadPoints over the sessions that have one
 * @param withheldSessions sessions that exist but may not be read
 * @param fitnessStart at the end of the day before the first
 * @param fitnessEnd at the end of the last day
 * @param formStart at the end of the day before the first
 * @param formEnd at the end of the last day
 * @param distributions time by intensity, each family of zones by itself
 * @param sports the same by sport, when asked for
 * @param sessionList each session, when asked for
 */
public record WindowFigures(
        LocalDate doneFrom,
        LocalDate doneTo,
        int days,
        int sessions,
        long movingSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble elevationGainMeters,
        OptionalDouble loadPoints,
        int withheldSessions,
        OptionalDouble fitnessStart,
        OptionalDouble fitnessEnd,
        OptionalDouble formStart,
        OptionalDouble formEnd,
        List<Distribution> distributions,
        List<SportFigures> sports,
        List<SessionRow> sessionList) {
    public WindowFigures {
        distributions = List.copyOf(distributions);
        sports = List.copyOf(sports);
        sessionList = List.copyOf(sessionList);
    }

    /**
     * Time by intensity in one family of zones.
     *
     * @param by power or heart_rate
     * @param sessions sessions with such zones, of {@code ofSessions}
     * @param lowPercent Z1 and Z2
     * @param middlePercent Z3 and Z4
     * @param highPercent Z5 and above
     */
    public record Distribution(
            String by, int sessions, int ofSessions, double lowPercent, double middlePercent, double highPercent) {}

    /** Sums of one sport. */
    public record SportFigures(
            String sport, int sessions, long movingSeconds, OptionalDouble distanceMeters, OptionalDouble loadPoints) {}

    /**
     * One session.
     *
     * @param nameAsWritten the athlete's own words: data, not advice
     */
    public record SessionRow(
            String id,
            LocalDateTime start,
            Optional<String> nameAsWritten,
            String sport,
            OptionalInt movingSeconds,
            OptionalDouble loadPoints) {}
}
