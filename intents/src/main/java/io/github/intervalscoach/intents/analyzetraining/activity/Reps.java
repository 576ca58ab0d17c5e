package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Planned reps, each with how it reads against its target.
 *
 * @param fadePercent last against first of equal reps, below 0 is a fade; empty with fewer than three
 * @param heartRateRiseBpm last against first
 */
record Reps(List<Rep> all, OptionalDouble fadePercent, OptionalDouble heartRateRiseBpm) {
    static final String ON = "on";
    static final String BELOW = "below";
    static final String ABOVE = "above";
    static final String NOT_FOUND = "not_found";

    private static final int LEAST_FOR_FADE = 3;

    static Reps of(Execution execution) {
        List<Rep> all = new ArrayList<>();
        for (Execution.RepDone rep : execution.reps()) {
            PlannedRep planned = rep.planned();
            all.add(new Rep(
                    all.size() + 1,
                    planned.unit(),
                    planned.band().from(),
                    planned.band().to(),
                    rep.stretch().isPresent()
                            ? OptionalInt.of(rep.stretch().get().from())
                            : OptionalInt.empty(),
                    planned.seconds(),
                    rep.done(),
                    rep.heartRate(),
                    reads(rep, execution.indoor()),
                    map(rep.wBalanceJoules(), 0.001)));
        }
        return new Reps(List.copyOf(all), fade(execution.reps()), rise(execution.reps()));
    }

    int count(String reads) {
        return (int) all.stream().filter(rep -> rep.reads().equals(reads)).count();
    }

    static String reads(Execution.RepDone rep, boolean indoor) {
        return rep.done().isEmpty()
                ? NOT_FOUND
                : StepTolerance.ofWork(rep.planned(), indoor)
                        .reads(rep.done().getAsDouble(), rep.planned().band());
    }

    private static OptionalDouble fade(List<Execution.RepDone> reps) {
        boolean comparable = reps.size() >= LEAST_FOR_FADE
                && reps.stream()
                        .allMatch(r ->
                                r.planned().band().equals(reps.get(0).planned().band())
                                        && r.planned().seconds()
                                                == reps.get(0).planned().seconds()
                                        && r.done().isPresent());
        if (!comparable || reps.get(0).done().getAsDouble() == 0) {
            return OptionalDouble.empty();
        }
        double first = reps.get(0).done().getAsDouble();
        double last = reps.get(reps.size() - 1).done().getAsDouble();
        return OptionalDouble.of(100 * (last - first) / first);
    }

    private static OptionalDouble rise(List<Execution.RepDone> reps) {
        if (reps.size() < 2) {
            return OptionalDouble.empty();
        }
        OptionalDouble first = reps.get(0).heartRate();
        OptionalDouble last = reps.get(reps.size() - 1).heartRate();
        return first.isPresent() && last.isPresent()
                ? OptionalDouble.of(last.getAsDouble() - first.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble map(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
