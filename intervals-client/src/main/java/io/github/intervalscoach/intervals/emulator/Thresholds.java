package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.load.HeartRateReserve;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intervals.workout.Disciplines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An athlete's settings for one sport.
 *
 * @param athlete what {@code GET /athlete/{id}} serves
 * @param sport the element of {@code sportSettings}; empty when none covers the sport
 * @param indoors whether {@code indoor_ftp} goes before {@code ftp}
 */
record Thresholds(ObjectNode athlete, JsonNode sport, boolean indoors) {
    /** What an activity tells of the settings it was analysed with, and what they are called there. */
    private static final SortedMap<String, String> IN_FORCE = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "icu_ftp", "ftp",
            "icu_w_prime", "w_prime",
            "p_max", "p_max",
            "lthr", "lthr",
            "athlete_max_hr", "max_hr",
            "threshold_pace", "threshold_pace",
            "icu_power_zones", "power_zones",
            "icu_hr_zones", "hr_zones",
            "pace_zones", "pace_zones")));

    /** A heart rate reserve below this is a mistake in the settings. */
    private static final int LEAST_RESERVE_BPM = 60;

    /** Beyond these W and J the metric takes a setting for a mistake. */
    private static final int HIGHEST_CP = 1_000;

    private static final int LOWEST_W_PRIME = 1_000;
    private static final int HIGHEST_W_PRIME = 100_000;

    /** The settings that list the activity type, else those for other sports. */
    static Thresholds of(ObjectNode athlete, String type, boolean indoors) {
        JsonNode other = JsonNodeFactory.instance.objectNode();
        for (JsonNode sport : athlete.path("sportSettings")) {
            for (JsonNode covered : sport.path("types")) {
                if (covered.asText().equals(type)) {
                    return new Thresholds(athlete, sport, indoors);
                }
            }
            other = sport.path("other").asBoolean() ? sport : other;
        }
        return new Thresholds(athlete, other, indoors);
    }

    /** The settings of an activity's sport as they were when it was analysed, as far as it tells. */
    static Thresholds inForce(ObjectNode athlete, JsonNode activity) {
        boolean indoors = activity.path("trainer").asBoolean();
        Thresholds now = of(athlete, activity.path("type").asText(), indoors);
        ObjectNode sport = now.sport.isObject() ? now.sport.deepCopy() : JsonNodeFactory.instance.objectNode();
        if (activity.hasNonNull("icu_ftp")) {
            sport.remove("indoor_ftp");
        }
        IN_FORCE.forEach((key, setting) -> {
            if (activity.hasNonNull(key)) {
                sport.set(setting, activity.get(key));
            }
        });
        ObjectNode person = athlete.deepCopy();
        for (String key : List.of("icu_resting_hr", "icu_weight")) {
            if (activity.hasNonNull(key)) {
                person.set(key, activity.get(key));
            }
        }
        return new Thresholds(person, sport, indoors);
    }

    OptionalInt ftpWatts() {
        OptionalInt indoor = indoors ? whole(sport, "indoor_ftp") : OptionalInt.empty();
        return indoor.isPresent() ? indoor : whole(sport, "ftp");
    }

    OptionalInt thresholdBpm() {
        return whole(sport, "lthr");
    }

    OptionalInt maxBpm() {
        return whole(sport, "max_hr");
    }

    OptionalDouble thresholdMetresPerSecond() {
        double speed = sport.path("threshold_pace").asDouble();
        return speed > 0 ? OptionalDouble.of(speed) : OptionalDouble.empty();
    }

    /** Resting and maximum heart rate, where both are set and far enough apart. */
    Optional<HeartRateReserve> reserve() {
        OptionalInt resting = whole(athlete, "icu_resting_hr");
        OptionalInt max = maxBpm();
        return resting.isPresent() && max.isPresent() && max.getAsInt() - resting.getAsInt() >= LEAST_RESERVE_BPM
                ? Optional.of(new HeartRateReserve(resting.getAsInt(), max.getAsInt()))
                : Optional.empty();
    }

    /** What is left of W′ through a session, with FTP as critical power; empty where either is not a human one. */
    Optional<WPrimeBalance> balance(SampleStream watts) {
        OptionalInt ftp = ftpWatts();
        OptionalInt full = whole(sport, "w_prime");
        return ftp.isPresent()
                        && ftp.getAsInt() <= HIGHEST_CP
                        && full.isPresent()
                        && full.getAsInt() >= LOWEST_W_PRIME
                        && full.getAsInt() <= HIGHEST_W_PRIME
                ? WPrimeBalance.of(watts, ftp.getAsInt(), full.getAsInt(), WPrimeBalance.Variant.SERVICE)
                        .found()
                : Optional.empty();
    }

    /** The same, as far as planned workouts are reckoned from it. */
    Anchors anchors() {
        var heartRates = new Anchors.HeartRates(
                whole(athlete, "icu_resting_hr"),
                thresholdBpm(),
                maxBpm(),
                sex(athlete.path("sex").asText()));
        return new Anchors(
                Disciplines.of(sport.path("types").path(0).asText()),
                ftpWatts(),
                thresholdMetresPerSecond(),
                heartRates,
                tops("power_zones"),
                tops("hr_zones"),
                tops("pace_zones"));
    }

    private static Optional<Sex> sex(String letter) {
        return letter.equals("F") ? Optional.of(Sex.FEMALE) : Optional.empty();
    }

    /** Whether these are the settings of one of the activity types. */
    boolean coversAny(List<String> types) {
        for (JsonNode covered : sport.path("types")) {
            if (types.contains(covered.asText())) {
                return true;
            }
        }
        return false;
    }

    /** Tops of zones, in the unit of that key; empty when not set. */
    List<Double> tops(String key) {
        var tops = new ArrayList<Double>();
        sport.path(key).forEach(top -> tops.add(top.asDouble()));
        return tops;
    }

    /** The highest whole watt at that percentage of FTP. */
    int wattsAt(double percent) {
        return (int) Math.floor(percent * ftpWatts().orElse(0) / 100);
    }

    static OptionalInt whole(JsonNode from, String key) {
        int value = from.path(key).asInt();
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
