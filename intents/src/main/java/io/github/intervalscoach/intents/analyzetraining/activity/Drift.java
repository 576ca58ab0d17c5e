package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.endurance.AerobicDecoupling;
import io.github.intervalscoach.analytics.endurance.EfficiencyFactor;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Output per heartbeat, and how much of it was lost on the way; behind the gates of {@link SteadyEffort}.
 *
 * @param decouplingPercent positive is drift
 * @param weak read from an effort that was a little uneven
 */
record Drift(OptionalDouble decouplingPercent, OptionalDouble efficiency, boolean weak) {
    private static final String DECOUPLING = "aerobic_decoupling";
    private static final Drift NONE = new Drift(OptionalDouble.empty(), OptionalDouble.empty(), false);

    static Drift of(Recorded recorded, PowerFigures power, NumberReader reader) {
        if (recorded.output().isEmpty() || recorded.pulse() == Pulse.NONE) {
            return NONE;
        }
        if (recorded.pulse() != Pulse.SOUND || recorded.heartRate().isEmpty()) {
            reader.refuse(DECOUPLING, Reason.INSUFFICIENT_DATA, new Gap("sound_heart_rate", 1, 0, "1"));
            return NONE;
        }
        SampleStream output = recorded.output().get();
        SampleStream heartRate = recorded.heartRate().get();
        return effort(recorded, output, power, reader)
                .map(effort -> of(output, heartRate, effort, recorded.power().isPresent(), reader))
                .orElse(NONE);
    }

    private static Drift of(
            SampleStream output, SampleStream heartRate, SteadyEffort effort, boolean isPower, NumberReader reader) {
        MetricResult<AerobicDecoupling> decoupling = AerobicDecoupling.of(output, heartRate, effort);
        OptionalDouble percent = reader.number(DECOUPLING, decoupling, AerobicDecoupling::percent);
        boolean weak = decoupling.<Boolean>fold(v -> v.basis().caveats().contains(Caveat.UNSTEADY), refusal -> false);
        MetricResult<EfficiencyFactor> factor = isPower
                ? EfficiencyFactor.of(output, heartRate, effort)
                : EfficiencyFactor.ofSpeed(output, heartRate, effort);
        OptionalDouble efficiency =
                factor.found().map(found -> OptionalDouble.of(found.ratio())).orElse(OptionalDouble.empty());
        return new Drift(percent, efficiency, weak);
    }

    /** For power as measured; for pace by the same formulas over speed, against the threshold pace (house rule). */
    static Optional<SteadyEffort> effort(
            Recorded recorded, SampleStream output, PowerFigures power, NumberReader reader) {
        double seconds = Stretch.whole(output).recordedSeconds(output);
        OptionalDouble intensity = power.intensity();
        OptionalDouble variability = power.variability();
        if (recorded.power().isEmpty()) {
            OptionalDouble mean = Stretch.whole(output).mean(output);
            OptionalDouble threshold = recorded.thresholds().thresholdMetersPerSecond();
            intensity = mean.isPresent() && threshold.isPresent()
                    ? OptionalDouble.of(mean.getAsDouble() / threshold.getAsDouble())
                    : OptionalDouble.empty();
            variability = VariabilityIndex.of(output, NormalizedPower.Variant.SERVICE)
                    .found()
                    .map(index -> OptionalDouble.of(index.ratio()))
                    .orElse(OptionalDouble.empty());
        }
        if (intensity.isEmpty() || variability.isEmpty()) {
            reader.refuse(DECOUPLING, Reason.MISSING_INPUT, new Gap("threshold", 1, 0, "1"));
            return Optional.empty();
        }
        return Optional.of(new SteadyEffort(seconds, intensity.getAsDouble(), variability.getAsDouble()));
    }
}
