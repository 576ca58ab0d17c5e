package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.planning.Guide.Code;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is usually asked of the training for an event: defaults to start from, each with how well it is founded.
 *
 * <dl>
 *   <dt>Formula <dd>a table of {@link Guide}s
 *   <dt>Needs   <dd>the event
 *   <dt>Edges   <dd>Nothing is scaled to the athlete: where their own history or the rule of a tenth above the longest of
 *                   30 days says less, that holds
 *   <dt>Source  <dd>Fokkema et al. 2020 for half marathon and marathon (556 runners, observational); coaching convention
 *                   for the rest
 *   <dt>Dispute <dd>Faster runners run more, which does not say that running more made them faster; that cohort found no
 *                   relation of volume or longest run with injury.
 *   <dt>Evidence <dd>D: two lines of it C, as each guide says
 * </dl>
 */
public enum EventSpecifics {
    /** 21.1 km on foot. */
    HALF_MARATHON,
    /** 42.2 km on foot. */
    MARATHON,
    /** Longer than a marathon on foot. */
    ULTRA,
    /** A long day on the road by bicycle. */
    GRAN_FONDO,
    /** Triathlon over 113 km. */
    TRIATHLON_70_3,
    /** Triathlon over 226 km. */
    IRONMAN;

    private static final String FOKKEMA = "Fokkema et al. 2020, half marathon and marathon, n = 556";
    private static final String CONVENTION = "coaching convention";

    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "event_specifics", "1", Evidence.D, List.of(Source.checked(FOKKEMA), Source.definition(CONVENTION)));

    /** The defaults of the event. */
    public List<Guide> guides() {
        return switch (this) {
            case HALF_MARATHON ->
                List.of(
                        observed(Code.WEEKLY_DISTANCE, 32, "km/week"),
                        observed(Code.LONGEST_SESSION_DISTANCE, 21, "km"),
                        between(Code.QUALITY_SESSIONS, 2, 2, "sessions/week"));
            case MARATHON ->
                List.of(
                        observed(Code.WEEKLY_DISTANCE, 65, "km/week"),
                        observed(Code.SLOWER_BELOW_WEEKLY_DISTANCE, 40, "km/week"),
                        observed(Code.LONGEST_SESSION_DISTANCE, 25, "km"),
                        atMost(Code.LONGEST_SESSION_DISTANCE, 35, "km"),
                        atMost(Code.LONGEST_SESSION_HOURS, 3, "hours"),
                        atMost(Code.LONGEST_SESSION_SHARE_OF_WEEK, 0.35, "1"),
                        between(Code.RACE_PACE_WEEKS_OUT, 6, 10, "weeks"));
            case ULTRA ->
                List.of(
                        atMost(Code.LONGEST_SESSION_HOURS, 6, "hours"),
                        between(Code.EASY_SHARE, 0.85, 1, "1"),
                        between(Code.BACK_TO_BACK_DAYS, 1, 1, "pairs/week"));
            case GRAN_FONDO ->
                List.of(
                        between(Code.LONGEST_SESSION_SHARE_OF_RACE, 0.7, 0.9, "1"),
                        between(Code.QUALITY_SESSIONS, 2, 2, "sessions/week"));
            case TRIATHLON_70_3 ->
                List.of(
                        between(Code.WEEKLY_HOURS, 8, 12, "hours/week"),
                        between(Code.BRICK_SESSIONS, 1, 1, "sessions/week"));
            case IRONMAN ->
                List.of(
                        between(Code.WEEKLY_HOURS, 10, 16, "hours/week"),
                        between(Code.BRICK_SESSIONS, 1, 1, "sessions/week"));
        };
    }

    /** A floor that faster finishers of the cohort kept. */
    private static Guide observed(Code code, double least, String unit) {
        return new Guide(
                code, OptionalDouble.of(least), OptionalDouble.empty(), unit, Evidence.C, Source.checked(FOKKEMA));
    }

    private static Guide atMost(Code code, double most, String unit) {
        return convention(code, OptionalDouble.empty(), most, unit);
    }

    private static Guide between(Code code, double least, double most, String unit) {
        return convention(code, OptionalDouble.of(least), most, unit);
    }

    private static Guide convention(Code code, OptionalDouble least, double most, String unit) {
        return new Guide(code, least, OptionalDouble.of(most), unit, Evidence.D, Source.definition(CONVENTION));
    }
}
