package io.github.intervalscoach.intents.plantraining.load;

import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What the programme is asked.
 *
 * @param rooms every day of {@code weeks}, in order
 */
public record LoadQuestion(TrainingState state, Limits limits, Goal goal, List<PlanWeek> weeks, List<DayRoom> rooms) {
    /** House rule: what gym work takes of a week. */
    private static final int GYM_MINUTES = 60;

    public LoadQuestion {
        weeks = List.copyOf(weeks);
        rooms = List.copyOf(rooms);
        if (weeks.isEmpty() || rooms.isEmpty()) {
            throw new IllegalArgumentException("no weeks: need one. Maybe the plan is empty?");
        }
    }

    DayRoom room(LocalDate day) {
        return rooms.stream().filter(room -> room.day().equals(day)).findFirst().orElseThrow();
    }

    /** Minutes of a week beside what is settled, by its days, its hours, a day of rest and the time for gym work. */
    int minutes(PlanWeek week) {
        List<Integer> days =
                week.days().stream().map(day -> room(day).minutes()).toList();
        int sum = days.stream().mapToInt(Integer::intValue).sum();
        boolean everyDay = days.size() == 7 && days.stream().allMatch(minutes -> minutes > 0);
        int resting = everyDay ? days.stream().mapToInt(Integer::intValue).min().orElseThrow() : 0;
        int taken =
                week.days().stream().mapToInt(day -> room(day).settledMinutes()).sum();
        int most = limits.weekMinutes().isPresent()
                ? Math.min(sum - resting, limits.weekMinutes().getAsInt() - taken)
                : sum - resting;
        return Math.max(0, most - (limits.sports().contains(Sport.STRENGTH) && !week.isTaper() ? GYM_MINUTES : 0));
    }

    /** Load that is settled in a week. */
    double settled(PlanWeek week) {
        return week.days().stream()
                .mapToDouble(day -> room(day).settledPoints())
                .sum();
    }
}
