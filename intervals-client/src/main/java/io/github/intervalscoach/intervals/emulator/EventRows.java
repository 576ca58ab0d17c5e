package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** How an event is shown: every key of the service, sessions with the fitness they lead to. */
final class EventRows {
    private EventRows() {}

    /** Wall clock at the start of an event. */
    static LocalDateTime start(JsonNode event) {
        return LocalRange.startOf(event.path("start_date_local").asText());
    }

    /**
     * One event.
     *
     * @param account whose it is
     * @param model of the account, up to the event's day at least
     */
    static ObjectNode row(Account account, JsonNode event, FitnessModel model) {
        ObjectNode row = Keys.EVENT.filled(event);
        LocalDate day = start(event).toLocalDate();
        row.put("start_date_local", withSeconds(start(event)));
        row.put("athlete_id", account.id());
        putIfNull(row, "end_date_local", day.plusDays(1) + "T00:00:00");
        putIfNull(row, "created_by_id", account.id());
        putIfNull(row, "uid", uid(account, event.path("id").asLong()));
        Optional<FitnessModel.Day> computed = model.on(day);
        if (computed.isPresent() && event.path("category").asText().equals("WORKOUT") && !event.hasNonNull("icu_ctl")) {
            row.put("icu_ctl", (float) computed.get().state().fitness());
            row.put("icu_atl", (float) computed.get().state().fatigue());
        }
        return row;
    }

    /** Events of one account, in the order given. */
    static ArrayNode rows(Account account, Collection<ObjectNode> events, FitnessModel model) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        events.forEach(event -> rows.add(row(account, event, model)));
        return rows;
    }

    /** The identifier of an event that was given none. */
    static String uid(Account account, long id) {
        return UUID.nameUUIDFromBytes((account.id() + "/" + id).getBytes(UTF_8)).toString();
    }

    private static void putIfNull(ObjectNode row, String key, String value) {
        if (row.path(key).isNull()) {
            row.put(key, value);
        }
    }

    /** A local date-time as the service writes it. */
    static String withSeconds(LocalDateTime time) {
        String text = time.toString();
        return text.length() == "2026-01-01T00:00".length() ? text + ":00" : text;
    }
}
