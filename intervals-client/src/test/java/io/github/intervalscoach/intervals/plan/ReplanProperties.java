package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Happened;
import io.github.intervalscoach.intents.plantraining.replan.ReplanQuestion;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import io.github.intervalscoach.intents.plantraining.replan.Replanner;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every week that is planned again, whatever was missed. */
class ReplanProperties {
    private static final LocalDate MONDAY = Athletes.MONDAY;
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    /** A week, and how far it has gone with nothing of it done. */
    private record Idle(PlannedWeek week, TrainingState state, Limits limits, int days) {
        ReplanQuestion question() {
            LocalDate today = MONDAY.plusDays(days);
            List<DatedSession> ahead = week.sessions().stream()
                    .filter(dated -> !dated.day().isBefore(today))
                    .toList();
            List<Happened> behind = week.sessions().stream()
                    .filter(dated -> dated.day().isBefore(today))
                    .map(Happened::missed)
                    .toList();
            var now = new TrainingState(
                    today,
                    state.morning(),
                    state.loadsBefore(),
                    state.weeks(),
                    state.longest(),
                    state.sustainedRampPerWeek(),
                    state.doneToPlanned(),
                    state.thresholds());
            return new ReplanQuestion(
                    now, limits, List.of(), week.week(), ahead, behind, 0, 0, List.of(), List.of(), Optional.empty());
        }
    }

    @Provide
    Arbitrary<Idle> weeks() {
        Arbitrary<List<Integer>> minutes =
                Arbitraries.of(0, 45, 60, 75, 90, 180, 240).list().ofSize(7);
        return Combinators.combine(
                        Arbitraries.of(Athletes.cyclist(), Athletes.triathlete()),
                        minutes,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Goal.threshold(Sport.RIDE), Goal.keepGoing()))
                .as((state, days, gone, goal) -> {
                    var limits = Limits.of(days, Sport.RIDE, Sport.RUN, Sport.STRENGTH);
                    var question = new PlanQuestion(
                            state, limits, List.of(), goal, 1, RecoveryRhythm.of(OptionalInt.empty(), List.of()));
                    PlannedWeek week = PlanBuilder.build(question, LANGUAGE)
                            .fold(plan -> plan.weeks().get(0), none -> {
                                throw new AssertionError("no plan: " + none);
                            });
                    return new Idle(week, state, limits, gone);
                });
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingIsDoubledAndTheWeekIsNeverMoreThanPlanned(@ForAll("weeks") Idle idle) {
        ReplanQuestion question = idle.question();

        Replanned replanned = Replanner.replan(question, LANGUAGE);

        List<LocalDate> hard = replanned.sessions().stream()
                .filter(dated -> dated.session().kind().isHard())
                .map(DatedSession::day)
                .sorted()
                .toList();
        for (int i = 1; i < hard.size(); i++) {
            assertThat(hard.get(i)).isAfterOrEqualTo(hard.get(i - 1).plusDays(2));
        }
        assertThat(replanned.pointsAfter()).isLessThanOrEqualTo(1.05 * replanned.pointsBefore() + 1);
        assertThat(replanned.decisions()).hasSize(idle.week().sessions().size());
        assertThat(replanned.sessions()).allMatch(dated -> !dated.day().isBefore(MONDAY.plusDays(idle.days())));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aWeekToWhichNothingHappenedStays(@ForAll("weeks") Idle idle) {
        var fresh = new Idle(idle.week(), idle.state(), idle.limits(), 0);

        Replanned replanned = Replanner.replan(fresh.question(), LANGUAGE);

        assertThat(replanned.decisions()).allMatch(decision -> decision.fate() == Fate.KEPT);
        assertThat(replanned.sessions())
                .containsExactlyInAnyOrderElementsOf(idle.week().sessions());
    }
}
