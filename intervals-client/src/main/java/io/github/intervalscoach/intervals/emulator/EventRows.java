package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        String name = account.id() + "/" + event.path("id").asText();
        putIfNull(row, "uid", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
        Optional<FitnessModel.Day> computed = model.on(day);
        if (computed.isPresent() && event.path("category").asText().equals("WORKOUT") && !event.hasNonNull("icu_ctl")) {
            row.put("icu_ctl", (float) computed.get().state().fitness());
            row.put("icu_atl", (float) computed.get().state().fatigue());
        }
        return row;
    }

    private static void putIfNull(ObjectNode row, String key, String value) {
        if (row.path(key).isNull()) {
            row.put(key, value);
        }
    }

    private static String withSeconds(LocalDateTime time) {
        String text = time.toString();
        return text.length() == "2026-01-01T00:00".length() ? text + ":00" : text;
    }
}
