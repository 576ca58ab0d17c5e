package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.answer.Wording;
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
 * @param released sessions that a taper takes away
 */
record Draft(
        Known known,
        Target target,
        Span span,
        Restraints restraints,
        TrainingState state,
        RecoveryRhythm rhythm,
        List<FixedDay> settled,
        List<CalendarEvent> released,
        PlanOutcome outcome) {
    private static final int AROUND_DAYS = 14;
    private static final int ILLNESS_DAYS = 28;

    static Draft of(Known known, WorkoutLanguage language) {
        List<Sport> sports = Restraints.sports(known);
        Target target = Target.of(known, sports);
        Span span = Span.of(known, target.goal());
        Ground ground = Ground.of(known, target, span, sports, language);
        return switch (known.asked().question().action()) {
            case TAPER -> taper(ground);
            case BUILD -> build(ground, sports);
            case WEEK, REVIEW, WORKOUT, REPLAN, LIBRARY -> ground.draft(List.of());
        };
    }

    private static Draft taper(Ground ground) {
        var release = new Release(
                ground.known(), ground.span().planned(), ground.target().goal());
        Draft draft = ground.draft(release.inTheWay());
        return draft.isContradiction() ? ground.draft(release.all()) : draft;
    }

    /** Where the sessions that are there allow no plan beside them, they stay, and it begins after them. */
    private static Draft build(Ground ground, List<Sport> sports) {
        Draft draft = ground.draft(List.of());
        Optional<LocalDate> last = ground.known().open().stream()
                .map(CalendarEvent::day)
                .filter(ground.span().planned()::contains)
                .max(LocalDate::compareTo);
        if (!draft.isContradiction() || ground.known().asked().question().from().isPresent()) {
            return draft;
        }
        return last.flatMap(day -> ground.span().after(day))
                .map(span -> Ground.of(
                                ground.known(),
                                ground.target()
                                        .assuming("Sessions are planned until "
                                                + Wording.shortDate(last.orElseThrow())
                                                + " and leave no room for a plan beside them: they stay, and this one"
                                                + " begins after them."),
                                span,
                                sports,
                                ground.language())
                        .draft(List.of()))
                .orElse(draft);
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

        Draft draft(List<CalendarEvent> released) {
            List<FixedDay> settled =
                    calendar.without(released.stream().map(CalendarEvent::id).toList()).fixed().stream()
                            .map(this::asAsked)
                            .toList();
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
