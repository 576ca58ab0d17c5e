package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked when days went otherwise.
 *
 * @param state this morning; its first day is today
 * @param limits as they are now, a journey included
 * @param fixed what is settled
 * @param week the week that is planned again, as the plan had it
 * @param ahead its sessions from today on
 * @param behind its sessions before today that were missed or cut short
 * @param donePoints load done in it so far
 * @param doneMinutes trained in it so far
 * @param hardDone hard days of the last two days
 * @param later sessions of the days after it, which stay
 * @param illness lately; empty where there was none
 */
public record ReplanQuestion(
        TrainingState state,
        Limits limits,
        List<FixedDay> fixed,
        PlanWeek week,
        List<DatedSession> ahead,
        List<Happened> behind,
        double donePoints,
        int doneMinutes,
        List<LocalDate> hardDone,
        List<DatedSession> later,
        Optional<Illness> illness) {
    public ReplanQuestion {
        fixed = List.copyOf(fixed);
        ahead = List.copyOf(ahead);
        behind = List.copyOf(behind);
        hardDone = List.copyOf(hardDone);
        later = List.copyOf(later);
        LocalDate today = state.firstDay();
        if (today.isBefore(week.first()) || today.isAfter(week.last())) {
            throw new IllegalArgumentException(today + " is not in the week from " + week.first() + " to " + week.last()
                    + ". Maybe another week is meant?");
        }
        if (ahead.stream().anyMatch(dated -> dated.day().isBefore(today))
                || behind.stream()
                        .anyMatch(happened -> !happened.session().day().isBefore(today))) {
            throw new IllegalArgumentException("a session ahead that is over, or one behind that is not, on " + today
                    + ". Maybe the two lists are swapped?");
        }
    }

    /** Points of the week as it was planned, if what is behind had been done. */
    double plannedPoints() {
        double ahead = ahead().stream()
                .mapToDouble(dated -> dated.session().addedLoad())
                .sum();
        double missed = behind.stream()
                .mapToDouble(
                        happened -> happened.session().session().addedLoad() * Math.max(0, 1 - happened.doneShare()))
                .sum();
        return donePoints + ahead + missed;
    }
}
