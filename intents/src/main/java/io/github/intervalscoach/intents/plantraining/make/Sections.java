package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Form;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Verdict;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Week;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.build.Infeasible;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intents.plantraining.consequences.KeyDate;
import io.github.intervalscoach.intents.plantraining.load.Binding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A plan as figures that are shown. */
record Sections(Draft draft) {
    private static final double MINUTES = 60;
    private static final double LEAST_SHOWN = 0.05;

    PlanSection of(Optional<Plan> plan) {
        Optional<Consequences> found = plan.map(made -> Consequences.of(made, draft.state(), draft.settled()));
        Optional<Infeasible> infeasible = draft.infeasible();
        var there = new There(draft);
        double after = fitnessAfter(plan, found);
        Optional<Form> form = found.flatMap(this::form);
        return new PlanSection(
                verdict(),
                draft.target().words(),
                Round.to(1, draft.state().morning().fitness()),
                Round.to(
                        1,
                        plan.map(made -> new Course(draft, made, found.orElseThrow())
                                        .highest()
                                        .fitness())
                                .orElse(draft.state().morning().fitness())),
                Round.to(1, after),
                infeasible.filter(lacking -> lacking.shortfall() > 0).isPresent()
                        ? OptionalDouble.of(Round.to(1, infeasible.get().shortfall()))
                        : OptionalDouble.empty(),
                plan.map(this::weeks).orElse(List.of()),
                plan.map(made -> new DayRows(draft, made).rows()).orElse(List.of()),
                form,
                infeasible
                        .map(lacking -> lacking.conflicts().isEmpty() ? lacking.holdingBack() : lacking.conflicts())
                        .orElse(List.of())
                        .stream()
                        .filter(binding -> !draft.isContradiction() || binding.amount() >= LEAST_SHOWN)
                        .map(binding -> words(binding, draft.isContradiction()))
                        .distinct()
                        .toList(),
                plan.map(Words::conflicts).orElse(List.of()),
                found.map(consequences -> new Breaches(draft, plan.orElseThrow(), consequences).ofThePlan())
                        .orElse(List.of()),
                plan.map(Sections::notPlaced).orElse(List.of()),
                found.map(consequences -> standing(plan.orElseThrow(), consequences))
                        .orElse(List.of()),
                plan.map(made -> new Course(draft, made, found.orElseThrow()).reasons(after, form.map(Form::planned)))
                        .orElse(List.of()),
                there.kept(),
                there.keptSessions(),
                there.deleted());
    }

    private Verdict verdict() {
        if (draft.isContradiction()) {
            return Verdict.CONTRADICTION;
        }
        return draft.infeasible().isPresent() ? Verdict.SHORT_OF_GOAL : Verdict.FEASIBLE;
    }

    /** With the sessions as they came out; of a race on its morning. */
    private double fitnessAfter(Optional<Plan> plan, Optional<Consequences> found) {
        return found.flatMap(consequences -> consequences.dates().stream()
                        .filter(date -> date.kind() != KeyDate.Kind.MOST_TIRED
                                && date.day().equals(draft.span().planned().last()))
                        .findFirst())
                .map(date -> date.asPlanned().fitness())
                .orElseGet(() -> plan.map(made -> made.loads().reached())
                        .orElse(draft.state().morning().fitness()));
    }

    private List<Week> weeks(Plan plan) {
        var stands = new Stands(draft, plan);
        return plan.weeks().stream()
                .filter(week ->
                        !week.week().first().isAfter(draft.span().proposed().last()))
                .map(week -> week(week, stands))
                .toList();
    }

    private Week week(PlannedWeek planned, Stands stands) {
        String phase = Words.phase(planned.week());
        return new Week(
                planned.week().first(),
                stands.isFull(planned)
                        ? phase + ", as it stands"
                        : stands.isFilledUp(planned) ? phase + ", filled up" : phase,
                Math.round(planned.points()),
                Round.to(1, planned.hours() + settledHours(planned)),
                planned.sessions().stream()
                        .filter(dated -> dated.priority() == Priority.KEY
                                || dated.session().kind().isHard()
                                || dated.session().kind().isLong())
                        .map(dated -> dated.session().title())
                        .toList());
    }

    /** A race is no training. */
    private double settledHours(PlannedWeek planned) {
        return draft.settled().stream()
                        .filter(fixed -> planned.week().days().contains(fixed.day())
                                && !fixed.kind().isRace())
                        .mapToInt(fixed -> fixed.minutes().orElse(0))
                        .sum()
                / MINUTES;
    }

    private Optional<Form> form(Consequences consequences) {
        return consequences.dates().stream()
                .filter(date -> date.kind() == KeyDate.Kind.RACE_MORNING
                        && draft.target()
                                .goal()
                                .day()
                                .filter(date.day()::equals)
                                .isPresent())
                .findFirst()
                .map(this::form);
    }

    private Form form(KeyDate date) {
        var usual = date.asUsual().map(day -> day.form());
        return new Form(
                date.day(),
                Round.to(1, date.asPlanned().form()),
                usual.map(band -> OptionalDouble.of(Round.to(0, band.low()))).orElse(OptionalDouble.empty()),
                usual.map(band -> OptionalDouble.of(Round.to(0, band.middle()))).orElse(OptionalDouble.empty()),
                usual.map(band -> OptionalDouble.of(Round.to(0, band.high()))).orElse(OptionalDouble.empty()),
                draft.state().doneToPlanned().size());
    }

    private List<String> standing(Plan plan, Consequences consequences) {
        return Stream.of(
                        new OffLimits(draft).sentences(plan),
                        new Stands(draft, plan).sentences(),
                        new Breaches(draft, plan, consequences).ofTheCalendar())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> notPlaced(Plan plan) {
        return plan.weeks().stream()
                .flatMap(week -> week.dropped().stream()
                        .filter(dropped -> dropped.wanted().priority() == Priority.KEY)
                        .map(dropped -> "week of "
                                + Wording.shortDate(week.week().first()) + ": "
                                + dropped.wanted()
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')
                                + ", "
                                + dropped.code().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }

    private static String words(Binding binding, boolean isConflict) {
        String limit = Words.limit(binding.limit());
        return isConflict
                ? limit + ", which would have to give way by " + Wording.number(1, binding.amount()) + " "
                        + binding.unit()
                : "one " + binding.unit().replace("hours/week", "hour a week").replace("points/week", "point a week")
                        + " more of " + limit + " would buy " + Wording.number(1, binding.gain()) + " of fitness";
    }
}
