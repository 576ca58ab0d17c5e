package io.github.intervalscoach.intervals.plan;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.athlete.PastWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** People to plan for. */
final class Athletes {
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    static final List<Double> RATIOS = List.of(1.0, 0.9, 0.8, 1.05, 0.95, 1.0, 0.7, 1.1, 0.9, 1.0, 0.85, 1.0);

    private Athletes() {}

    /** Seven hours and 350 points a week, longest ride two and a half hours. */
    static TrainingState cyclist() {
        return state(50, 350, 7, List.of(new Longest(Sport.RIDE, 150)));
    }

    /** Four hours and 220 points a week, longest run 80 min. */
    static TrainingState runner() {
        return state(32, 220, 4, List.of(new Longest(Sport.RUN, 80)));
    }

    /** Nine hours and 480 points a week in three sports. */
    static TrainingState triathlete() {
        return state(
                65,
                480,
                9,
                List.of(new Longest(Sport.RIDE, 180), new Longest(Sport.RUN, 75), new Longest(Sport.SWIM, 55)));
    }

    /** The same after a week of half the load. */
    static TrainingState rested(TrainingState state) {
        var loads = new ArrayList<>(state.loadsBefore());
        for (int i = loads.size() - 7; i < loads.size(); i++) {
            loads.set(i, loads.get(i) / 2);
        }
        return new TrainingState(
                state.firstDay(),
                state.morning(),
                loads,
                state.weeks(),
                state.longest(),
                state.sustainedRampPerWeek(),
                state.doneToPlanned(),
                state.thresholds());
    }

    static TrainingState state(double fitness, double weekPoints, double weekHours, List<Longest> longest) {
        return new TrainingState(
                MONDAY,
                new FitnessFatigue(fitness, fitness),
                Collections.nCopies(28, weekPoints / 7),
                Collections.nCopies(8, new PastWeek(weekPoints, weekHours)),
                longest,
                OptionalDouble.of(4),
                RATIOS,
                thresholds());
    }

    static List<Anchors> thresholds() {
        return List.of(ride(250), pace(Discipline.RUN, 4.0), pace(Discipline.SWIM, 1.1));
    }

    static Anchors ride(int ftp) {
        return new Anchors(
                Discipline.RIDE,
                OptionalInt.of(ftp),
                OptionalDouble.empty(),
                Anchors.HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
    }

    static Anchors pace(Discipline discipline, double metersPerSecond) {
        return new Anchors(
                discipline,
                OptionalInt.empty(),
                OptionalDouble.of(metersPerSecond),
                Anchors.HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
    }
}
