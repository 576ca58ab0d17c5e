package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One planned stretch of work.
 *
 * @param step its place among the steps of the plan, from 0
 * @param segment stretches of known length between steps whose length is not known, from 0
 * @param startSecond since the start of its segment; of the plan when all lengths are known
 * @param unit W, bpm or m/s
 * @param band what was to be held
 */
record PlannedRep(int step, int segment, int startSecond, int seconds, String unit, Band band) {
    /** Work stands out from the plan's mean target by this much; where nothing does, all of it is work. House rule. */
    private static final double STANDS_OUT = 1.05;

    /** The work of a plan; empty when the plan has no targets. A step that the athlete ends is no rep. */
    static List<PlannedRep> of(List<PlannedStep> steps) {
        List<PlannedRep> targets = new ArrayList<>();
        List<PlannedRep> work = new ArrayList<>();
        int start = 0;
        int segment = 0;
        for (int i = 0; i < steps.size(); i++) {
            PlannedStep step = steps.get(i);
            Optional<Integer> seconds = seconds(step);
            if (seconds.isEmpty()) {
                segment++;
                start = 0;
                continue;
            }
            Optional<PlannedRep> rep = rep(step, i, segment, start, seconds.get());
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

    /** How long a step is; a distance by its target speed; empty when it ends when the athlete says so. */
    static Optional<Integer> seconds(PlannedStep step) {
        if (step.seconds().isPresent()) {
            return Optional.of(step.seconds().getAsInt());
        }
        return step.speedMetersPerSecond()
                .filter(band -> band.middle() > 0 && step.distanceMeters().isPresent())
                .map(band -> (int) StrictMath.round(step.distanceMeters().getAsDouble() / band.middle()));
    }

    /** What a step asks to be held; empty for a free one. */
    static Optional<PlannedRep> rep(PlannedStep step, int place, int segment, int start, int seconds) {
        return step.powerWatts()
                .map(band -> new PlannedRep(place, segment, start, seconds, "W", band))
                .or(() -> step.speedMetersPerSecond()
                        .map(band -> new PlannedRep(place, segment, start, seconds, "m/s", band)))
                .or(() -> step.heartRateBpm().map(band -> new PlannedRep(place, segment, start, seconds, "bpm", band)));
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
}
