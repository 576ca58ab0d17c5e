package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sums over activities, as the summary shows them. Of a Strava row the load counts and what its recording tells. */
final class SummarySums {
    /** Seven zones of heart rate, and one more of which nobody has seen what it is for. */
    private static final int ZONE_SLOTS = 8;

    private final long[] zoneSeconds = new long[ZONE_SLOTS];
    private int count;
    private long moving;
    private long elapsed;
    private long calories;
    private double climbed;
    private double load;
    private long effort;
    private double distance;

    void add(StoredActivity activity) {
        count++;
        load += activity.load();
        JsonNode json = activity.isStravaStub() ? withheld(activity) : activity.json();
        moving += json.path("moving_time").asInt();
        elapsed += json.path("elapsed_time").asInt();
        calories += json.path("calories").asInt();
        climbed += json.path("total_elevation_gain").asDouble();
        effort += json.path("session_rpe").asInt();
        distance += (json.hasNonNull("icu_distance") ? json.path("icu_distance") : json.path("distance")).asDouble();
        JsonNode zones = json.path("icu_hr_zone_times");
        for (int zone = 0; zone < Math.min(zones.size(), ZONE_SLOTS); zone++) {
            zoneSeconds[zone] += zones.path(zone).asInt();
        }
    }

    /** The sums; nothing of the zones. */
    ObjectNode json() {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("count", count);
        row.put("time", moving).put("moving_time", moving).put("elapsed_time", elapsed);
        row.put("calories", calories).put("total_elevation_gain", (float) climbed);
        row.put("training_load", Rounding.halfUp(load)).put("srpe", effort);
        return row.put("distance", (float) distance);
    }

    /** Puts the time in zones of heart rate. */
    void addZonesTo(ObjectNode row) {
        ArrayNode zones = row.putArray("timeInZones");
        long all = 0;
        for (long seconds : zoneSeconds) {
            zones.add(seconds);
            all += seconds;
        }
        row.put("timeInZonesTot", all);
    }

    private static ObjectNode withheld(StoredActivity activity) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Samples samples = Samples.of(activity.recording().get());
        new VolumeFigures(samples, samples.movingSeconds()).addTo(json);
        return json.put("moving_time", samples.movingSeconds()).put("elapsed_time", samples.elapsedSeconds());
    }
}
