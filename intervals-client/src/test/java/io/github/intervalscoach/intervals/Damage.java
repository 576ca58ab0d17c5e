package io.github.intervalscoach.intervals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Something that may be wrong with an answer, at one place of it. */
enum Damage {
    MISSING("null"),
    NULL("null"),
    EXTRA("{\"nobody\":[\"knows\",{\"this\":1}]}"),
    TEXT("\"text\""),
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

    /** Whether an answer has to bear it, at a field that nothing depends on. */
    boolean isOrdinary() {
        return this == NULL || this == EXTRA || this == MISSING;
    }

    /** A place in an answer: a field of an object, or an entry of a list. */
    record Place(JsonNode parent, String field, int index) {
        boolean isField() {
            return parent.isObject();
        }
    }

    static List<Place> places(JsonNode answer) {
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

    /** The text of {@code answer} with this wrong at {@code place}. */
    String text(JsonNode answer, Place place) {
        JsonNode mark = JsonNodeFactory.instance.textNode(MARK.substring(1, MARK.length() - 1));
        if (place.parent() instanceof ObjectNode object) {
            if (this == MISSING) {
                object.remove(place.field());
            } else {
                object.set(this == EXTRA ? "never_heard_of" : place.field(), mark);
            }
        } else {
            ((ArrayNode) place.parent()).set(place.index(), mark);
        }
        return answer.toString().replace(MARK, json);
    }
}
