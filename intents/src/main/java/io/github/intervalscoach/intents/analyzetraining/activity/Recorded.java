package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Interval;
import java.util.List;
import java.util.Optional;

/**
 * One session, as far as it can be trusted.
 *
 * @param plan the planned session it is linked to
 * @param history the readable sessions of the 90 days before it
 * @param power absent when not recorded or excluded by the athlete
 * @param heartRate a 0 is a lost sensor and has no value here
 * @param heartRateTrusted false when faults forbid reading drift from it
 * @param speed grade-adjusted where the service gives that
 * @param faults implausible stretches
 */
record Recorded(
        Activity activity,
        List<Interval> intervals,
        Optional<CalendarEvent> plan,
        List<Activity> history,
        Thresholds thresholds,
        Optional<SampleStream> power,
        Optional<SampleStream> heartRate,
        boolean heartRateTrusted,
        Optional<SampleStream> speed,
        Optional<SampleStream> distance,
        List<Fault> faults) {

    /** Any stream; all share one time axis. */
    Optional<SampleStream> anyStream() {
        return power.or(() -> heartRate).or(() -> speed).or(() -> distance);
    }

    /** What the effort is measured by: power, or speed. */
    Optional<SampleStream> output() {
        return power.or(() -> speed);
    }
}
