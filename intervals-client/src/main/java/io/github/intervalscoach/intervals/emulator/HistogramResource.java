package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How long an activity was at which power, heart rate and speed. Empty where that was not recorded. */
final class HistogramResource {
    private static final int WATTS = 25;
    private static final int BPM = 5;

    /** Speed buckets, m/s; the service's own width is not known. */
    private static final double METRES_PER_SECOND = 0.25;

    /** Beyond this many buckets the values are no human ones, and only those that are not empty are listed. */
    private static final int MOST_BUCKETS = 10_000;

    Router addTo(Router router) {
        return router.get("activity/*/power-histogram", request -> whole(request, "watts", WATTS))
                .get("activity/*/hr-histogram", request -> whole(request, "heartrate", BPM))
                .get("activity/*/pace-histogram", request -> speed(request, "velocity_smooth"))
                .get("activity/*/gap-histogram", request -> speed(request, "ga_velocity"))
                .get("activity/*/time-at-hr", this::timeAtHeartRate);
    }

    /** Both bounds belong to a bucket: 130 to 134. */
    private static Reply whole(Request request, String type, int usual) {
        Samples samples = ReadableActivity.samplesOf(request);
        int width = request.query().count("bucketSize").orElse(usual);
        if (width == 0) {
            throw Refused.invalid("Invalid bucketSize [0]");
        }
        ArrayNode buckets = JsonNodeFactory.instance.arrayNode();
        seconds(samples, samples.column(type), width)
                .forEach((bucket, secs) -> buckets.addObject()
                        .put("min", bucket * width)
                        .put("max", bucket * width + width - 1)
                        .put("secs", secs));
        return Reply.ok(buckets);
    }

    /** Only of sports whose settings have a threshold pace. */
    private static Reply speed(Request request, String type) {
        ReadableActivity.of(request);
        var streams = Streams.of(request.activity());
        ArrayNode buckets = JsonNodeFactory.instance.arrayNode();
        if (streams.thresholds().thresholdMetresPerSecond().isPresent()) {
            seconds(streams.samples(), streams.column(type), METRES_PER_SECOND)
                    .forEach((bucket, secs) -> buckets.addObject()
                            .put("min", (float) (bucket * METRES_PER_SECOND))
                            .put("max", (float) ((bucket + 1) * METRES_PER_SECOND))
                            .put("secs", secs));
        }
        return Reply.ok(buckets);
    }

    /** Seconds at each whole heart rate, and at it or below. */
    private Reply timeAtHeartRate(Request request) {
        Samples samples = ReadableActivity.samplesOf(request);
        var seconds = seconds(samples, samples.column("heartrate"), 1);
        ObjectNode plot = JsonNodeFactory.instance.objectNode();
        plot.put("min_bpm", seconds.isEmpty() ? 0 : seconds.firstKey());
        plot.put("max_bpm", seconds.isEmpty() ? 0 : seconds.lastKey());
        ArrayNode each = plot.putArray("secs");
        ArrayNode cumulative = plot.putArray("cumulative_secs");
        int sum = 0;
        for (int secs : seconds.values()) {
            sum += secs;
            each.add(secs);
            cumulative.add(sum);
        }
        return Reply.ok(plot);
    }

    /** By number of the bucket, those between the first and the last included. */
    private static NavigableMap<Integer, Integer> seconds(Samples samples, Optional<Column> column, double width) {
        var seconds = new TreeMap<Integer, Integer>();
        double[] values = column.map(Column::values).orElse(new double[0]);
        int[] weights = samples.weights();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                seconds.merge((int) Math.floor(values[i] / width), weights[i], Integer::sum);
            }
        }
        if (!seconds.isEmpty() && seconds.lastKey() - seconds.firstKey() <= MOST_BUCKETS) {
            for (int bucket = seconds.firstKey(); bucket < seconds.lastKey(); bucket++) {
                seconds.putIfAbsent(bucket, 0);
            }
        }
        return seconds;
    }
}
