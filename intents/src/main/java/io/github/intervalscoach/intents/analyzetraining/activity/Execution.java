package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The plan's work beside what was done.
 *
 * @param matchedBy intervals or time_order; empty when nothing was recognised
 * @param afterPlanSeconds recorded after the plan's end
 * @param cutShortSeconds of the plan left when the recording ended
 * @param steps every step of the plan, work included; empty when nothing was recognised
 */
record Execution(
        List<RepDone> reps,
        Optional<String> matchedBy,
        OptionalInt plannedSeconds,
        OptionalInt afterPlanSeconds,
        OptionalInt cutShortSeconds,
        boolean indoor,
        List<Step> steps) {
    /** A session longer than its plan by less than this is not worth telling; house rule. */
    private static final int AFTER_PLAN = 60;

    private static final Execution NONE = without(OptionalInt.empty());

    /** One rep; what was done is empty when it was not recognised. */
    record RepDone(
            PlannedRep planned,
            Optional<Stretch> stretch,
            OptionalDouble done,
            OptionalDouble heartRate,
            OptionalDouble wBalanceJoules) {}

    static Execution of(Recorded recorded, Optional<WPrimeBalance> balance) {
        if (recorded.plan().isEmpty()) {
            return NONE;
        }
        var steps = recorded.plan().get().steps();
        List<PlannedRep> planned = PlannedRep.of(steps);
        OptionalInt length = PlannedRep.length(steps).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (planned.isEmpty()) {
            return without(length);
        }
        var match = RepMatch.of(planned, recorded);
        List<RepDone> reps = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            reps.add(done(planned.get(i), match.stretches().get(i), recorded, balance));
        }
        var execution = new Execution(
                reps,
                match.by(),
                length,
                afterPlan(reps, length, recorded),
                cutShort(reps, length, recorded),
                recorded.activity().indoor(),
                List.of());
        return execution.with(Steps.of(recorded, execution));
    }

    /** A ramp test goes on until nothing is left: where its plan ends is nothing to be judged by. */
    static Execution ofTest() {
        return NONE;
    }

    private static Execution without(OptionalInt length) {
        return new Execution(
                List.of(), Optional.empty(), length, OptionalInt.empty(), OptionalInt.empty(), false, List.of());
    }

    private Execution with(List<Step> placed) {
        return new Execution(reps, matchedBy, plannedSeconds, afterPlanSeconds, cutShortSeconds, indoor, placed);
    }

    private static RepDone done(
            PlannedRep planned, Optional<Stretch> stretch, Recorded recorded, Optional<WPrimeBalance> balance) {
        Optional<SampleStream> stream = RepMatch.stream(planned, recorded);
        return new RepDone(
                planned,
                stretch,
                mean(stretch, stream),
                mean(stretch, recorded.heartRate()),
                balance.isPresent() && stretch.isPresent() && recorded.power().isPresent()
                        ? OptionalDouble.of(at(
                                balance.get(), stretch.get(), recorded.power().get()))
                        : OptionalDouble.empty());
    }

    private static double at(WPrimeBalance balance, Stretch stretch, SampleStream power) {
        return balance.at(Math.max(0, Stretch.index(power, stretch.to()) - 1));
    }

    private static OptionalDouble mean(Optional<Stretch> stretch, Optional<SampleStream> stream) {
        return stretch.isPresent() && stream.isPresent() ? stretch.get().mean(stream.get()) : OptionalDouble.empty();
    }

    /** The rest of the plan is counted from the last recognised rep, so that a long warm-up is not "after the plan". */
    private static OptionalInt afterPlan(List<RepDone> reps, OptionalInt length, Recorded recorded) {
        RepDone last = reps.get(reps.size() - 1);
        if (last.stretch().isEmpty() || length.isEmpty() || recorded.anyStream().isEmpty()) {
            return OptionalInt.empty();
        }
        int restOfPlan = length.getAsInt()
                - last.planned().startSecond()
                - last.planned().seconds();
        int end = Stretch.whole(recorded.anyStream().get()).to();
        int after = end - last.stretch().get().to() - restOfPlan;
        return after >= AFTER_PLAN ? OptionalInt.of(after) : OptionalInt.empty();
    }

    /** What was still to come after the last recognised rep, less what was recorded after it. */
    private static OptionalInt cutShort(List<RepDone> reps, OptionalInt length, Recorded recorded) {
        Optional<RepDone> last =
                reps.stream().filter(rep -> rep.stretch().isPresent()).reduce((earlier, later) -> later);
        if (last.isEmpty() || length.isEmpty() || recorded.anyStream().isEmpty()) {
            return OptionalInt.empty();
        }
        PlannedRep planned = last.get().planned();
        int left = length.getAsInt() - planned.startSecond() - planned.seconds();
        int end = Stretch.whole(recorded.anyStream().get()).to();
        int missing = left - (end - last.get().stretch().orElseThrow().to());
        return missing >= AFTER_PLAN ? OptionalInt.of(missing) : OptionalInt.empty();
    }
}
