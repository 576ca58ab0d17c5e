package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.List;

/** The form that a plan's own sessions come to on race morning. */
record RaceMorning(TrainingState state, List<FixedDay> settled, LocalDate race) {
    /** Fitness less fatigue that morning. */
    double form(List<DatedSession> sessions) {
        FitnessFatigue now = state.morning();
        for (LocalDate day = state.firstDay(); day.isBefore(race); day = day.plusDays(1)) {
            now = now.after(load(day, sessions));
        }
        return now.form();
    }

    /** Whether they are less fresh than they should be. */
    boolean isTired(List<DatedSession> sessions) {
        return form(sessions) < PlanRules.LEAST_RACE_FORM;
    }

    private double load(LocalDate day, List<DatedSession> sessions) {
        return sessions.stream()
                        .filter(dated -> dated.day().equals(day))
                        .mapToDouble(dated -> dated.session().addedLoad())
                        .sum()
                + settled.stream()
                        .filter(fixed -> fixed.day().equals(day))
                        .mapToDouble(fixed -> fixed.loadPoints().orElse(0))
                        .sum();
    }
}
