package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.season.Calendar;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan is asked for.
 *
 * @param fixed what is settled, in the plan's days and in the two weeks around them
 * @param weeks how many, the one that has begun included; a race or a day of the goal says so itself
 * @param rhythm of recovery weeks
 */
public record PlanQuestion(
        TrainingState state, Limits limits, List<FixedDay> fixed, Goal goal, int weeks, RecoveryRhythm rhythm) {
    private static final int WEEK_DAYS = 7;

    public PlanQuestion {
        fixed = List.copyOf(fixed);
        if (goal.day().isPresent() && !goal.day().get().isAfter(state.firstDay())) {
            throw new IllegalArgumentException("a goal on " + goal.day().get() + " for a plan from " + state.firstDay()
                    + " on: need a later day. Maybe it is another year's?");
        }
    }

    /** The days of the plan. */
    public Calendar calendar() {
        return goal.day()
                .map(day -> new Calendar(state.firstDay(), day))
                .orElseGet(() -> Calendar.weeks(state.firstDay(), weeks));
    }

    /** How many weeks carry load before one for recovery may come; a week that has begun is none. */
    int loadFirst() {
        int known = state.loadsBefore().size() / WEEK_DAYS;
        boolean isDue = state.loadedWeeks() >= Math.max(1, Math.min(rhythm.loadWeeks(), known));
        return isDue ? 0 : state.firstDay().getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 2;
    }

    /** What is settled, the race of the goal included. */
    public List<FixedDay> settled() {
        return goal.day()
                .filter(day -> goal.isRace())
                .filter(day -> fixed.stream()
                        .noneMatch(
                                other -> other.day().equals(day) && other.kind().isRace()))
                .map(day -> Stream.concat(fixed.stream(), Stream.of(FixedDay.of(day, FixedDay.Kind.RACE_A)))
                        .toList())
                .orElse(fixed);
    }
}
