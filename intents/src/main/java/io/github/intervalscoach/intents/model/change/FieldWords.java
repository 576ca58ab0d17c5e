package io.github.intervalscoach.intents.model.change;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;

/**
 * The name of a field as a reader says it.
 *
 * @param words without the unit
 * @param unit as it stands behind a number, with its space; empty where there is none or the athlete chooses it
 */
public record FieldWords(String words, String unit) {
    private static final ImmutableMap<String, String> UNITS = ImmutableMap.<String, String>builder()
            .put("_ms", " ms")
            .put("_bpm", " bpm")
            .put("_percent", " %")
            .put("_mmhg", " mmHg")
            .put("_kcal", " kcal")
            .put("_grams", " g")
            .put("_kg", " kg")
            .put("_cm", " cm")
            .put("_liters", " l")
            .put("_watts", " W")
            .put("_joules", " J")
            .buildOrThrow();

    /** Without the unit at the end. */
    private static final ImmutableMap<String, String> OWN = ImmutableMap.<String, String>builder()
            .put("hrv_rmssd", "HRV")
            .put("hrv_sdnn", "HRV (SDNN)")
            .put("rpe", "RPE")
            .put("description", "text")
            .put("gear_id", "gear")
            .put("time_counted", "time that counts")
            .put("limit_distance_meters", "distance limit")
            .put("limit_time_seconds", "time limit")
            .put("limit_activities", "limit of activities")
            .put("limit_days", "limit of days")
            .put("moving_seconds", "time")
            .put("sleep_seconds", "sleep")
            .put("more", "other settings")
            .put("ftp", "FTP")
            .put("indoor_ftp", "FTP indoors")
            .put("w_prime", "W\u2032")
            .put("p_max", "peak power")
            .put("max_heart_rate", "maximum heart rate")
            .put("threshold_pace_meters_per_second", "threshold pace")
            .buildOrThrow();

    /** Fields whose name does not say the unit. */
    private static final ImmutableMap<String, FieldWords> ZONES = ImmutableMap.of(
            "power_zones",
            new FieldWords("power zones", " % of FTP"),
            "heart_rate_zones",
            new FieldWords("heart-rate zones", " bpm"),
            "pace_zones",
            new FieldWords("pace zones", " % of threshold speed"));

    /** Of {@code field}, as it is called on the wire. */
    public static FieldWords of(String field) {
        FieldWords zones = ZONES.get(field);
        return zones != null
                ? zones
                : UNITS.keySet().stream()
                        .filter(field::endsWith)
                        .findFirst()
                        .map(end -> new FieldWords(
                                words(field.substring(0, field.length() - end.length())), UNITS.getOrDefault(end, "")))
                        .orElseGet(() -> new FieldWords(words(field), ""));
    }

    /** The names in a list of {@code name=value}, whose values are the service's own and are not told. */
    public static String namesIn(FieldValue.Words settings) {
        return settings.words().stream()
                .map(setting ->
                        setting.substring(0, Math.max(0, setting.indexOf('='))).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String words(String field) {
        return OWN.getOrDefault(field, field.replace('_', ' '));
    }
}
