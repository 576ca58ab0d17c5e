package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One athlete's account in the emulator. Guarded by its world: not safe to share between threads by itself. */
public final class Account {
    private final String key;
    private final ObjectNode athlete;
    private final NavigableMap<String, StoredActivity> activities = new TreeMap<>();
    private final Set<String> deletedActivities = new TreeSet<>();
    private final NavigableMap<LocalDate, ObjectNode> wellness = new TreeMap<>();
    private final NavigableMap<Long, ObjectNode> events = new TreeMap<>();
    private final NavigableMap<Long, ObjectNode> folders = new TreeMap<>();
    private final NavigableMap<Long, ObjectNode> workouts = new TreeMap<>();
    private final ObjectNode trainingPlan = JsonNodeFactory.instance.objectNode();
    private final NavigableMap<String, ObjectNode> gear = new TreeMap<>();
    private final NavigableMap<Long, ObjectNode> customItems = new TreeMap<>();
    private final NavigableMap<Long, ObjectNode> routes = new TreeMap<>();
    private final NavigableMap<String, List<ObjectNode>> messages = new TreeMap<>();
    private final ObjectNode weather =
            JsonNodeFactory.instance.objectNode().set("forecasts", JsonNodeFactory.instance.arrayNode());
    private final Set<String> readable = new TreeSet<>();
    private final Set<String> coached = new TreeSet<>();
    private final Set<String> furtherKeys = new TreeSet<>();
    private final Set<String> tokens = new TreeSet<>();

    /**
     * An empty account.
     *
     * @param key its API key
     * @param athlete what {@code GET /athlete/{id}} serves, {@code id} and {@code sportSettings} included
     */
    public Account(String key, ObjectNode athlete) {
        this.key = key;
        this.athlete = athlete;
    }

    /** Athlete id. */
    public String id() {
        return athlete.path("id").asText();
    }

    /** The API key that acts as this athlete. */
    public String key() {
        return key;
    }

    /** What {@code GET /athlete/{id}} serves. */
    public ObjectNode athlete() {
        return athlete;
    }

    /** By id. */
    public NavigableMap<String, StoredActivity> activities() {
        return activities;
    }

    /** Ids of activities that were deleted and are remembered as such. */
    public Set<String> deletedActivities() {
        return deletedActivities;
    }

    /** What was measured and said, by day; fitness and fatigue are computed, not stored. */
    public NavigableMap<LocalDate, ObjectNode> wellness() {
        return wellness;
    }

    /** By id. */
    public NavigableMap<Long, ObjectNode> events() {
        return events;
    }

    /** The library's folders and plans by id, without the workouts in them. */
    public NavigableMap<Long, ObjectNode> folders() {
        return folders;
    }

    /** The library's workouts by id; each names its folder. */
    public NavigableMap<Long, ObjectNode> workouts() {
        return workouts;
    }

    /** Which plan the athlete follows, as {@code training_plan_…}; empty for none. */
    public ObjectNode trainingPlan() {
        return trainingPlan;
    }

    /**
     * By id. Totals are those of the activities that name the gear, plus what it had done before, under
     * {@code _distance}, {@code _time} and {@code _activities}.
     */
    public NavigableMap<String, ObjectNode> gear() {
        return gear;
    }

    /** Charts, fields and other things the athlete made, by id. */
    public NavigableMap<Long, ObjectNode> customItems() {
        return customItems;
    }

    /** By id, with {@code distance} and {@code latlngs}; who rode them is told by {@code route_id} of the activities. */
    public NavigableMap<Long, ObjectNode> routes() {
        return routes;
    }

    /** What was written below an activity, oldest first, by the id of the activity. */
    public NavigableMap<String, List<ObjectNode>> messages() {
        return messages;
    }

    /** For which places a forecast is wanted. */
    public ObjectNode weather() {
        return weather;
    }

    /** Ids of other athletes this one follows, and so may read. */
    public Set<String> readable() {
        return readable;
    }

    /** Ids of other athletes this one coaches, and so may read and change. */
    public Set<String> coached() {
        return coached;
    }

    /** API keys that act as this athlete beside {@link #key()}. */
    public Set<String> furtherKeys() {
        return furtherKeys;
    }

    /** Access tokens that act as this athlete, sent as {@code Bearer}. */
    public Set<String> tokens() {
        return tokens;
    }

    boolean hasKey(String given) {
        return key.equals(given) || furtherKeys.contains(given);
    }
}
