package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One planned stretch of work.
 *
 * @param startSecond since the start of the plan
 * @param unit W, bpm or m/s
 * @param band what was to be held
 */
record PlannedRep(int startSecond, int seconds, String unit, Band band) {
    /** Work stands out from the plan's mean target by this much; where nothing does, all of it is work. House rule. */
    private static final double STANDS_OUT = 1.05;

    /** The work of a plan; empty when the plan has no targets, or a step whose length is not known. */
    static List<PlannedRep> of(List<PlannedStep> steps) {
        List<PlannedRep> targets = new ArrayList<>();
        List<PlannedRep> work = new ArrayList<>();
        int start = 0;
        for (PlannedStep step : steps) {
            Optional<Integer> seconds = seconds(step);
            if (seconds.isEmpty()) {
                return List.of();
            }
            Optional<PlannedRep> rep = rep(step, start, seconds.get());
            rep.ifPresent(targets::add);
            if (step.role() == PlannedStep.Role.WORK && !step.ramp()) {
                rep.ifPresent(work::add);
            }
            start += seconds.get();
        }
        return standingOut(work, targets);
    }

    /** How long the whole plan is, seconds; empty when a step's length is not known. */
    static Optional<Integer> length(List<PlannedStep> steps) {
        int total = 0;
        for (PlannedStep step : steps) {
            Optional<Integer> seconds = seconds(step);
            if (seconds.isEmpty()) {
                return Optional.empty();
            }
            total += seconds.get();
        }
        return total == 0 ? Optional.empty() : Optional.of(total);
    }

    private static List<PlannedRep> standingOut(List<PlannedRep> work, List<PlannedRep> targets) {
        if (work.stream().map(PlannedRep::unit).distinct().count() > 1) {
            return List.copyOf(work);
        }
        double seconds = targets.stream().mapToDouble(PlannedRep::seconds).sum();
        double mean = targets.stream()
                        .mapToDouble(r -> r.band().middle() * r.seconds())
                        .sum()
                / seconds;
        List<PlannedRep> outstanding =
                work.stream().filter(r -> r.band().middle() > STANDS_OUT * mean).toList();
        return outstanding.isEmpty() ? List.copyOf(work) : outstanding;
    }

    private static Optional<PlannedRep> rep(PlannedStep step, int start, int seconds) {
        return step.powerWatts()
                .map(band -> new PlannedRep(start, seconds, "W", band))
                .or(() -> step.speedMetersPerSecond().map(band -> new PlannedRep(start, seconds, "m/s", band)))
                .or(() -> step.heartRateBpm().map(band -> new PlannedRep(start, seconds, "bpm", band)));
    }

    private static Optional<Integer> seconds(PlannedStep step) {
        if (step.seconds().isPresent()) {
            return Optional.of(step.seconds().getAsInt());
        }
        return step.speedMetersPerSecond()
                .filter(band -> band.middle() > 0 && step.distanceMeters().isPresent())
                .map(band -> (int) StrictMath.round(step.distanceMeters().getAsDouble() / band.middle()));
    }
}
