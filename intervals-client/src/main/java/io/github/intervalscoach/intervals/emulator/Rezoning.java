package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What applying a sport's settings does to an activity of the past: its zones and the times in them become today's, its
 * own thresholds, and so its load and intensity, stay.
 */
final class Rezoning {
    private Rezoning() {}

    /** The activity in the zones of {@code sport}. */
    static StoredActivity of(StoredActivity activity, ObjectNode athlete, ObjectNode sport) {
        ObjectNode json = activity.json().deepCopy();
        var thresholds = new Thresholds(athlete, withThresholdsOf(json, sport), false);
        Samples samples = Samples.of(activity.recording().get());
        samples.stream("watts")
                .filter(watts -> thresholds.ftpWatts().isPresent())
                .ifPresent(watts -> ZoneTimes.addPower(json, watts, thresholds));
        samples.stream("heartrate").ifPresent(heartRate -> ZoneTimes.addHeartRate(json, heartRate, thresholds));
        samples.stream("velocity_smooth")
                .filter(speed -> thresholds.thresholdMetresPerSecond().isPresent())
                .ifPresent(speed -> ZoneTimes.addPace(json, speed, thresholds));
        ZoneTimes.addPolarization(json);
        return new StoredActivity(json, activity.load(), activity.intervals(), activity.recording());
    }

    private static JsonNode withThresholdsOf(ObjectNode activity, ObjectNode sport) {
        ObjectNode then = sport.deepCopy();
        then.remove(List.of("ftp", "threshold_pace"));
        if (activity.hasNonNull("icu_ftp")) {
            then.set("ftp", activity.path("icu_ftp"));
        }
        if (activity.hasNonNull("threshold_pace")) {
            then.set("threshold_pace", activity.path("threshold_pace"));
        }
        return then;
    }
}
