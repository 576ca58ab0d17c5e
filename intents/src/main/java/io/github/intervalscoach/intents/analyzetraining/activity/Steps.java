package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Step;
import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Every step of the plan beside what was done: warm-up, ramps, recoveries and open steps too. */
final class Steps {
    static final String ON = Reps.ON;
    static final String OPEN = "open";
    static final String SKIPPED = "skipped";
    static final String NOT_REACHED = "not_reached";
    static final String SHORT = "short";
    static final String LONG = "long";

    /** A step of less than this share of its length was not done; house rule. */
    private static final double SKIPPED_SHARE = 0.25;

    /** Lengths within this share and a minute are as planned; house rule. */
    private static final double LENGTH_SHARE = 0.25;

    private static final int LENGTH_SECONDS = 60;

    private final Recorded recorded;
    private final Execution execution;

    private Steps(Recorded recorded, Execution execution) {
        this.recorded = recorded;
        this.execution = execution;
    }

    /** One for each step of the linked plan; none without one, or without a rep that was recognised. */
    static List<Step> of(Recorded recorded, Execution execution) {
        if (recorded.plan().isEmpty()
                || execution.matchedBy().isEmpty()
                || recorded.anyStream().isEmpty()) {
            return List.of();
        }
        List<PlannedStep> planned = recorded.plan().get().steps();
        int end = Stretch.whole(recorded.anyStream().get()).to();
        List<PlannedRep> reps =
                execution.reps().stream().map(Execution.RepDone::planned).toList();
        var match = new RepMatch(
                execution.matchedBy(),
                execution.reps().stream().map(Execution.RepDone::stretch).toList());
        var places = StepPlaces.of(planned, reps, match, end).places();
        var self = new Steps(recorded, execution);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            steps.add(self.step(i, planned.get(i), places.get(i), end));
        }
        return steps;
    }

    /** Share of the planned time with a target that was on it, percent. */
    static OptionalDouble onTargetPercent(List<Step> steps) {
        double planned = 0;
        double on = 0;
        for (Step step : steps) {
            if (step.targetFrom().isPresent() && step.plannedSeconds().isPresent()) {
                planned += step.plannedSeconds().getAsInt();
                on += step.reads().equals(ON) ? step.plannedSeconds().getAsInt() : 0;
            }
        }
        return planned == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * on / planned);
    }

    private Step step(int i, PlannedStep step, Optional<Stretch> place, int end) {
        Optional<Integer> seconds = PlannedRep.seconds(step);
        Optional<PlannedRep> target = PlannedRep.rep(step, i, 0, 0, seconds.orElse(0));
        OptionalDouble done = place.filter(p -> p.seconds() > 0)
                .flatMap(p -> target.flatMap(t -> RepMatch.stream(t, recorded)).map(p::mean))
                .orElse(OptionalDouble.empty());
        return new Step(
                i + 1,
                step.role().name().toLowerCase(Locale.ROOT),
                target.map(PlannedRep::unit).orElse("none"),
                target.map(t -> OptionalDouble.of(t.band().from())).orElse(OptionalDouble.empty()),
                target.map(t -> OptionalDouble.of(t.band().to())).orElse(OptionalDouble.empty()),
                step.ramp(),
                seconds.map(OptionalInt::of).orElse(OptionalInt.empty()),
                place.map(p -> OptionalInt.of(p.from())).orElse(OptionalInt.empty()),
                place.map(p -> OptionalInt.of(p.seconds())).orElse(OptionalInt.empty()),
                done,
                reads(i, step, target, place, done, end));
    }

    private String reads(
            int i,
            PlannedStep step,
            Optional<PlannedRep> target,
            Optional<Stretch> place,
            OptionalDouble done,
            int end) {
        Optional<Integer> seconds = PlannedRep.seconds(step);
        if (seconds.isEmpty()) {
            return OPEN;
        }
        Optional<Execution.RepDone> rep =
                execution.reps().stream().filter(r -> r.planned().step() == i).findFirst();
        if (place.isEmpty()) {
            return Reps.NOT_FOUND;
        }
        if (rep.isPresent() && rep.get().stretch().isPresent()) {
            return Reps.reads(rep.get(), execution.indoor());
        }
        if (place.get().seconds() < SKIPPED_SHARE * seconds.get()) {
            return place.get().to() >= end ? NOT_REACHED : SKIPPED;
        }
        if (target.isEmpty()) {
            return OPEN;
        }
        String output = step.ramp() ? ramp(target.get(), place.get()) : band(target.get(), done);
        int more = place.get().seconds() - seconds.get();
        boolean asLong = Math.abs(more) <= Math.max(LENGTH_SECONDS, LENGTH_SHARE * seconds.get());
        return !output.equals(ON) || asLong ? output : more < 0 ? SHORT : LONG;
    }

    /** Around the work a tenth is near enough; a rep that was not recognised as such is judged as work. */
    private String band(PlannedRep target, OptionalDouble done) {
        return done.isEmpty()
                ? Reps.NOT_FOUND
                : StepTolerance.aroundWork(target).reads(done.getAsDouble(), target.band());
    }

    /** Both halves have to lie on the line, so that a flat stretch of the same mean is no ramp. */
    private String ramp(PlannedRep target, Stretch place) {
        Optional<SampleStream> stream = RepMatch.stream(target, recorded);
        if (stream.isEmpty()) {
            return Reps.NOT_FOUND;
        }
        int middle = place.from() + place.seconds() / 2;
        Band line = target.band();
        double quarter = line.from() + (line.to() - line.from()) / 4;
        double threeQuarters = line.to() - (line.to() - line.from()) / 4;
        OptionalDouble first = new Stretch(place.from(), middle).mean(stream.get());
        OptionalDouble second = new Stretch(middle, place.to()).mean(stream.get());
        if (first.isEmpty() || second.isEmpty()) {
            return Reps.NOT_FOUND;
        }
        var tolerance = StepTolerance.aroundWork(target);
        String one = tolerance.reads(first.getAsDouble(), new Band(quarter, quarter));
        String other = tolerance.reads(second.getAsDouble(), new Band(threeQuarters, threeQuarters));
        return one.equals(ON) ? other : one;
    }

    /** Whether a step is worth a word although it is no rep. */
    static boolean isOff(Step step) {
        boolean easierRest = step.reads().equals(Reps.BELOW)
                && !step.role().equals(Role.WORK.name().toLowerCase(Locale.ROOT));
        return !step.reads().equals(ON) && !easierRest;
    }
}
