package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A plan.
 *
 * @param verdict whether what was asked can be had
 * @param goal in words of ours
 * @param fitnessBefore on the morning of the first day, points/day
 * @param fitnessAfter at the end, on a race's morning where there is one
 * @param fitnessLacking of what was wanted
 * @param weeks in order
 * @param days one by one, where they are no more than a fortnight
 * @param formOnRaceMorning points
 * @param heldBackBy limits, and what a little more of each would buy
 * @param conflicts of races
 * @param brokenRules by the plan
 * @param notPlaced key sessions that found no day
 * @param standing what the sessions that are on the calendar mean for it
 * @param reasons why fitness falls, or race morning finds the athlete less fresh than it should
 * @param kept races and marks of the calendar that stay as they are
 * @param keptSessions how many sessions stay
 * @param deleted sessions that would be taken away
 */
public record PlanSection(
        Verdict verdict,
        String goal,
        double fitnessBefore,
        double fitnessHighest,
        double fitnessAfter,
        OptionalDouble fitnessLacking,
        List<Week> weeks,
        List<Day> days,
        Optional<Form> formOnRaceMorning,
        List<String> heldBackBy,
        List<String> conflicts,
        List<String> brokenRules,
        List<String> notPlaced,
        List<String> standing,
        List<String> reasons,
        List<Kept> kept,
        int keptSessions,
        List<Deleted> deleted) {
    public PlanSection {
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
        heldBackBy = List.copyOf(heldBackBy);
        conflicts = List.copyOf(conflicts);
        brokenRules = List.copyOf(brokenRules);
        notPlaced = List.copyOf(notPlaced);
        standing = List.copyOf(standing);
        reasons = List.copyOf(reasons);
        kept = List.copyOf(kept);
        deleted = List.copyOf(deleted);
    }

    /** Whether what was asked can be had. */
    public enum Verdict {
        FEASIBLE,
        /** The plan comes nearest, and the goal is further. */
        SHORT_OF_GOAL,
        /** Limits contradict each other. */
        CONTRADICTION
    }

    /**
     * One week.
     *
     * @param first day of it that is planned
     * @param is such as {@code build}, {@code recovery} or {@code holiday}
     * @param loadPoints of its sessions and of what stays
     * @param hours of its sessions and of what stays, races left out
     * @param key sessions, in words of ours
     */
    public record Week(LocalDate first, String is, long loadPoints, double hours, List<String> key) {
        public Week {
            key = List.copyOf(key);
        }
    }

    /**
     * One entry of a day, or a day without any.
     *
     * @param change {@code stays}, or {@code add} or {@code delete} with the number of its operation
     * @param session in words of ours
     * @param outsideSession its name on the calendar
     * @param loadPoints as planned
     */
    public record Day(
            LocalDate day,
            String change,
            Optional<String> session,
            Optional<String> outsideSession,
            OptionalInt minutes,
            OptionalLong loadPoints) {}

    /**
     * Form of a morning.
     *
     * @param planned if all of it is done
     * @param likelyLow one of ten like it would be lower
     * @param likelyHigh one of ten like it would be higher
     * @param weeksOfPlans how many weeks of this athlete's plans that is from
     */
    public record Form(
            LocalDate day,
            double planned,
            OptionalDouble likelyLow,
            OptionalDouble likely,
            OptionalDouble likelyHigh,
            int weeksOfPlans) {}

    /**
     * Something that stays.
     *
     * @param is such as {@code race_b} or {@code holiday}
     */
    public record Kept(String id, LocalDate first, LocalDate last, String is, String outsideName) {}

    /** A session that would be taken away. */
    public record Deleted(String id, LocalDate day, String outsideName) {}
}
