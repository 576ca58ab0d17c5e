package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the service computes when a recording arrives. Ratios are taken from the rounded figures it serves, as it does;
 * what it computes by formulas nobody knows (eFTP, calories) stays null.
 */
public final class ActivityAnalysis {
    private static final int MINUTE = 60;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private ActivityAnalysis() {}

    /**
     * Reads the recording once and fills every field the service would compute; what the seed says wins.
     *
     * @param seed what is known besides the recording, under the service's names: at least {@code id}, {@code type}
     *     and {@code start_date_local}; what {@link Pairing} adds to it makes the compliance and is not served
     * @param athlete what {@code GET /athlete/{id}} serves, {@code sportSettings} and {@code timezone} included
     * @param recording makes the recording, without samples for a session noted by hand; called once here and again
     *     whenever streams are asked for, maybe by several threads at once
     */
    public static StoredActivity of(ObjectNode seed, ObjectNode athlete, Supplier<Recording> recording) {
        boolean indoors = seed.path("trainer").asBoolean();
        return of(seed, Thresholds.of(athlete, seed.path("type").asText(), indoors), recording);
    }

    /**
     * The same activity after something else was said or recorded. Thresholds are those it was analysed with, unless
     * it is another sport now.
     *
     * @param told all that is said now
     */
    static StoredActivity again(
            StoredActivity before, ObjectNode told, ObjectNode athlete, Supplier<Recording> recording) {
        boolean sameSport = told.path("type").equals(before.told().path("type"))
                && told.path("trainer").equals(before.told().path("trainer"));
        ObjectNode inForce = sameSport ? before.json().deepCopy() : JsonNodeFactory.instance.objectNode();
        before.told().fieldNames().forEachRemaining(inForce::remove);
        inForce.setAll(told);
        return of(told, Thresholds.inForce(athlete, inForce), recording);
    }

    private static StoredActivity of(ObjectNode seed, Thresholds thresholds, Supplier<Recording> recording) {
        Recording recorded = recording.get();
        Samples samples = Samples.of(recorded);
        int moving = Thresholds.whole(seed, "moving_time")
                .orElse(thresholds.indoors() ? samples.recordedSeconds() : samples.movingSeconds());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        times(json, seed, thresholds.athlete(), samples, moving);
        new VolumeFigures(samples, moving).addTo(json);
        new HeartRateFigures(samples, thresholds, moving).addTo(json);
        Optional<WPrimeBalance> balance = samples.stream("watts").flatMap(thresholds::balance);
        new PowerFigures(samples, thresholds, moving, balance).addTo(json);
        new PaceFigures(samples, thresholds, moving).addTo(json);
        ZoneTimes.addPolarization(json);
        ArrayNode intervals = Intervals.of(recorded, samples, thresholds, balance);
        json.set("interval_summary", IntervalGroups.summary(intervals));
        json.put("icu_lap_count", recorded.laps().size());
        json.set("stream_types", json.arrayNode());
        samples.names().forEach(json.withArray("stream_types")::add);
        seed.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                json.set(field.getKey(), field.getValue());
            }
        });
        judged(json, thresholds, moving);
        Pairing.judge(json, moving);
        return new StoredActivity(json, json.path("icu_training_load").asDouble(), intervals, recording, seed);
    }

    private static void times(ObjectNode json, ObjectNode seed, ObjectNode athlete, Samples samples, int moving) {
        String zone = athlete.path("timezone").asText("UTC");
        int elapsed = Math.max(samples.elapsedSeconds(), moving);
        var start = LocalDateTime.parse(seed.path("start_date_local").asText())
                .atZone(ZoneId.of(zone))
                .withZoneSameInstant(ZoneOffset.UTC);
        String analyzed = UTC.format(start.plusSeconds(elapsed + MINUTE)) + ".000+00:00";
        json.put("start_date", UTC.format(start) + "Z").put("timezone", zone);
        json.put("created", analyzed).put("analyzed", analyzed).put("icu_sync_date", analyzed);
        if (elapsed > 0) {
            json.put("moving_time", moving).put("elapsed_time", elapsed);
        }
        if (samples.size() > 0) {
            json.put("icu_recording_time", samples.recordedSeconds());
        }
    }

    /** What needs the athlete's word: the load that counts, the session's RPE. */
    private static void judged(ObjectNode json, Thresholds thresholds, int moving) {
        if (!json.hasNonNull("icu_training_load")) {
            String order = thresholds.sport().path("load_order").asText("POWER_HR_PACE");
            for (String kind : order.split("_", -1)) {
                String key = LoadKind.valueOf(kind).key;
                if (json.hasNonNull(key) && !json.hasNonNull("icu_training_load")) {
                    json.set("icu_training_load", json.get(key));
                }
            }
        }
        if (json.hasNonNull("icu_rpe")) {
            json.put("session_rpe", json.path("icu_rpe").asInt() * moving / MINUTE);
        }
    }

    private enum LoadKind {
        POWER("power_load"),
        HR("hr_load"),
        PACE("pace_load");

        private final String key;

        LoadKind(String key) {
            this.key = key;
        }
    }
}
