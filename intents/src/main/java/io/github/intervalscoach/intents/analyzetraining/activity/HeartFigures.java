package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Activity;
import java.util.Arrays;
import java.util.OptionalDouble;

/** A session's heart rate, bpm. From the recording; from the service's summary where there is no recording. */
record HeartFigures(OptionalDouble average, OptionalDouble max) {
    static HeartFigures of(Recorded recorded) {
        if (recorded.heartRate().isPresent()) {
            SampleStream bpm = recorded.heartRate().get();
            return new HeartFigures(
                    Stretch.whole(bpm).mean(bpm),
                    Arrays.stream(bpm.toArray()).filter(v -> !Double.isNaN(v)).max());
        }
        if (recorded.pulse() == Pulse.SPOILED
                || recorded.activity().excluded().contains(Activity.Exclusion.HEART_RATE)) {
            return new HeartFigures(OptionalDouble.empty(), OptionalDouble.empty());
        }
        Activity.HeartRate summary = recorded.activity().heartRate();
        return new HeartFigures(PowerFigures.widened(summary.averageBpm()), PowerFigures.widened(summary.maxBpm()));
    }
}
