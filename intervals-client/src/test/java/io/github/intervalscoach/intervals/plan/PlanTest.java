package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Infeasible;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intents.plantraining.consequences.KeyDate;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans of the acceptance questions. */
class PlanTest {
    private static final LocalDate MONDAY = Athletes.MONDAY;
    private static final RecoveryRhythm RHYTHM = RecoveryRhythm.of(OptionalInt.empty(), List.of());
    private static final LocalDate RACE = MONDAY.plusWeeks(12).minusDays(1);

    /** Q08: twelve weeks to a hilly race on 8 h a week, never Tuesday or Thursday, a holiday in week 6. */
    private static PlanQuestion hilly() {
        var limits = Limits.of(List.of(60, 0, 90, 0, 60, 240, 180), Sport.RIDE).weekly(480);
        List<FixedDay> holiday = IntStream.range(0, 7)
                .mapToObj(day -> FixedDay.of(MONDAY.plusWeeks(5).plusDays(day), FixedDay.Kind.HOLIDAY))
                .toList();
        return question(Athletes.cyclist(), limits, holiday, Goal.race(RACE, Duration.ofHours(4), Sport.RIDE));
    }

    private static PlanQuestion question(TrainingState state, Limits limits, List<FixedDay> fixed, Goal goal) {
        return new PlanQuestion(state, limits, fixed, goal, 12, RHYTHM);
    }

    private static Plan plan(PlanQuestion question) {
        return PlanBuilder.build(question, new IntervalsWorkoutLanguage()).fold(plan -> plan, infeasible -> {
            throw new AssertionError("no plan: " + infeasible);
        });
    }

    @Test
    void twelveWeeksToAHillyRaceKeepEveryLimitInEveryWeek() {
        Plan plan = plan(hilly());

        assertThat(plan.weeks()).hasSize(12);
        assertThat(plan.sessions())
                .allSatisfy(
                        dated -> assertThat(dated.day().getDayOfWeek()).isNotIn(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        assertThat(plan.weeks()).allSatisfy(week -> assertThat(week.hours()).isLessThanOrEqualTo(8));
        assertThat(plan.weeks().get(5).sessions()).isEmpty();
        assertThat(plan.weeks().get(11).week().phase()).isEqualTo(Phase.RACE_WEEK);
    }

    @Test
    void recoveryWeeksAndTheTaperAreLighterThanTheWeeksBefore() {
        List<PlannedWeek> weeks = plan(hilly()).weeks();

        for (int i = 1; i < weeks.size(); i++) {
            if (weeks.get(i).week().isLight() && !weeks.get(i - 1).week().isLight()) {
                assertThat(weeks.get(i).points())
                        .as("week %s", i + 1)
                        .isLessThan(weeks.get(i - 1).points());
            }
        }
    }

    @Test
    void theRaceIsReachedFresherThanItsTrainingWas() {
        Plan plan = plan(hilly());

        Consequences consequences = Consequences.of(plan, Athletes.cyclist(), hilly().settled());
        KeyDate race = consequences.dates().stream()
                .filter(date -> date.kind() == KeyDate.Kind.RACE_MORNING)
                .findFirst()
                .orElseThrow();

        assertThat(race.day()).isEqualTo(RACE);
        assertThat(race.asPlanned().form()).isBetween(5.0, 25.0);
        assertThat(race.asUsual().orElseThrow().form().low())
                .isLessThan(race.asUsual().orElseThrow().form().high());
        assertThat(consequences.broken()).isEmpty();
    }

    @Test
    void noHardDaysAreCloserThanFortyEightHoursAcrossWeeks() {
        List<LocalDate> hard = plan(hilly()).sessions().stream()
                .filter(dated -> dated.session().kind().isHard())
                .map(DatedSession::day)
                .sorted()
                .toList();

        for (int i = 1; i < hard.size(); i++) {
            assertThat(hard.get(i)).isAfterOrEqualTo(hard.get(i - 1).plusDays(2));
        }
    }

    @Test
    void theSameQuestionHasTheSamePlan() {
        assertThat(plan(hilly())).isEqualTo(plan(hilly()));
    }

    /** Q09: a race of three hours in nine days, a long ride on the calendar three days before. */
    @Test
    void nineDaysToARaceAreATaperWithIntensityKept() {
        LocalDate race = MONDAY.plusDays(9);
        var limits = Limits.of(List.of(60, 60, 60, 60, 60, 240, 180), Sport.RIDE);
        var longRide = FixedDay.session(race.minusDays(3), FixedDay.Kind.EASY_SESSION, Sport.RIDE, 180, 140);
        Plan plan = plan(question(
                Athletes.cyclist(), limits, List.of(longRide), Goal.race(race, Duration.ofHours(3), Sport.RIDE)));

        assertThat(plan.weeks())
                .allSatisfy(week -> assertThat(week.week().isTaper()).isTrue());
        assertThat(plan.sessions())
                .anySatisfy(dated -> assertThat(dated.session().kind().isHard()).isTrue())
                .filteredOn(dated -> !dated.day().isBefore(race.minusDays(2)))
                .allSatisfy(dated -> assertThat(dated.session().kind().isHard()).isFalse());
        assertThat(plan.sessions()).noneMatch(dated -> dated.day().equals(race));
    }

    @Test
    void aFitnessOutOfReachIsNamedWithByHowMuchAndWhatWouldHelp() {
        var limits = Limits.of(List.of(60, 0, 60, 0, 60, 120, 90), Sport.RIDE).weekly(300);
        PlanQuestion question = question(Athletes.cyclist(), limits, List.of(), Goal.fitness(RACE, 90));

        Infeasible infeasible = PlanBuilder.build(question, new IntervalsWorkoutLanguage())
                .fold(
                        plan -> {
                            throw new AssertionError("reached: " + plan.loads().reached());
                        },
                        none -> none);

        assertThat(infeasible.shortfall()).isGreaterThan(5);
        assertThat(infeasible.reachable() + infeasible.shortfall())
                .isEqualTo(90, org.assertj.core.data.Offset.offset(0.01));
        assertThat(infeasible.holdingBack())
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.gain()).isPositive());
        assertThat(infeasible.nearest()).isPresent();
    }

    @Test
    void aTriathletesWeekHoldsThreeSports() {
        var limits = Limits.of(List.of(60, 90, 60, 90, 60, 240, 150), Sport.RIDE, Sport.RUN, Sport.SWIM, Sport.STRENGTH)
                .weekly(600);
        Plan plan = plan(
                question(Athletes.triathlete(), limits, List.of(), Goal.race(RACE, Duration.ofHours(5), Sport.RIDE)));

        PlannedWeek build = plan.weeks().get(4);

        assertThat(build.sessions().stream()
                        .map(dated -> dated.session().sport())
                        .distinct())
                .contains(Sport.RIDE, Sport.RUN, Sport.SWIM);
        assertThat(plan.weeks()).allSatisfy(week -> assertThat(week.hours()).isLessThanOrEqualTo(10));
    }
}
