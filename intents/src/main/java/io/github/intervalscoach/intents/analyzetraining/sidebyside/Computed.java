package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Numbers, and no opinion about them.
 *
 * @param byReps whether the parts are reps of the same plan, else thirds
 * @param output what both are measured by
 * @param scatter how much such sessions differ anyway
 */
record Computed(
        Athlete athlete,
        LocalDate today,
        Scope scope,
        boolean byReps,
        Output output,
        Side session,
        Side against,
        Scatter scatter,
        List<DataNote> notes) {
    private static final int DAYS_BEFORE = 7;

    static Computed of(Audited audited) {
        Output output = Output.common(audited.session(), audited.against());
        boolean byReps = output != Output.NONE
                && PartsSideBySide.sameReps(
                        audited.session().reading(), audited.against().reading());
        return new Computed(
                audited.athlete(),
                audited.today(),
                audited.scope(),
                byReps,
                output,
                side(audited.session(), byReps, output, audited),
                side(audited.against(), byReps, output, audited),
                Scatter.of(audited.session().reading().activity(), audited.log()),
                audited.notes());
    }

    private static Side side(Ground ground, boolean byReps, Output output, Audited audited) {
        List<SidePart> parts = byReps ? PartsSideBySide.reps(ground) : PartsSideBySide.thirds(ground);
        Activity activity = ground.reading().activity();
        return new Side(
                activity,
                parts,
                fade(parts, output::of),
                output == Output.GRADE_ADJUSTED_SPEED ? fade(parts, Output.SPEED::of) : OptionalDouble.empty(),
                ground.reading().decouplingPercent(),
                loadBefore(activity.day(), audited.log()),
                sleep(activity.day(), audited.nights()));
    }

    private static OptionalDouble fade(List<SidePart> parts, Function<SidePart, OptionalDouble> output) {
        if (parts.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble first = output.apply(parts.get(0));
        OptionalDouble last = output.apply(parts.get(parts.size() - 1));
        return first.isPresent() && last.isPresent() && first.getAsDouble() > 0
                ? OptionalDouble.of(100 * (last.getAsDouble() / first.getAsDouble() - 1))
                : OptionalDouble.empty();
    }

    private static OptionalDouble loadBefore(LocalDate day, List<LoggedActivity> log) {
        double sum = 0;
        for (LoggedActivity entry : log) {
            if (entry.day().isBefore(day) && !entry.day().isBefore(day.minusDays(DAYS_BEFORE))) {
                OptionalDouble load =
                        entry instanceof Activity activity ? activity.load().points() : OptionalDouble.empty();
                if (load.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += load.getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    private static OptionalInt sleep(LocalDate day, List<WellnessDay> nights) {
        return nights.stream()
                .filter(night -> night.day().equals(day))
                .map(night -> night.measured().sleepSeconds())
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
