package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.Optional;

/** Looks for implausible stretches of a recording. */
record FaultSearch(Optional<SampleStream> power) {
    FaultSearch(
            Activity activity,
            Optional<SampleStream> power,
            Optional<SampleStream> heartRate,
            Optional<SampleStream> cadence,
            Optional<SampleStream> speed) {
        this(power);
    }

    boolean heartRateSound() {
        return true;
    }

    List<Fault> all() {
        return List.of();
    }

    List<Flaw> flaws() {
        return List.of();
    }
}
