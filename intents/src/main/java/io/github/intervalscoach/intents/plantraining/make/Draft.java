package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.Infeasible;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanOutcome;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Restraints;
import io.github.intervalscoach.intents.plantraining.read.Settled;
import io.github.intervalscoach.intents.plantraining.read.Standing;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan as the machine finds it.
 *
 * @param settled what stays
 * @param release which sessions may go
 * @param released those that go
 */
record Draft(
        Known known,
        Target target,
        Span span,
        Restraints restraints,
        TrainingState state,
        RecoveryRhythm rhythm,
        List<FixedDay> settled,
        Release release,
        List<CalendarEvent> released,
        PlanOutcome outcome) {
    private static final int AROUND_DAYS = 14;
    private static final int ILLNESS_DAYS = 28;

    static Draft of(Known known, WorkoutLanguage language) {
        List<Sport> sports = Restraints.sports(known);
        Target target = Target.of(known, sports);
        Span span = Span.of(known, target.goal());
        Ground ground = Ground.of(known, target, span, sports, language);
        return ground.draft();
    }

    /** Whether limits contradict each other, so that there is no plan at all. */
    boolean isContradiction() {
        return outcome.fold(plan -> false, infeasible -> !infeasible.conflicts().isEmpty());
    }

    /** Why it is not what was asked for. */
    Optional<Infeasible> infeasible() {
        return outcome.fold(plan -> Optional.empty(), Optional::of);
    }

    /** What a plan is made from. */
    private record Ground(
            Known known,
            Target target,
            Span span,
            Restraints restraints,
            TrainingState state,
            Settled calendar,
            WorkoutLanguage language) {
        static Ground of(Known known, Target target, Span span, List<Sport> sports, WorkoutLanguage language) {
            var around = new DateRange(
                    span.planned().first().minusDays(AROUND_DAYS),
                    span.planned().last().plusDays(AROUND_DAYS));
            return new Ground(
                    known,
                    target,
                    span,
                    Restraints.of(known, span.planned(), sports),
                    new Standing(known).on(span.planned().first()),
                    Settled.of(known, around),
                    language);
        }

        Draft draft() {
            var release = new Release(
                    known, span.proposed(), target.goal(), restraints.limits().sports());
            List<CalendarEvent> released = release.events();
            List<String> gone = released.stream().map(CalendarEvent::id).toList();
            List<FixedDay> settled =
                    calendar.without(gone).fixed().stream().map(this::asAsked).toList();
            RecoveryRhythm rhythm = rhythm(known);
            var question = new PlanQuestion(state, restraints.limits(), settled, target.goal(), span.weeks(), rhythm);
            return new Draft(
                    known,
                    target,
                    span,
                    restraints,
                    state,
                    rhythm,
                    question.settled(),
                    release,
                    released,
                    PlanBuilder.build(question, language));
        }

        /** The race that is planned for is the A race, whatever the calendar calls it. */
        private FixedDay asAsked(FixedDay day) {
            boolean isGoal = target.race().map(CalendarEvent::id).isPresent()
                    && day.eventId().equals(target.race().map(CalendarEvent::id));
            return isGoal
                    ? new FixedDay(
                            day.day(),
                            FixedDay.Kind.RACE_A,
                            day.eventId(),
                            day.sport(),
                            day.minutes(),
                            day.loadPoints())
                    : day;
        }
    }

    private static RecoveryRhythm rhythm(Known known) {
        LocalDate since = known.asked().today().minusDays(ILLNESS_DAYS);
        boolean wasIll = known.events().stream()
                .anyMatch(event -> event.category() == Category.SICK
                        && !event.days().last().isBefore(since)
                        && !event.day().isAfter(known.asked().today()));
        return RecoveryRhythm.of(OptionalInt.empty(), wasIll ? List.of(RecoveryRhythm.Sign.ILLNESS) : List.of());
    }
}
