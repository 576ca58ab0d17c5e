package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.CompliantProjection;
import io.github.intervalscoach.analytics.planning.FitnessProjection;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fitness and form of every day of a plan, from the load its sessions really have. */
final class Forecast {
    /** Any number: the same plan has the same bands. */
    private static final long SEED = 20_260_105;

    private final FitnessFatigue start;
    private final FitnessProjection planned;
    private final Optional<CompliantProjection> usual;

    private Forecast(FitnessFatigue start, FitnessProjection planned, Optional<CompliantProjection> usual) {
        this.start = start;
        this.planned = planned;
        this.usual = usual;
    }

    static Forecast of(Plan plan, TrainingState state, List<FixedDay> settled) {
        LocalDate last = plan.weeks().get(plan.weeks().size() - 1).week().last();
        DailySeries loads = DailySeries.between(
                state.firstDay(), last, day -> OptionalDouble.of(load(day, plan.sessions(), settled)));
        FitnessProjection planned = FitnessProjection.of(state.morning(), loads)
                .found()
                .orElseThrow(() -> new IllegalArgumentException("a plan with a load out of range"));
        Optional<CompliantProjection> usual = CompliantProjection.of(
                        state.morning(), loads, state.doneToPlanned(), CompliantProjection.Span.WEEK, SEED)
                .found();
        return new Forecast(state.morning(), planned, usual);
    }

    /** The end of {@code day}; before the plan its beginning. */
    FitnessFatigue endOf(LocalDate day) {
        return planned.on(day).orElse(start);
    }

    LocalDate mostTiredDay() {
        return planned.mostTiredDay();
    }

    /** The same, done as this athlete does plans. */
    Optional<CompliantProjection.Day> usual(LocalDate day) {
        return usual.flatMap(projection -> projection.days().stream()
                .filter(other -> other.day().equals(day))
                .findFirst());
    }

    private static double load(LocalDate day, List<DatedSession> sessions, List<FixedDay> settled) {
        double own = sessions.stream()
                .filter(dated -> dated.day().equals(day))
                .mapToDouble(dated -> dated.session().addedLoad())
                .sum();
        double others = settled.stream()
                .filter(fixed -> fixed.day().equals(day))
                .mapToDouble(fixed -> fixed.loadPoints().orElse(0))
                .sum();
        return own + others;
    }
}
