package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Worlds small enough to check by hand. */
final class SmallWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final String RIDER_KEY = "rider-key";
    static final String COACH_KEY = "coach-key";
    static final String STRANGER_KEY = "stranger-key";

    private SmallWorld() {}

    /** A rider, a coach who may read the rider, and a stranger. */
    static World of(Account rider) {
        var coach = new Account(COACH_KEY, athlete("i2", "[]"));
        coach.readable().add(rider.id());
        return new World(TODAY, List.of(rider, coach, new Account(STRANGER_KEY, athlete("i3", "[]"))));
    }

    /** A rider with FTP 200 W and nothing done yet. */
    static Account rider() {
        return new Account(RIDER_KEY, athlete("i1", """
                        [{"id": 11, "types": ["Ride", "VirtualRide"], "ftp": 200, "w_prime": 20000, "lthr": 170,
                          "max_hr": 190, "power_zones": [55, 75, 90, 105, 120, 150, 999], "sweet_spot_min": 84,
                          "sweet_spot_max": 97, "hr_zones": [130, 145, 155, 165, 172, 180, 190],
                          "load_order": "POWER_HR_PACE", "mmp_model": {"type": "ECP"}},
                         {"id": 12, "types": ["Run"], "lthr": 172, "max_hr": 192, "threshold_pace": 4.0,
                          "pace_zones": [77.5, 87.7, 94.3, 100, 103.4, 111.5, 999],
                          "load_order": "PACE_HR_POWER"}]
                        """));
    }

    static ObjectNode athlete(String id, String sportSettings) {
        ObjectNode athlete = json("""
                {"name": "Rider", "timezone": "Europe/Berlin", "sex": "M", "icu_resting_hr": 50, "icu_weight": 70.0}
                """);
        athlete.put("id", id);
        try {
            athlete.set("sportSettings", new ObjectMapper().readTree(sportSettings));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        return athlete;
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An activity that is only its load. */
    static StoredActivity activity(String id, String start, double load) {
        ObjectNode json = json("{}").put("id", id).put("icu_athlete_id", "i1").put("start_date_local", start);
        json.put("type", "Ride").put("source", "GARMIN_CONNECT").put("name", "Ride " + id);
        json.put("icu_training_load", (int) load);
        return new StoredActivity(json, load, json.arrayNode(), () -> recording(0));
    }

    static void add(Account account, StoredActivity activity) {
        account.activities().put(activity.id(), activity);
    }

    static void addEvent(Account account, String json) {
        ObjectNode event = json(json);
        account.events().put(event.path("id").asLong(), event);
    }

    /** Some seconds at 1 Hz. */
    static Recording recording(int seconds, Stream... streams) {
        var time = new int[seconds];
        Arrays.setAll(time, i -> i);
        var values = new TreeMap<String, double[]>();
        for (Stream stream : streams) {
            var data = new double[seconds];
            Arrays.setAll(data, stream.at());
            values.put(stream.name(), data);
        }
        return new Recording(time, values, List.of());
    }

    record Stream(String name, IntToDoubleFunction at) {}

    static Stream constant(String name, double value) {
        return new Stream(name, i -> value);
    }
}
