package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.load.BanisterTrimp;
import io.github.intervalscoach.analytics.load.BanisterTrimp.Constants;
import io.github.intervalscoach.analytics.load.HeartRateReserve;
import io.github.intervalscoach.analytics.load.HeartRateStress;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.OptionalDouble;

/**
 * Everything from the heart rate. The load is an approximation: the impulse of every second over that of one hour at
 * threshold; the service fits zone weights to the athlete, which nobody outside can.
 *
 * @param samples the session
 * @param thresholds of its sport
 * @param movingSeconds moving time
 */
record HeartRateFigures(Samples samples, Thresholds thresholds, int movingSeconds) {
    void addTo(ObjectNode json) {
        Rounding.putWhole(json, "lthr", thresholds.thresholdBpm());
        Rounding.putWhole(json, "athlete_max_hr", thresholds.maxBpm());
        Rounding.putWhole(json, "icu_resting_hr", Thresholds.whole(thresholds.athlete(), "icu_resting_hr"));
        var heartRate = samples.stream("heartrate");
        json.put("has_heartrate", heartRate.isPresent());
        heartRate.ifPresent(stream -> addTo(json, stream));
    }

    private void addTo(ObjectNode json, SampleStream heartRate) {
        Column column = samples.column("heartrate").orElseThrow();
        OptionalDouble average = column.meanAboveZero(samples.weights());
        Rounding.putWhole(json, "average_heartrate", average);
        Rounding.putWhole(json, "max_heartrate", column.max());
        ZoneTimes.addHeartRate(json, heartRate, thresholds);
        Constants constants = thresholds.athlete().path("sex").asText().equals("F") ? Constants.FEMALE : Constants.MALE;
        thresholds.reserve().ifPresent(reserve -> {
            impulse(json, reserve, constants);
            load(json, heartRate, reserve, constants);
        });
    }

    /** From the mean heart rate as it is served. */
    private void impulse(ObjectNode json, HeartRateReserve reserve, Constants constants) {
        BanisterTrimp.ofAverage(json.path("average_heartrate").asInt(), movingSeconds, reserve, constants)
                .found()
                .ifPresent(trimp -> json.put("trimp", (float) trimp.points()));
    }

    private void load(ObjectNode json, SampleStream heartRate, HeartRateReserve reserve, Constants constants) {
        if (thresholds.thresholdBpm().isPresent()) {
            int threshold = thresholds.thresholdBpm().getAsInt();
            var stress = BanisterTrimp.of(heartRate, reserve, constants)
                    .flatMap(session -> HeartRateStress.of(session, threshold, reserve, constants));
            Rounding.putWhole(json, "hr_load", Rounding.whole(stress, HeartRateStress::points));
            if (json.hasNonNull("hr_load")) {
                json.put("hr_load_type", "HRSS");
            }
        }
    }
}
