package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.endurance.AerobicDecoupling;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Gate;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Drift of heart rate against output, behind the gates that most races do not pass.
 *
 * @param gates those not passed
 */
record Steadiness(OptionalDouble decouplingPercent, List<Gate> gates) {
    private static final Steadiness UNKNOWN = new Steadiness(OptionalDouble.empty(), List.of());

    static Steadiness of(Activity activity, Course course) {
        Optional<SampleStream> output = course.tapes()
                .power()
                .or(course::graded)
                .or(() -> course.tapes().speed());
        if (output.isEmpty()
                || course.tapes().heartRate().isEmpty()
                || activity.load().intensityPercent().isEmpty()) {
            return UNKNOWN;
        }
        return VariabilityIndex.of(output.get(), NormalizedPower.Variant.SERVICE)
                .found()
                .map(index -> new SteadyEffort(
                        activity.volume().movingSeconds().orElse(output.get().spanSeconds()),
                        activity.load().intensityPercent().getAsDouble() / 100,
                        index.ratio()))
                .map(effort -> read(AerobicDecoupling.of(
                        output.get(), course.tapes().heartRate().get(), effort)))
                .orElse(UNKNOWN);
    }

    private static Steadiness read(MetricResult<AerobicDecoupling> drift) {
        return drift.fold(
                value -> new Steadiness(OptionalDouble.of(value.value().percent()), List.of()),
                refusal -> new Steadiness(
                        OptionalDouble.empty(),
                        refusal.gaps().stream()
                                .map(gap -> new Gate(gap.input(), gap.needed(), gap.found()))
                                .toList()));
    }
}
