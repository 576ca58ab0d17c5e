package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeSet;

/** The tags in use. */
final class Tags {
    private Tags() {}

    /** Each tag of these objects once, in alphabetical order. */
    static ArrayNode of(Collection<ObjectNode> tagged) {
        var tags = new TreeSet<String>();
        tagged.forEach(object -> object.path("tags").forEach(tag -> tags.add(tag.asText())));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        tags.forEach(list::add);
        return list;
    }
}
