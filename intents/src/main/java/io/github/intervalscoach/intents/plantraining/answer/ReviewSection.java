package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is planned.
 *
 * @param sessions one a row, several a day one by one
 * @param marks of the days: holidays, illness, notes, phases
 * @param weeks in order; none where months are told
 * @param months in order, of more than thirteen weeks; sessions are then the races alone
 * @param hardDaysLeast days between the closest two hard days
 * @param longest against what was done
 * @param brokenRules a sentence each
 */
public record ReviewSection(
        List<Row> sessions,
        List<Mark> marks,
        List<Week> weeks,
        List<Month> months,
        OptionalInt hardDaysLeast,
        List<Longest> longest,
        List<String> brokenRules) {
    public ReviewSection {
        sessions = List.copyOf(sessions);
        marks = List.copyOf(marks);
        weeks = List.copyOf(weeks);
        months = List.copyOf(months);
        longest = List.copyOf(longest);
        brokenRules = List.copyOf(brokenRules);
    }

    /** Whether a session is still to be done. */
    public enum State {
        OPEN,
        DONE,
        /** Its day is over, and nothing is linked to it. */
        NOT_DONE
    }

    /**
     * One session.
     *
     * @param is {@code workout} or a race
     * @param minutes empty where nobody planned any
     * @param hard whether it makes its day a hard one
     */
    public record Row(
            String id,
            LocalDate day,
            Optional<String> time,
            String is,
            Optional<String> sport,
            String outsideName,
            OptionalInt minutes,
            OptionalDouble loadPoints,
            boolean hard,
            State state) {}

    /**
     * A mark.
     *
     * @param is such as {@code holiday}
     */
    public record Mark(String id, LocalDate first, LocalDate last, String is, String outsideName) {}

    /**
     * One week; the first and the last may be cut by the days asked about.
     *
     * @param withoutLoad sessions whose load nobody planned; in no sum
     * @param fitnessGained points/day, if all is done; empty where fitness is not known
     */
    public record Week(
            LocalDate monday,
            int sessions,
            OptionalDouble loadPoints,
            OptionalDouble hours,
            int withoutLoad,
            int hardDays,
            OptionalDouble fitnessGained) {}

    /**
     * One month; the first and the last may be cut by the days asked about.
     *
     * @param first of its days that are asked about
     * @param outsidePhases marked in it, as somebody called them
     * @param races in it, such as {@code A race Sun 19 Apr}
     * @param withoutLoad sessions whose load nobody planned; in no sum
     */
    public record Month(
            LocalDate first,
            List<String> outsidePhases,
            int sessions,
            OptionalDouble hours,
            OptionalDouble loadPoints,
            int withoutLoad,
            List<String> races) {
        public Month {
            outsidePhases = List.copyOf(outsidePhases);
            races = List.copyOf(races);
        }
    }

    /** The same by months. */
    public ReviewSection byMonths(List<Month> all) {
        return new ReviewSection(
                sessions.stream().filter(row -> row.is().startsWith("race_")).toList(),
                marks,
                List.of(),
                all,
                hardDaysLeast,
                longest,
                brokenRules);
    }

    /**
     * The longest that is planned of a sport.
     *
     * @param doneMinutes the longest of the 30 days before today; empty where there was none
     */
    public record Longest(String sport, LocalDate day, int minutes, OptionalInt doneMinutes) {}
}
