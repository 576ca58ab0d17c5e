package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.IntensityFactor;
import io.github.intervalscoach.analytics.power.MechanicalWork;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.NormalizedPower.Variant;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.model.Activity;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A session's power. From the recording; from the service's summary where there is no recording.
 *
 * @param normalizedWatts as the service defines it
 * @param deviceWatts normalized as head units define it
 * @param load from the recorded power and the threshold in force
 */
record PowerFigures(
        OptionalDouble averageWatts,
        OptionalDouble normalizedWatts,
        OptionalDouble deviceWatts,
        OptionalDouble variability,
        OptionalDouble intensity,
        OptionalDouble kilojoules,
        OptionalDouble load) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    static PowerFigures of(Recorded recorded, NumberReader reader) {
        return recorded.power().map(watts -> of(watts, recorded, reader)).orElseGet(() -> summary(recorded));
    }

    private static PowerFigures of(SampleStream watts, Recorded recorded, NumberReader reader) {
        var normalized = NormalizedPower.of(watts, Variant.SERVICE);
        OptionalDouble normalizedWatts = reader.number("normalized_power", normalized, NormalizedPower::watts);
        OptionalInt ftp = recorded.thresholds().ftpWatts();
        double seconds = recorded.activity()
                .volume()
                .movingSeconds()
                .orElse(Stretch.whole(watts).recordedSeconds(watts));
        OptionalDouble intensity = NONE;
        OptionalDouble load = NONE;
        if (ftp.isEmpty()) {
            reader.refuse("intensity_factor", Reason.MISSING_INPUT, new Gap("ftp", 1, 0, "watts"));
        } else if (normalizedWatts.isPresent()) {
            intensity = reader.number(
                    "intensity_factor",
                    IntensityFactor.of(normalizedWatts.getAsDouble(), ftp.getAsInt()),
                    IntensityFactor::ratio);
            load = reader.number(
                    "training_stress",
                    TrainingStress.of(normalizedWatts.getAsDouble(), ftp.getAsInt(), seconds),
                    TrainingStress::points);
        }
        return new PowerFigures(
                reader.number("average_power", AveragePower.of(watts), AveragePower::watts),
                normalizedWatts,
                reader.number(
                        "normalized_power_device", NormalizedPower.of(watts, Variant.DEVICE), NormalizedPower::watts),
                reader.number(
                        "variability_index", VariabilityIndex.of(watts, Variant.SERVICE), VariabilityIndex::ratio),
                intensity,
                reader.number("mechanical_work", MechanicalWork.of(watts), MechanicalWork::kilojoules),
                load);
    }

    private static PowerFigures summary(Recorded recorded) {
        if (recorded.activity().excluded().contains(Activity.Exclusion.POWER)) {
            return new PowerFigures(NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        Activity.Power power = recorded.activity().power();
        return new PowerFigures(
                widened(power.averageWatts()), widened(power.normalizedWatts()), NONE, NONE, NONE, NONE, NONE);
    }

    static OptionalDouble widened(OptionalInt whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : NONE;
    }
}
