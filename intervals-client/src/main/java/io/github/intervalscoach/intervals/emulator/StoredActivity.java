package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * An activity as the emulator keeps it.
 *
 * @param json what is served, under the service's names; keys that are absent here are served as null
 * @param load what it adds to fitness and fatigue, also where {@code json} is a Strava stub that does not tell
 * @param intervals the service's intervals, possibly empty
 * @param recording makes the streams when they are asked for
 * @param told the part of {@code json} that was said and not computed
 */
public record StoredActivity(
        ObjectNode json, double load, ArrayNode intervals, Supplier<Recording> recording, ObjectNode told) {
    /** One of which everything was said. */
    public StoredActivity(ObjectNode json, double load, ArrayNode intervals, Supplier<Recording> recording) {
        this(json, load, intervals, recording, json);
    }

    /** Id, as the service writes it. */
    public String id() {
        return json.path("id").asText();
    }

    /** Wall clock at the start. */
    public LocalDateTime start() {
        return LocalDateTime.parse(json.path("start_date_local").asText());
    }

    /** The local day of the start. */
    public LocalDate day() {
        return start().toLocalDate();
    }

    /** Whether only the fact that it exists may be served. */
    public boolean isStravaStub() {
        return json.path("source").asText().equals("STRAVA");
    }
}
