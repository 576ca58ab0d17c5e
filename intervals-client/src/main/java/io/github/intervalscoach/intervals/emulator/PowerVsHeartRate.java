package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.endurance.AerobicDecoupling;

/**
 * Power beside heart rate, minute by minute, and how far they drift apart. Lag, zone 2 and regression are computed by
 * formulas nobody knows and stay null.
 */
final class PowerVsHeartRate {
    private static final int MINUTE = 60;

    private PowerVsHeartRate() {}

    /** The plot of an activity; without power or heart rate its figures are null. */
    static ObjectNode plot(Streams streams, JsonNode activity) {
        Samples samples = streams.samples();
        ObjectNode plot = JsonNodeFactory.instance.objectNode();
        plot.put("bucketSize", MINUTE).put("elapsedTime", samples.elapsedSeconds());
        plot.put("warmup", setting(activity, "icu_warmup_time", streams, "warmup_time"));
        plot.put("cooldown", setting(activity, "icu_cooldown_time", streams, "cooldown_time"));
        var watts = samples.stream("watts");
        var heartRate = samples.stream("heartrate");
        if (watts.isPresent() && heartRate.isPresent()) {
            AerobicDecoupling.of(watts.get(), heartRate.get(), PowerFigures.UNGATED)
                    .found()
                    .ifPresent(drift -> plot.put("decoupling", (float) drift.percent())
                            .put("powerHrFirst", (float) drift.firstHalfRatio())
                            .put("powerHrSecond", (float) drift.secondHalfRatio()));
            plot.set("powerHr", activity.path("icu_power_hr").deepCopy());
            series(plot, samples);
        }
        return Keys.POWER_VS_HR.filled(plot);
    }

    private static int setting(JsonNode activity, String own, Streams streams, String usual) {
        return activity.path(own).asInt(streams.thresholds().sport().path(usual).asInt());
    }

    private static void series(ObjectNode plot, Samples samples) {
        plot.put("start", samples.second(0)).put("end", samples.second(0) + samples.elapsedSeconds());
        plot.put("mid", samples.second(0) + samples.elapsedSeconds() / 2);
        plot.putArray("series");
        int from = 0;
        for (int minute = samples.second(0); from < samples.size(); minute += MINUTE) {
            int to = samples.indexAt(minute + MINUTE);
            if (to > from) {
                plot.withArray("series").add(bucket(samples.slice(from, to), minute));
            }
            from = to;
        }
    }

    private static ObjectNode bucket(Samples part, int minute) {
        ObjectNode bucket = JsonNodeFactory.instance.objectNode().put("start", minute);
        bucket.put("secs", part.recordedSeconds()).put("movingSecs", part.movingSeconds());
        bucket.putNull("watts").putNull("hr").putNull("cadence");
        part.column("watts").ifPresent(watts -> Rounding.putFloat(bucket, "watts", watts.mean(part.weights())));
        part.column("heartrate").ifPresent(bpm -> Rounding.putFloat(bucket, "hr", bpm.meanAboveZero(part.weights())));
        part.column("cadence")
                .ifPresent(rpm -> Rounding.putWhole(bucket, "cadence", rpm.meanAboveZero(part.weights())));
        return bucket;
    }
}
