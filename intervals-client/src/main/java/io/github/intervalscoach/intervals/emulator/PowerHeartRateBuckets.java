package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** Mean heart rate and cadence at each power, over some sessions. */
final class PowerHeartRateBuckets {
    /** Watts; the service's own width is not known. */
    private static final int WIDTH = 10;

    /** Beyond this a reading is no human's, W. */
    private static final int MOST_WATTS = 3_000;

    private static final double MINUTE = 60;
    private final TreeMap<Integer, Sums> buckets = new TreeMap<>();

    private record Sums(double seconds, double beats, double cadenceSeconds, double cadence) {
        Sums plus(Sums other) {
            return new Sums(
                    seconds + other.seconds,
                    beats + other.beats,
                    cadenceSeconds + other.cadenceSeconds,
                    cadence + other.cadence);
        }
    }

    /** Seconds without power or heart rate do not count. */
    void add(Samples samples) {
        if (samples.column("watts").isEmpty() || samples.column("heartrate").isEmpty()) {
            return;
        }
        double[] watts = samples.column("watts").get().values();
        double[] bpm = samples.column("heartrate").get().values();
        double[] rpm = samples.column("cadence").map(Column::values).orElse(new double[watts.length]);
        int[] weights = samples.weights();
        for (int i = 0; i < watts.length; i++) {
            if (watts[i] >= 0 && watts[i] <= MOST_WATTS && bpm[i] > 0) {
                double turning = rpm[i] > 0 ? weights[i] : 0;
                var second = new Sums(weights[i], bpm[i] * weights[i], turning, turning > 0 ? rpm[i] * weights[i] : 0);
                buckets.merge((int) watts[i] / WIDTH, second, Sums::plus);
            }
        }
    }

    /** Lists by bucket from the lowest to the highest; 0 where one is empty. */
    void addTo(ObjectNode curve) {
        int first = buckets.isEmpty() ? 0 : buckets.firstKey();
        int last = buckets.isEmpty() ? -1 : buckets.lastKey();
        curve.put("minWatts", first * WIDTH).put("maxWatts", (last + 1) * WIDTH).put("bucketSize", WIDTH);
        ArrayNode bpm = curve.putArray("bpm");
        ArrayNode cadence = curve.putArray("cadence");
        ArrayNode minutes = curve.putArray("minutes");
        for (int bucket = first; bucket <= last; bucket++) {
            Sums sums = buckets.getOrDefault(bucket, new Sums(0, 0, 0, 0));
            bpm.add(mean(sums.beats, sums.seconds));
            cadence.add(mean(sums.cadence, sums.cadenceSeconds));
            minutes.add(Rounding.halfUp(sums.seconds / MINUTE));
        }
    }

    private static int mean(double sum, double seconds) {
        return seconds > 0 ? Rounding.halfUp(sum / seconds) : 0;
    }
}
