package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a field of a written object is made of, and how it is kept: numbers in 32 bits, as the service has them. */
enum FieldKind {
    BOOL("true or false"),
    DATE("a date"),
    FLOAT("a number"),
    INT("a whole number"),
    MOMENT("a local date-time"),
    OBJECT("an object"),
    TEXT("a text"),
    FLOATS("a list of numbers"),
    INTS("a list of whole numbers"),
    OBJECTS("a list of objects"),
    TEXTS("a list of texts");

    private static final int DATE_LENGTH = "2026-01-01".length();

    private static final int LONGEST = 80;

    private final String words;

    FieldKind(String words) {
        this.words = words;
    }

    /** Why a value is not of this kind; of a long one the beginning. */
    String refusal(JsonNode value) {
        String text = value.toString();
        return "must be " + words + ", not " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** The value as it is kept; empty when it is not of this kind. */
    Optional<JsonNode> read(JsonNode value) {
        return switch (this) {
            case BOOL -> Optional.of(value).filter(JsonNode::isBoolean);
            case DATE -> date(value);
            case FLOAT -> real(value);
            case INT -> whole(value);
            case MOMENT -> moment(value);
            case OBJECT -> Optional.of(value).filter(JsonNode::isObject);
            case TEXT -> Optional.of(value).filter(JsonNode::isTextual);
            case FLOATS -> each(value, FLOAT);
            case INTS -> each(value, INT);
            case OBJECTS -> each(value, OBJECT);
            case TEXTS -> each(value, TEXT);
        };
    }

    /** What bounds are about: the number, or the year of a moment. */
    double size(JsonNode kept) {
        return this == MOMENT ? LocalRange.dateTime(kept.asText()).getYear() : kept.doubleValue();
    }

    private static Optional<JsonNode> date(JsonNode value) {
        try {
            return value.isTextual() && value.asText().length() == DATE_LENGTH
                    ? Optional.of(
                            TextNode.valueOf(LocalDate.parse(value.asText()).toString()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> real(JsonNode value) {
        float kept = value.floatValue();
        return value.isNumber() && Float.isFinite(kept) ? Optional.of(FloatNode.valueOf(kept)) : Optional.empty();
    }

    /** The part before the point. */
    private static Optional<JsonNode> whole(JsonNode value) {
        return value.isNumber() && value.canConvertToInt()
                ? Optional.of(IntNode.valueOf(value.intValue()))
                : Optional.empty();
    }

    /** As it was written; a text that is no date-time is 422, as in a query. */
    private static Optional<JsonNode> moment(JsonNode value) {
        Optional<JsonNode> text = Optional.of(value).filter(JsonNode::isTextual);
        text.ifPresent(written -> LocalRange.dateTime(written.asText()));
        return text;
    }

    private static Optional<JsonNode> each(JsonNode list, FieldKind kind) {
        if (!list.isArray()) {
            return Optional.empty();
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : list) {
            Optional<JsonNode> read = kind.read(element);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.add(read.get());
        }
        return Optional.of(all);
    }
}
