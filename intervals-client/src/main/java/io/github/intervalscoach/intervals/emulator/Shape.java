package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which fields of an object a caller may write, and what each must be. As at the service, other names are accepted and
 * come to nothing, and so does null; a value of another kind is 400, one out of bounds 422. The lists are resources,
 * one {@link ShapeField} a line.
 */
final class Shape {
    static final Shape ATHLETE = new Shape("athlete");
    static final Shape AVAILABILITY = new Shape("availability");
    static final Shape CUSTOM_ITEM = new Shape("custom-item");
    static final Shape FORECAST = new Shape("forecast");
    static final Shape GEAR = new Shape("gear");
    static final Shape GEAR_REMINDER = new Shape("gear-reminder");
    static final Shape ROUTE = new Shape("route");
    static final Shape SPORT_SETTINGS = new Shape("sport-settings");
    static final Shape TYPE_SETTINGS = new Shape("type-settings");
    static final Shape WELLNESS = new Shape("wellness");

    private final List<ShapeField> fields;

    private Shape(String resource) {
        this.fields = List.copyOf(read(resource + ".shape"));
    }

    /** What a body sets, as it is kept; a field it clears is null. */
    ObjectNode read(ObjectNode body) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        for (ShapeField field : fields) {
            JsonNode value = body.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                set.set(field.name(), field.read(value));
            }
        }
        return set;
    }

    /** Sets and clears in {@code stored} what a body says. */
    void merge(ObjectNode stored, ObjectNode body) {
        read(body).properties().forEach(field -> {
            if (field.getValue().isNull()) {
                stored.remove(field.getKey());
            } else {
                stored.set(field.getKey(), field.getValue());
            }
        });
    }

    private static List<ShapeField> read(String resource) {
        var fields = new ArrayList<ShapeField>();
        try (var in = Objects.requireNonNull(Shape.class.getResourceAsStream(resource), resource)) {
            new String(in.readAllBytes(), UTF_8).lines().map(ShapeField::parse).forEach(fields::add);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return fields;
    }
}
