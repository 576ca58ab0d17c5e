package io.github.intervalscoach.intents.plantraining.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.PastWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.season.Calendar;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.season.SeasonOutline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LoadPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Limits LIMITS = Limits.of(Collections.nCopies(7, 90), Sport.RIDE);

    private static Loads loads(Goal goal, Limits limits, double settled) {
        var state = new TrainingState(
                MONDAY,
                new FitnessFatigue(50, 50),
                Collections.nCopies(28, 50.0),
                Collections.nCopies(6, new PastWeek(350, 7)),
                List.of(),
                OptionalDouble.of(4),
                List.of(),
                List.of());
        List<PlanWeek> weeks = SeasonOutline.of(
                        Calendar.weeks(MONDAY, 4),
                        goal,
                        List.of(),
                        RecoveryRhythm.of(OptionalInt.empty(), List.of()),
                        0)
                .weeks();
        List<DayRoom> rooms = weeks.stream()
                .flatMap(week -> week.days().stream())
                .map(day -> new DayRoom(day, limits.minutesOn(day), 0, settled))
                .toList();
        return LoadPlan.of(new LoadQuestion(state, limits, goal, weeks, rooms));
    }

    @Test
    void keepingGoingKeepsFitnessWhereItIs() {
        assertThat(loads(Goal.keepGoing(), LIMITS, 0).reached()).isEqualTo(50, within(0.01));
    }

    @Test
    void noWeekIsLoadedBeyondItsHours() {
        Loads loads = loads(Goal.threshold(Sport.RIDE), LIMITS.weekly(240), 0);

        assertThat(loads.weeks()).allSatisfy(week -> {
            assertThat(week.minutes()).isEqualTo(240);
            assertThat(week.points()).isLessThanOrEqualTo(200 + 1e-6);
        });
        assertThat(loads.binding())
                .anySatisfy(limit -> assertThat(limit.limit()).isEqualTo(Binding.Limit.WEEK_HOURS));
    }

    @Test
    void whatIsSettledIsGivenHoweverMuchItIsAndNothingIsAddedToIt() {
        Loads loads = loads(Goal.threshold(Sport.RIDE), LIMITS, 200);

        assertThat(loads.isFeasible()).isTrue();
        assertThat(loads.weeks()).allSatisfy(week -> {
            assertThat(week.points()).isEqualTo(1400, within(0.5));
            assertThat(week.mostPoints()).isLessThan(1400);
        });
    }
}
