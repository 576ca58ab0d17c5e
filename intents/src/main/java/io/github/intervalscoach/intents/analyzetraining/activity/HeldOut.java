package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.endurance.FadeAfterWork;
import io.github.intervalscoach.analytics.endurance.LateDecoupling;
import io.github.intervalscoach.analytics.endurance.PriorWork;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.AfterWork;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.rules.SessionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was left after much work and after two hours. */
record HeldOut(List<AfterWork> efforts, OptionalDouble lateDriftPercent) {
    private static final String FADE = "fade_after_work";
    private static final int[] KILOJOULES = {1000, 1500, 2000, 2500};
    private static final int[] SECONDS = {60, 300, 1200};

    /** What is refused is told only where it was asked for. */
    static HeldOut of(Recorded recorded, PowerFigures power, Scope scope, NumberReader told) {
        NumberReader reader = scope.shows(Include.DURABILITY) ? told : new NumberReader();
        return new HeldOut(
                recorded.power().map(watts -> efforts(watts, recorded, reader)).orElseGet(() -> {
                    reader.refuse(FADE, Reason.MISSING_INPUT, new Gap("power", 1, 0, "1"));
                    return List.of();
                }),
                late(recorded, power, reader));
    }

    private static OptionalDouble late(Recorded recorded, PowerFigures power, NumberReader reader) {
        if (recorded.output().isEmpty() || recorded.heartRate().isEmpty() || recorded.pulse() != Pulse.SOUND) {
            return OptionalDouble.empty();
        }
        return Drift.effort(recorded, recorded.output().get(), power, new NumberReader())
                // A gate that decoupling names already is not named twice.
                .filter(effort -> effort.failedGates().isEmpty())
                .map(effort -> reader.number(
                        "late_decoupling",
                        LateDecoupling.of(
                                recorded.output().get(), recorded.heartRate().get(), effort),
                        LateDecoupling::percent))
                .orElse(OptionalDouble.empty());
    }

    private static List<AfterWork> efforts(SampleStream watts, Recorded recorded, NumberReader reader) {
        List<AfterWork> efforts = new ArrayList<>();
        for (int kilojoules : KILOJOULES) {
            for (int seconds : SECONDS) {
                fade(watts, kilojoules, seconds)
                        .found()
                        .ifPresent(fade -> efforts.add(effort(kilojoules, seconds, fade, recorded)));
            }
        }
        if (efforts.isEmpty()) {
            reader.found(FADE, fade(watts, KILOJOULES[0], SECONDS[0]));
        }
        return efforts;
    }

    private static MetricResult<FadeAfterWork> fade(SampleStream watts, int kilojoules, int seconds) {
        return FadeAfterWork.of(watts, PriorWork.kilojoules(kilojoules), seconds, GapPolicy.SPLIT);
    }

    private static AfterWork effort(int kilojoules, int seconds, FadeAfterWork fade, Recorded recorded) {
        OptionalDouble best = recorded.beside().past().sixWeeks(EffortKind.POWER, seconds);
        return new AfterWork(
                kilojoules,
                seconds,
                fade.beforeWatts(),
                fade.afterWatts(),
                fade.percent(),
                best.isPresent()
                        ? OptionalDouble.of(100 * fade.beforeWatts() / best.getAsDouble())
                        : OptionalDouble.empty(),
                verdict(fade, best));
    }

    private static String verdict(FadeAfterWork fade, OptionalDouble best) {
        boolean allOut = best.isPresent()
                && fade.beforeWatts() >= SessionRules.ALL_OUT * best.getAsDouble()
                && fade.afterWatts() >= SessionRules.ALL_OUT_TIRED * best.getAsDouble();
        return allOut ? PlacedBests.verdict(fade.afterWatts(), fade.beforeWatts()) : PlacedBests.CANNOT_SAY;
    }
}
