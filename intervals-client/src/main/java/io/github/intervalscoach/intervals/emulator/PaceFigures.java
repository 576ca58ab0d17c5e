package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Pace and the load from it. The load takes the mean speed, an approximation: the service smooths first.
 *
 * @param samples the session
 * @param thresholds of its sport
 * @param movingSeconds moving time
 */
record PaceFigures(Samples samples, Thresholds thresholds, int movingSeconds) {
    private static final List<String> ON_FOOT = List.of("Run", "VirtualRun", "TrailRun", "Walk", "Hike");
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double STEPS_PER_REVOLUTION = 2;
    private static final double SECONDS_PER_MINUTE = 60;

    void addTo(ObjectNode json) {
        if (samples.metres().isEmpty() || movingSeconds == 0) {
            return;
        }
        double speed = samples.metres().getAsDouble() / movingSeconds;
        json.put("pace", (float) speed);
        stride(json, speed);
        if (thresholds.thresholdMetresPerSecond().isPresent()) {
            againstThreshold(json, speed, thresholds.thresholdMetresPerSecond().getAsDouble());
        }
    }

    private void stride(ObjectNode json, double speed) {
        double cadence = json.path("average_cadence").asDouble();
        if (cadence > 0 && thresholds.coversAny(ON_FOOT)) {
            json.put("average_stride", (float) (speed / (STEPS_PER_REVOLUTION * cadence / SECONDS_PER_MINUTE)));
        }
    }

    private void againstThreshold(ObjectNode json, double speed, double threshold) {
        double share = speed / threshold;
        json.put("threshold_pace", (float) threshold);
        json.put("pace_load", Rounding.halfUp(share * share * movingSeconds / SECONDS_PER_HOUR * 100));
        json.put("pace_load_type", thresholds.coversAny(List.of("Swim")) ? "SWIM" : "RUN");
        if (!json.hasNonNull("icu_intensity")) {
            json.put("icu_intensity", (float) (100 * share));
        }
        samples.stream("velocity_smooth").ifPresent(stream -> ZoneTimes.addPace(json, stream, thresholds));
    }
}
