package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.analytics.intensity.PolarizationIndex;
import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Time in zones. The service's zones have inclusive tops, and watts and bpm are whole, so the zone above starts one
 * further up.
 */
final class ZoneTimes {
    /** Only so many zones, or at least so many, tell what is easy and what is hard. */
    private static final int THREE_ZONES = 3;

    private static final int LEAST_OF_MORE = 5;

    private ZoneTimes() {}

    /** A row for each zone, and the sweet spot, which overlaps them. */
    static void addPower(ObjectNode json, SampleStream watts, Thresholds thresholds) {
        List<Double> tops = thresholds.tops("power_zones");
        if (tops.isEmpty()) {
            return;
        }
        addTops(json, "icu_power_zones", tops);
        List<Integer> seconds = seconds(watts, lowerBounds(tops, 0, top -> thresholds.wattsAt(top) + 1));
        ArrayNode rows = json.putArray("icu_zone_times");
        for (int zone = 0; zone < seconds.size(); zone++) {
            rows.addObject().put("id", "Z" + (zone + 1)).put("secs", seconds.get(zone));
        }
        double from =
                thresholds.wattsAt(thresholds.sport().path("sweet_spot_min").asDouble());
        double above =
                thresholds.wattsAt(thresholds.sport().path("sweet_spot_max").asDouble()) + 1;
        if (from > 0 && above > from && !seconds.isEmpty()) {
            rows.addObject()
                    .put("id", "SS")
                    .put("secs", seconds(watts, List.of(0.0, from, above)).get(1));
        }
    }

    /** A plain list; seconds without a heart rate are in no zone. */
    static void addHeartRate(ObjectNode json, SampleStream heartRate, Thresholds thresholds) {
        List<Double> tops = thresholds.tops("hr_zones");
        if (!tops.isEmpty()) {
            addTops(json, "icu_hr_zones", tops);
            addSeconds(json, "icu_hr_zone_times", seconds(heartRate, lowerBounds(tops, 1, top -> top + 1)));
        }
    }

    /** A plain list. */
    static void addPace(ObjectNode json, SampleStream speed, Thresholds thresholds) {
        List<Double> tops = thresholds.tops("pace_zones");
        if (!tops.isEmpty()) {
            double threshold = thresholds.thresholdMetresPerSecond().orElse(0);
            addTops(json, "pace_zones", tops);
            addSeconds(json, "pace_zone_times", seconds(speed, lowerBounds(tops, 0, top -> top * threshold / 100)));
        }
    }

    /** Of the power zones, or else the heart rate's; two decimals. */
    static void addPolarization(ObjectNode json) {
        List<Double> seconds = new ArrayList<>();
        for (JsonNode row : json.path("icu_zone_times")) {
            if (!row.path("id").asText().equals("SS")) {
                seconds.add(row.path("secs").asDouble());
            }
        }
        if (seconds.isEmpty()) {
            json.path("icu_hr_zone_times").forEach(secs -> seconds.add(secs.asDouble()));
        }
        if (seconds.size() != THREE_ZONES && seconds.size() < LEAST_OF_MORE) {
            return;
        }
        IntensityDistribution.of(seconds, 1)
                .flatMap(PolarizationIndex::of)
                .found()
                .ifPresent(index ->
                        json.put("polarization_index", (float) (Math.floor(index.points() * 100 + 0.5) / 100)));
    }

    private static List<Double> lowerBounds(List<Double> tops, double lowest, DoubleUnaryOperator above) {
        var bounds = new ArrayList<Double>();
        bounds.add(lowest);
        for (double top : tops.subList(0, tops.size() - 1)) {
            bounds.add(above.applyAsDouble(top));
        }
        return bounds;
    }

    /** No zones where a threshold is so low that two of them have the same bound. */
    private static List<Integer> seconds(SampleStream stream, List<Double> lowerBounds) {
        if (lowerBounds.stream().distinct().count() < lowerBounds.size()) {
            return List.of();
        }
        return TimeInZones.of(stream, lowerBounds)
                .found()
                .map(zones -> zones.seconds().stream().map(Rounding::halfUp).toList())
                .orElse(List.of());
    }

    private static void addTops(ObjectNode json, String key, List<Double> tops) {
        ArrayNode list = json.putArray(key);
        for (double top : tops) {
            if (top == Math.rint(top)) {
                list.add((int) top);
            } else {
                list.add((float) top);
            }
        }
    }

    private static void addSeconds(ObjectNode json, String key, List<Integer> seconds) {
        ArrayNode list = json.putArray(key);
        seconds.forEach(list::add);
    }
}
