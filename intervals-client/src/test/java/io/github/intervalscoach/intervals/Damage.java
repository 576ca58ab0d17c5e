package io.github.intervalscoach.intervals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Something that may be wrong with an answer, at one place of it that a seed chooses. */
enum Damage {
    MISSING("null"),
    NULL("null"),
    EXTRA("{\"nobody\":[\"knows\",{\"this\":1}]}"),
    TEXT("\"\\u0000 neither a date nor a number \ud83d\ude80\""),
    EMPTY_TEXT("\"\""),
    NUMBER("-7.25"),
    ZERO("0"),
    HUGE_NUMBER("1e400"),
    LONG_NUMBER("9".repeat(400)),
    TRUTH("true"),
    LIST("[[],{}]"),
    OBJECT("{\"value\":{}}"),
    DEEP("[".repeat(600) + "]".repeat(600)),
    TOO_DEEP("[".repeat(3000) + "]".repeat(3000)),
    HUGE_TEXT('"' + "x".repeat(100_000) + '"');

    private static final String MARK = "\"damaged here\"";

    private final String json;

    Damage(String json) {
        this.json = json;
    }

    /** Whether an answer has to bear it at that place, when all but the {@code required} fields may be absent. */
    boolean isBearable(Place place, List<String> required) {
        boolean isAbsence = this == NULL || this == MISSING;
        return place.parent().isObject() && (this == EXTRA || (isAbsence && !required.contains(place.field())));
    }

    /** A place in an answer: a field of an object, or an entry of a list. */
    record Place(JsonNode parent, String field, int index) {}

    /**
     * An answer that went wrong.
     *
     * @param place where
     */
    record Damaged(String text, Place place) {}

    /** {@code good} with this wrong at a place of it, or instead of all of it where it has none. */
    Damaged in(String good, long seed) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode().set("whole", parsed(good));
        List<Place> places = places(holder.path("whole"));
        Place place =
                places.isEmpty() ? new Place(holder, "whole", 0) : places.get(new Random(seed).nextInt(places.size()));
        spoil(place);
        String text = holder.has("whole") ? holder.path("whole").toString() : "";
        return new Damaged(text.replace(MARK, json), place);
    }

    private static List<Place> places(JsonNode answer) {
        List<Place> places = new ArrayList<>();
        collect(answer, places);
        return places;
    }

    private static void collect(JsonNode node, List<Place> places) {
        node.fieldNames().forEachRemaining(name -> {
            places.add(new Place(node, name, 0));
            collect(node.get(name), places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(node, "", i));
            collect(node.get(i), places);
        }
    }

    private void spoil(Place place) {
        JsonNode mark = JsonNodeFactory.instance.textNode(MARK.substring(1, MARK.length() - 1));
        if (!(place.parent() instanceof ObjectNode object)) {
            ((ArrayNode) place.parent()).set(place.index(), mark);
        } else if (this == MISSING) {
            object.remove(place.field());
        } else {
            object.set(this == EXTRA ? "never_heard_of" : place.field(), mark);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
