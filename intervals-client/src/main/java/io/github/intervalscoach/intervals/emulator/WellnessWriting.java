package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Days of wellness about to be written: gathered first, kept at the end, so that one bad day spoils them all. A day that
 * was locked before takes nothing more, silently. Fields of the athlete's own are known by their custom items.
 */
final class WellnessWriting {
    private static final String ID = "id";
    private final Account account;
    private final LocalDateTime now;
    private final NavigableMap<LocalDate, ObjectNode> days = new TreeMap<>();

    WellnessWriting(Account account, LocalDateTime now) {
        this.account = account;
        this.now = now;
    }

    /** The day a body says it is about, else 422. */
    static LocalDate day(ObjectNode body) {
        if (!body.path(ID).isTextual()) {
            throw Refused.invalid("Missing id");
        }
        return LocalRange.date(body.path(ID).asText());
    }

    /** Checks what is sent for one day. */
    void add(LocalDate day, ObjectNode body) {
        ObjectNode row = days.getOrDefault(day, stored(day)).deepCopy();
        NavigableMap<String, CustomField> own = CustomField.ofWellness(account);
        body.fieldNames().forEachRemaining(name -> {
            if (!Keys.WELLNESS.have(name) && !own.containsKey(name)) {
                throw Refused.invalid("Unrecognized wellness field [" + name + "]");
            }
        });
        Form.WELLNESS.merge(row, body);
        own.forEach((code, field) -> {
            JsonNode value = body.path(code);
            if (value.isNull()) {
                row.remove(code);
            } else if (!value.isMissingNode()) {
                row.set(code, field.read(value));
            }
        });
        row.put("updated", Stamp.of(now));
        days.put(day, row);
    }

    /** Keeps all that was added. */
    void finish() {
        days.forEach((day, row) -> {
            if (!stored(day).path("locked").asBoolean()) {
                account.wellness().put(day, row);
            }
        });
    }

    private ObjectNode stored(LocalDate day) {
        ObjectNode stored = account.wellness().get(day);
        return stored == null ? JsonNodeFactory.instance.objectNode().put(ID, day.toString()) : stored;
    }
}
