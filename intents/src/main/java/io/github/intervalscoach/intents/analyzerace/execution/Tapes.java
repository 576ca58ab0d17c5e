package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Optional;

/**
 * The recording, as far as it may be read.
 *
 * @param power absent when not recorded or excluded by the athlete
 * @param heartRate a 0 is a lost sensor and has no value here
 * @param speed as covered
 * @param graded grade-adjusted, as the service gives it
 */
record Tapes(
        Optional<SampleStream> power,
        Optional<SampleStream> heartRate,
        Optional<SampleStream> speed,
        Optional<SampleStream> graded,
        Optional<SampleStream> distance,
        Optional<SampleStream> altitude) {
    /** Any of them; all share one time axis. */
    Optional<SampleStream> axis() {
        return distance.or(() -> speed).or(() -> power).or(() -> heartRate);
    }
}
