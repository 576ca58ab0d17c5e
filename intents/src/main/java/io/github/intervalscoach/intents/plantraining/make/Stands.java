package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands on the calendar in the weeks of a plan, and what that means for it. */
record Stands(Draft draft, Plan plan) {
    /** House rule: less above the plan's own measure is nothing to tell. */
    private static final double MORE = 1.1;

    /** Whether nothing is added to a week, since sessions stand in it. */
    boolean isFull(PlannedWeek week) {
        return !standing(week).isEmpty() && week.sessions().isEmpty();
    }

    /** Whether sessions are added to a week in which others stand. */
    boolean isFilledUp(PlannedWeek week) {
        return !standing(week).isEmpty() && !week.sessions().isEmpty();
    }

    /** The last day with a session that stands, of the days that are proposed. */
    Optional<LocalDate> last() {
        return draft.settled().stream()
                .filter(fixed ->
                        fixed.kind().isSession() && draft.span().proposed().contains(fixed.day()))
                .map(FixedDay::day)
                .max(Comparator.naturalOrder());
    }

    /** All of it, a sentence each. */
    List<String> sentences() {
        var said = new ArrayList<String>();
        long full = weeks().stream().filter(this::isFull).count();
        if (full > 0) {
            said.add("sessions that are planned already fill " + full + " of "
                    + weeks().size() + (weeks().size() == 1 ? " week" : " weeks") + " (the last on "
                    + Wording.shortDate(last().orElseThrow()) + "): they stay and are counted");
        }
        weeks().stream()
                .filter(week -> !standing(week).isEmpty() && week.settledPoints() > MORE * week.mostPoints())
                .map(week -> "load " + Wording.number(0, week.settledPoints()) + " stands in the week of "
                        + Wording.shortDate(week.week().first()) + ", where the plan would have "
                        + Wording.number(0, week.mostPoints()) + " at most")
                .forEach(said::add);
        return List.copyOf(said);
    }

    private List<PlannedWeek> weeks() {
        return plan.weeks().stream()
                .filter(week ->
                        !week.week().first().isAfter(draft.span().proposed().last()))
                .toList();
    }

    private List<FixedDay> standing(PlannedWeek week) {
        return draft.settled().stream()
                .filter(fixed -> fixed.kind().isSession() && week.week().days().contains(fixed.day()))
                .toList();
    }
}
