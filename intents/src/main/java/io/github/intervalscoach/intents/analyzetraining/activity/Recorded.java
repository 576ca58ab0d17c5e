package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.Pool;
import java.util.List;
import java.util.Optional;

/**
 * One session, as far as it can be trusted.
 *
 * @param pool of a swim in one
 * @param plan the planned session it is linked to
 * @param history the readable sessions of the 90 days before it
 * @param channels what was recorded
 * @param heartRate without what is not the heart's; absent when none of it is
 * @param pulse how far that can be believed
 * @param faults implausible stretches
 * @param beside what else was asked for
 */
record Recorded(
        Activity activity,
        List<Interval> intervals,
        Optional<Pool> pool,
        Optional<CalendarEvent> plan,
        List<Activity> history,
        Thresholds thresholds,
        Channels channels,
        Optional<SampleStream> heartRate,
        Pulse pulse,
        List<Fault> faults,
        Beside beside) {

    /** Absent when not recorded or excluded by the athlete. */
    Optional<SampleStream> power() {
        return channels.power();
    }

    /** Grade-adjusted where the service gives that. */
    Optional<SampleStream> speed() {
        return channels.speed();
    }

    Optional<SampleStream> distance() {
        return channels.distance();
    }

    /** Any stream; all share one time axis. */
    Optional<SampleStream> anyStream() {
        return power().or(() -> heartRate).or(this::speed).or(this::distance);
    }

    /** What the effort is measured by: power, or speed. */
    Optional<SampleStream> output() {
        return channels.output();
    }
}
