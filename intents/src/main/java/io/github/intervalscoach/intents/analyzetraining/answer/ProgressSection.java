package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether it got better, and why.
 *
 * @param from first day of the window that trends are read over
 * @param to its last day
 * @param newerFrom first day of the newer span
 * @param olderFrom first day of the older span
 * @param olderTo its last day; the newer one begins the day after
 * @param verdict on performance; load and fitness are no performance
 * @param measures what was measured, performance first
 * @param hypotheses why, likeliest first
 * @param sports load by sport
 * @param bestTwentyMinutes the best twenty minutes of power, newest window and of all time
 * @param heavyWeeks weeks above a load, when asked for
 */
public record ProgressSection(
        LocalDate from,
        LocalDate to,
        LocalDate newerFrom,
        LocalDate olderFrom,
        LocalDate olderTo,
        Reads verdict,
        List<Measure> measures,
        List<Hypothesis> hypotheses,
        List<SportLoad> sports,
        List<Best> bestTwentyMinutes,
        Optional<HeavyWeeks> heavyWeeks) {
    public ProgressSection {
        measures = List.copyOf(measures);
        hypotheses = List.copyOf(hypotheses);
        sports = List.copyOf(sports);
        bestTwentyMinutes = List.copyOf(bestTwentyMinutes);
    }

    /** What can be said of a quantity. */
    public enum Reads {
        /** More than noise, for the better. */
        BETTER,
        /** More than noise, for the worse. */
        WORSE,
        /** Some better, some worse. */
        MIXED,
        /** Shown not to have changed by as much as matters. */
        UNCHANGED,
        /** Less than would be told from noise. */
        WITHIN_NOISE,
        /** Too little to tell. */
        CANNOT_SAY
    }

    /**
     * One quantity.
     *
     * @param key what it is
     * @param of sport, duration or distance
     * @param unit of the numbers
     * @param older in the older span
     * @param newer in the newer span
     * @param change a trend over the window, or newer less older
     * @param changeLow where the change probably lies
     * @param changeHigh where the change probably lies
     * @param detectable a smaller change would not be told from noise
     * @param n values it rests on
     * @param since when a new level began
     */
    public record Measure(
            String key,
            String of,
            String unit,
            OptionalDouble older,
            OptionalDouble newer,
            OptionalDouble change,
            OptionalDouble changeLow,
            OptionalDouble changeHigh,
            OptionalDouble detectable,
            int n,
            Optional<LocalDate> since,
            Reads reads) {}

    /** A reason, how well it stands, and what speaks for and against it. */
    public record Hypothesis(String key, Standing standing, List<String> evidenceFor, List<String> evidenceAgainst) {
        public Hypothesis {
            evidenceFor = List.copyOf(evidenceFor);
            evidenceAgainst = List.copyOf(evidenceAgainst);
        }
    }

    /** How well a hypothesis stands. */
    public enum Standing {
        LIKELY,
        POSSIBLE,
        UNLIKELY
    }

    /**
     * Load of one sport.
     *
     * @param weeklyLoadPoints by whole week, oldest first, weeks counted back from the last day
     */
    public record SportLoad(
            String sport,
            int sessions,
            int withoutLoad,
            OptionalDouble olderPointsPerWeek,
            OptionalDouble newerPointsPerWeek,
            List<Double> weeklyLoadPoints) {
        public SportLoad {
            weeklyLoadPoints = List.copyOf(weeklyLoadPoints);
        }
    }

    /**
     * Best twenty minutes.
     *
     * @param of window or all_time
     * @param fitnessStartOfDay absent where the day lies outside the fitness that was read
     */
    public record Best(
            String of,
            double watts,
            Optional<LocalDate> day,
            Optional<String> activityId,
            OptionalDouble fitnessStartOfDay,
            OptionalDouble formStartOfDay) {}

    /**
     * Weeks from Monday with more load.
     *
     * @param ofWeeks whole weeks of the window with a known load
     * @param unknownWeeks whole weeks whose load is not known
     */
    public record HeavyWeeks(double abovePoints, int weeks, int ofWeeks, int unknownWeeks, List<HeavyWeek> each) {
        public HeavyWeeks {
            each = List.copyOf(each);
        }
    }

    /**
     * One of them, and what followed.
     *
     * @param nextWeekPoints load of the week after
     * @param fitnessChangeTwoWeeks fitness two weeks after its Sunday less fitness on it
     * @param markedDays days marked sick or injured in the two weeks after
     * @param bestTwentyMinutesAfter best twenty minutes in the two weeks after, W
     */
    public record HeavyWeek(
            LocalDate monday,
            double loadPoints,
            OptionalDouble nextWeekPoints,
            OptionalDouble fitnessChangeTwoWeeks,
            int markedDays,
            OptionalDouble bestTwentyMinutesAfter) {}
}
