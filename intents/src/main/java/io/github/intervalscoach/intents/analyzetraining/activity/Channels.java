package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.StreamKind;
import java.util.Optional;

/**
 * What was recorded, without what the athlete excluded; all on one time axis.
 *
 * @param sport as the service names it
 * @param rawHeartRate as recorded, a 0 included
 * @param heartRate a 0 is a lost sensor and has no value here
 * @param speed grade-adjusted where the service gives that
 */
record Channels(
        String sport,
        Optional<SampleStream> power,
        Optional<SampleStream> rawHeartRate,
        Optional<SampleStream> heartRate,
        Optional<SampleStream> cadence,
        Optional<SampleStream> speed,
        Optional<SampleStream> distance,
        Optional<SampleStream> altitude,
        Optional<SampleStream> latitude,
        Optional<SampleStream> longitude) {

    static Channels of(Activity activity, Optional<ActivityStreams> streams) {
        Optional<SampleStream> pulse = usable(activity, Exclusion.HEART_RATE, streams, StreamKind.HEART_RATE_BPM);
        return new Channels(
                activity.sport(),
                usable(activity, Exclusion.POWER, streams, StreamKind.POWER_WATTS),
                pulse,
                pulse.map(Channels::withoutZeros),
                find(streams, StreamKind.CADENCE_RPM),
                usable(activity, Exclusion.PACE, streams, StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND)
                        .or(() -> usable(activity, Exclusion.PACE, streams, StreamKind.SPEED_METERS_PER_SECOND)),
                find(streams, StreamKind.DISTANCE_METERS),
                find(streams, StreamKind.ALTITUDE_METERS),
                find(streams, StreamKind.LATITUDE_DEGREES),
                find(streams, StreamKind.LONGITUDE_DEGREES));
    }

    /** What the effort is measured by: power, or speed. */
    Optional<SampleStream> output() {
        return power.or(() -> speed);
    }

    boolean isRun() {
        return sport.contains("Run");
    }

    boolean isSwim() {
        return sport.contains("Swim");
    }

    boolean isRide() {
        return Wording.isRide(sport);
    }

    private static Optional<SampleStream> usable(
            Activity activity, Exclusion exclusion, Optional<ActivityStreams> streams, StreamKind kind) {
        return activity.excluded().contains(exclusion) ? Optional.empty() : find(streams, kind);
    }

    private static Optional<SampleStream> find(Optional<ActivityStreams> streams, StreamKind kind) {
        return streams.flatMap(s -> s.find(kind)).filter(stream -> stream.known() > 0);
    }

    private static SampleStream withoutZeros(SampleStream heartRate) {
        double[] bpm = heartRate.toArray();
        for (int i = 0; i < bpm.length; i++) {
            bpm[i] = bpm[i] > 0 ? bpm[i] : Double.NaN;
        }
        return SampleStream.at(heartRate.toSeconds(), bpm);
    }
}
