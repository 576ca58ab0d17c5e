package io.github.intervalscoach.intents.model.change;

import com.google.common.collect.ImmutableMap;

/**
 * The name of a field as a reader says it.
 *
 * @param words without the unit
 * @param unit as it stands behind a number, with its space; empty where there is none or the athlete chooses it
 */
public record FieldWords(String words, String unit) {
    private static final ImmutableMap<String, String> UNITS = ImmutableMap.of(
            "_ms",
            " ms",
            "_bpm",
            " bpm",
            "_percent",
            " %",
            "_mmhg",
            " mmHg",
            "_kcal",
            " kcal",
            "_grams",
            " g",
            "_kg",
            " kg",
            "_cm",
            " cm",
            "_liters",
            " l");

    private static final ImmutableMap<String, String> OWN = ImmutableMap.of(
            "hrv_rmssd",
            "HRV",
            "hrv_sdnn",
            "HRV (SDNN)",
            "rpe",
            "RPE",
            "description",
            "text",
            "moving_seconds",
            "time",
            "sleep_seconds",
            "sleep");

    /** Of {@code field}, as it is called on the wire. */
    public static FieldWords of(String field) {
        return UNITS.keySet().stream()
                .filter(field::endsWith)
                .findFirst()
                .map(end -> new FieldWords(
                        words(field.substring(0, field.length() - end.length())), UNITS.getOrDefault(end, "")))
                .orElseGet(() -> new FieldWords(words(field), ""));
    }

    private static String words(String field) {
        return OWN.getOrDefault(field, field.replace('_', ' '));
    }
}
