package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A period: what was done in it, up to today. What is only planned is in {@code toCome} and nowhere else.
 *
 * @param from its first day
 * @param doneTo the last day that counts as done: today at the latest; absent when the period lies ahead
 * @param to its last day
 * @param done everything that can be read
 * @param bySport the same by sport, most time first
 * @param weeks the same by ISO week
 * @param withheldSessions sessions that exist but may not be read
 * @param withheldLoadPoints the load the service counts for them
 * @param restDays days without a session, today excluded while it has none; absent when neither a session nor
 *     fitness is logged, since rest cannot be told from what was not synced
 * @param fitness the load model
 * @param week the last seven full days
 * @param distributions time by intensity, each family of zones by itself
 * @param plan planned against done
 * @param toCome planned on days after today, and today where still open
 * @param before the same number of days before, when both are complete
 * @param loadTrend the newer half of the full days against the older; absent below four weeks
 * @param fuelling carbohydrate in sessions
 * @param patterns what repeats; absent below four weeks unless asked for
 * @param handover for a new conversation, when asked for
 * @param longest the longest session
 * @param sessions each session, when asked for
 * @param notRead numbers that were not given
 */
public record PeriodSection(
        LocalDate from,
        Optional<LocalDate> doneTo,
        LocalDate to,
        Totals done,
        List<SportTotals> bySport,
        List<WeekTotals> weeks,
        int withheldSessions,
        OptionalDouble withheldLoadPoints,
        OptionalInt restDays,
        Optional<Fitness> fitness,
        Optional<WeekShape> week,
        List<Distribution> distributions,
        Plan plan,
        Optional<ToCome> toCome,
        Optional<Change> before,
        Optional<LoadTrend> loadTrend,
        Optional<Fuelling> fuelling,
        Optional<Patterns> patterns,
        Optional<Handover> handover,
        Optional<Candidate> longest,
        List<Candidate> sessions,
        List<NotRead> notRead) {
    public PeriodSection {
        bySport = List.copyOf(bySport);
        weeks = List.copyOf(weeks);
        distributions = List.copyOf(distributions);
        sessions = List.copyOf(sessions);
        notRead = List.copyOf(notRead);
    }

    /**
     * Sums over sessions that can be read.
     *
     * @param loadPoints over the sessions that have a load; absent when none has
     * @param withoutLoad sessions without a load: not counted as 0
     */
    public record Totals(
            int sessions,
            long movingSeconds,
            OptionalDouble distanceMeters,
            OptionalDouble elevationGainMeters,
            OptionalDouble loadPoints,
            int withoutLoad) {}

    /** Sums of one sport. */
    public record SportTotals(
            String sport, int sessions, long movingSeconds, OptionalDouble distanceMeters, OptionalDouble loadPoints) {}

    /**
     * Sums of one week from Monday; only its days inside the period.
     *
     * @param bySport the same by sport, most time first, when asked for
     */
    public record WeekTotals(
            LocalDate monday,
            int days,
            int sessions,
            long movingSeconds,
            OptionalDouble loadPoints,
            List<WeekSport> bySport) {
        public WeekTotals {
            bySport = List.copyOf(bySport);
        }
    }

    /** One sport in a week. */
    public record WeekSport(String sport, long movingSeconds, OptionalDouble loadPoints) {}

    /**
     * The load model at the end of the day before the period and of its last done day.
     *
     * @param rampPointsPerWeek fitness against seven days before the end
     */
    public record Fitness(
            OptionalDouble fitnessStart,
            OptionalDouble fitnessEnd,
            OptionalDouble fatigueEnd,
            OptionalDouble formStart,
            OptionalDouble formEnd,
            OptionalDouble rampPointsPerWeek) {}

    /**
     * The last seven full days.
     *
     * @param monotony mean / sample deviation of daily load
     * @param strain load times monotony; to be compared with the athlete's own weeks only
     * @param deload whether it was a lighter week than the four before; absent when those are not all known
     */
    public record WeekShape(
            LocalDate to, double loadPoints, double monotony, double strain, Optional<Boolean> deload) {}

    /**
     * Time by intensity in one family of zones.
     *
     * @param by power or heart_rate
     * @param sessions sessions with such zones, of {@code ofSessions}
     * @param zoneSeconds seconds in Z1, Z2 …, at full detail
     * @param lowPercent Z1 and Z2
     * @param middlePercent Z3 and Z4
     * @param highPercent Z5 and above
     * @param shape the classification; absent below its minimum
     */
    public record Distribution(
            String by,
            int sessions,
            int ofSessions,
            List<Long> zoneSeconds,
            double lowPercent,
            double middlePercent,
            double highPercent,
            Optional<String> shape) {
        public Distribution {
            zoneSeconds = List.copyOf(zoneSeconds);
        }
    }

    /**
     * Planned sessions of days gone by.
     *
     * @param planned how many
     * @param paired how many of them are linked to a session
     * @param notMatched the others: not linked, which does not mean not done
     * @param loadPercent done of planned load over the pairs with both
     * @param pairsWithLoad how many pairs that rests on
     * @param timePercent done of planned time over the pairs with both
     * @param pairsWithTime how many pairs that rests on
     * @param racesNotLinked races without a link: in no ratio, since nobody calls a race missed for want of a link
     * @param unplanned sessions linked to nothing in the plan
     */
    public record Plan(
            int planned,
            int paired,
            List<NotMatched> notMatched,
            OptionalDouble loadPercent,
            int pairsWithLoad,
            OptionalDouble timePercent,
            int pairsWithTime,
            List<NotMatched> racesNotLinked,
            int unplanned) {
        public Plan {
            notMatched = List.copyOf(notMatched);
            racesNotLinked = List.copyOf(racesNotLinked);
        }
    }

    /** A planned session that no activity is linked to. */
    public record NotMatched(String eventId, LocalDate day, String nameAsWritten) {}

    /** Still to do. */
    public record ToCome(int sessions, OptionalDouble plannedLoadPoints, OptionalInt plannedSeconds) {}

    /** Whether a difference of load is more than noise. */
    public enum Reads {
        UP,
        DOWN,
        WITHIN_NOISE,
        CANNOT_SAY
    }

    /** A difference of load in percent, where it probably lies, and what to make of it. */
    public record Shift(
            OptionalDouble percent, OptionalDouble lowPercent, OptionalDouble highPercent, int days, Reads reads) {}

    /** Load a week in the older and in the newer half. */
    public record LoadTrend(LocalDate newerFrom, double olderPointsPerWeek, double newerPointsPerWeek, Shift change) {}

    /** Against the window before. */
    public record Change(
            LocalDate from,
            LocalDate to,
            int sessions,
            OptionalDouble loadPoints,
            Shift load,
            OptionalDouble timeChangePercent) {}
}
