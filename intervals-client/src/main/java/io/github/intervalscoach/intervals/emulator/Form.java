package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What a caller may write of one kind of object, and what each field must be. As at the service, other names are accepted
 * and come to nothing, and so does null; a value of another kind is 400, one out of bounds 422. The forms are resources,
 * one {@link FormField} a line.
 */
final class Form {
    static final Form ACTIVITY = new Form("activity");
    static final Form ATHLETE = new Form("athlete");
    static final Form AVAILABILITY = new Form("availability");
    static final Form CUSTOM_ITEM = new Form("custom-item");
    static final Form DOOMED_EVENT = new Form("doomed-event");
    static final Form DUPLICATION = new Form("duplication");
    static final Form EVENT = new Form("event");
    static final Form EVENT_RANGE = new Form("event-range");
    static final Form FOLDER = new Form("folder");
    static final Form FORECAST = new Form("forecast");
    static final Form GEAR = new Form("gear");
    static final Form GEAR_REMINDER = new Form("gear-reminder");
    static final Form PLAN_START = new Form("plan-start");
    static final Form ROUTE = new Form("route");
    static final Form SPORT_SETTINGS = new Form("sport-settings");
    static final Form TRAINING_PLAN = new Form("training-plan");
    static final Form TYPE_SETTINGS = new Form("type-settings");
    static final Form WELLNESS = new Form("wellness");
    static final Form WORKOUT = new Form("workout");

    private final List<FormField> fields;

    private Form(String name) {
        this.fields = read(name + ".form");
    }

    /** What a body sets, as it is kept; a field it clears is null. */
    ObjectNode read(JsonNode body) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        for (FormField field : fields) {
            if (body.hasNonNull(field.name())) {
                set.set(field.name(), field.read(body.path(field.name())));
            }
        }
        return set;
    }

    /** Sets and clears in {@code stored} what a body says. */
    void merge(ObjectNode stored, JsonNode body) {
        read(body).properties().forEach(field -> {
            if (field.getValue().isNull()) {
                stored.remove(field.getKey());
            } else {
                stored.set(field.getKey(), field.getValue());
            }
        });
    }

    /** The words a field may have, where only some are allowed. */
    List<String> words(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.words().stream())
                .toList();
    }

    /** What is stored with what was {@linkplain #read read} over it; both stay as they are. */
    static ObjectNode over(ObjectNode stored, ObjectNode read) {
        return stored.deepCopy().setAll(read);
    }

    private static List<FormField> read(String resource) {
        try (var in = Objects.requireNonNull(Form.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(FormField::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
