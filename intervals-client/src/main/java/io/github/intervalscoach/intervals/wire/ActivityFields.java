package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The keys of an activity that are sent; the service leaves alone what is not named, and ignores a null. So a number is
 * cleared by −1, a text by an empty one.
 */
public final class ActivityFields {
    private static final int CLEARED = -1;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    public void name(String text) {
        json.put("name", text);
    }

    public void description(String text) {
        json.put("description", text);
    }

    public void clearDescription() {
        json.put("description", "");
    }

    public void type(String sport) {
        json.put("type", sport);
    }

    public void tags(List<String> tags) {
        ArrayNode all = json.putArray("tags");
        tags.forEach(all::add);
    }

    /** 1 to 10. */
    public void rpe(int value) {
        json.put("icu_rpe", value);
    }

    public void clearRpe() {
        rpe(CLEARED);
    }

    /** 1 strong to 5 weak. */
    public void feel(int value) {
        json.put("feel", value);
    }

    public void clearFeel() {
        feel(CLEARED);
    }

    /** Grams. */
    public void carbsIngested(int grams) {
        json.put("carbs_ingested", grams);
    }

    public void clearCarbsIngested() {
        carbsIngested(CLEARED);
    }

    /** An object with the id alone. */
    public void gear(String id) {
        json.putObject("gear").put("id", id);
    }

    public void pairedEventId(long id) {
        json.put("paired_event_id", id);
    }

    public void clearPairedEventId() {
        pairedEventId(CLEARED);
    }

    public void race(boolean value) {
        json.put("race", value);
    }

    public void commute(boolean value) {
        json.put("commute", value);
    }

    /** Indoors; an activity has no {@code indoor}. */
    public void trainer(boolean value) {
        json.put("trainer", value);
    }

    public void externalId(String id) {
        json.put("external_id", id);
    }

    public void startDateLocal(LocalDateTime start) {
        json.put("start_date_local", SECONDS.format(start));
    }

    public void movingTime(int seconds) {
        json.put("moving_time", seconds);
    }

    public void distance(double meters) {
        json.put("distance", meters);
    }

    public void totalElevationGain(double meters) {
        json.put("total_elevation_gain", meters);
    }

    public void trainingLoad(int points) {
        json.put("icu_training_load", points);
    }

    /** Whether nothing would be sent. */
    public boolean isEmpty() {
        return json.isEmpty();
    }

    /** The JSON. */
    public String json() {
        return json.toString();
    }

    /** The JSON of several, in order. */
    public static String json(List<ActivityFields> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> list.add(one.json));
        return list.toString();
    }
}
