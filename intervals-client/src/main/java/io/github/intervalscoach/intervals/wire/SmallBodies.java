package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Bodies and parameters of a key or three. */
public final class SmallBodies {
    private static final int ONLY_FILTER = 1;

    private SmallBodies() {}

    /** A comment. */
    public static String message(String content) {
        return JsonNodeFactory.instance.objectNode().put("content", content).toString();
    }

    /** Filters of curves: a list of the one that tells {@code indoor} from {@code outdoor}. */
    public static String venueFilter(String venue) {
        ArrayNode filters = JsonNodeFactory.instance.arrayNode();
        filters.addObject().put("id", ONLY_FILTER).put("field_id", "indoor").put("value", venue);
        return filters.toString();
    }

    /** Intervals as they shall be cut: of what is sent, only these keys survive. */
    public static String intervals(List<Cut> cuts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Cut cut : cuts) {
            ObjectNode one = all.addObject().put("start_index", cut.start()).put("end_index", cut.end());
            cut.label().ifPresent(label -> one.put("label", label));
        }
        return all.toString();
    }

    /** From one sample to the sample after the last. */
    public record Cut(int start, int end, Optional<String> label) {}
}
