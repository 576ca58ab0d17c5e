package io.github.intervalscoach.intents.analyzerace.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The days before a race.
 *
 * @param taperDays how long the taper is; 0 for a C race
 * @param usualDayLoadPoints fitness, the mean of 42 days
 * @param budgetLoadPoints the sum of the rows' budgets
 * @param plannedLoadPoints the sum of what is planned on the rows with a budget
 * @param cutPercent how much less than usual the budget is
 * @param sessionsWithoutLoad planned, and counted nowhere
 * @param days the race not among them
 */
public record RaceWeekSection(
        LocalDate raceDay,
        int taperDays,
        OptionalDouble usualDayLoadPoints,
        OptionalDouble budgetLoadPoints,
        OptionalDouble plannedLoadPoints,
        OptionalDouble cutPercent,
        int sessionsWithoutLoad,
        List<TaperDay> days,
        Optional<RaceMorning> morning) {
    public RaceWeekSection {
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param plannedSessions still open
     * @param plannedLoadPoints of the sessions that have one; absent when none has
     * @param budgetLoadPoints absent before the taper
     * @param doneLoadPoints today only
     * @param idea what fits, by convention
     * @param lateLong whether a planned session is too long or too large so late
     */
    public record TaperDay(
            LocalDate day,
            int daysToGo,
            int plannedSessions,
            OptionalInt plannedSeconds,
            OptionalDouble plannedLoadPoints,
            OptionalDouble doneLoadPoints,
            OptionalDouble budgetLoadPoints,
            String idea,
            boolean lateLong) {}

    /**
     * Form on the race's morning, projected.
     *
     * @param asPlannedPoints when what is planned is done
     * @param byBudgetPoints when the budget is kept
     * @param goalLowPoints lower end of what is called good
     * @param goalHighPoints upper end
     */
    public record RaceMorning(
            double asPlannedPoints, OptionalDouble byBudgetPoints, int goalLowPoints, int goalHighPoints) {}
}
