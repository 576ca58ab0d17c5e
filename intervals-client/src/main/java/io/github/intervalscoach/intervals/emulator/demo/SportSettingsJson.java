package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.HeartRateZones;
import java.util.Arrays;
import java.util.List;

/** Thresholds and zones of a demo athlete: the service's four families with its default zones. */
final class SportSettingsJson {
    private static final int[] POWER_TOPS = {55, 75, 90, 105, 120, 150, 999};
    private static final String[] POWER_NAMES = {
        "Active Recovery", "Endurance", "Tempo", "Threshold", "VO2 Max", "Anaerobic", "Neuromuscular"
    };
    private static final double[] PACE_TOPS = {77.5, 87.7, 94.3, 100, 103.4, 111.5, 999};

    private final Person person;
    private final ArrayNode families = JsonNodeFactory.instance.arrayNode();

    private SportSettingsJson(Person person) {
        this.person = person;
    }

    /** Tops of the power zones, percent of FTP. */
    static List<Double> powerTops() {
        return Arrays.stream(POWER_TOPS).asDoubleStream().boxed().toList();
    }

    /** Ride, run, swim and everything else. */
    static ArrayNode of(Person person, Body then) {
        var self = new SportSettingsJson(person);
        var ride = self.family("POWER_HR_PACE", "Ride", "VirtualRide", "GravelRide", "MountainBikeRide");
        if (then.ftpWatts() > 0) {
            self.power(ride, then);
        }
        boolean miles = person.home().imperial();
        self.pace(
                self.family("PACE_HR_POWER", "Run", "VirtualRun", "TrailRun"),
                then.thresholdSpeed(Discipline.RUN),
                miles ? "MINS_MILE" : "MINS_KM",
                "RUN");
        self.pace(
                self.family("PACE_HR_POWER", "Swim", "OpenWaterSwim"),
                then.thresholdSpeed(Discipline.SWIM),
                miles ? "SECS_100Y" : "SECS_100M",
                "SWIM");
        self.family("HR_POWER_PACE", "Other", "WeightTraining", "Workout", "Walk", "Hike")
                .put("other", true);
        return self.families;
    }

    private ObjectNode family(String loadOrder, String... types) {
        var heart = person.physiology().heart();
        var family = families.addObject()
                .put("id", person.number() * 10 + families.size())
                .put("athlete_id", person.id());
        var list = family.putArray("types");
        for (var type : types) {
            list.add(type);
        }
        family.put("lthr", heart.threshold()).put("max_hr", heart.max()).put("hr_load_type", "HRSS");
        var tops = family.putArray("hr_zones");
        HeartRateZones.addTops(tops, heart.threshold(), heart.max());
        names(family, "hr_zone_names", tops.size());
        return family.put("load_order", loadOrder).put("warmup_time", 900).put("cooldown_time", 600);
    }

    private void power(ObjectNode family, Body then) {
        family.put("ftp", then.ftpWatts()).put("w_prime", person.physiology().wPrimeJoules());
        family.put("p_max", 1020).put("sweet_spot_min", 84).put("sweet_spot_max", 97);
        var tops = family.putArray("power_zones");
        var names = family.putArray("power_zone_names");
        for (int i = 0; i < POWER_TOPS.length; i++) {
            tops.add(POWER_TOPS[i]);
            names.add(POWER_NAMES[i]);
        }
        family.put("ftp_est_min_secs", 300).put("eFTPSupported", true);
    }

    private void pace(ObjectNode family, double threshold, String units, String loadType) {
        if (threshold == 0) {
            return;
        }
        family.put("threshold_pace", threshold).put("pace_units", units).put("pace_load_type", loadType);
        var tops = family.putArray("pace_zones");
        for (double top : PACE_TOPS) {
            tops.add(top);
        }
        names(family, "pace_zone_names", PACE_TOPS.length);
    }

    private static void names(ObjectNode family, String key, int count) {
        var names = family.putArray(key);
        for (int zone = 1; zone <= count; zone++) {
            names.add("Zone " + zone);
        }
    }
}
