package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.wellness.CustomValue;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
import java.util.List;

/** Changes of days as the service reads them; -1 empties a number. */
public final class WellnessWrite {
    private WellnessWrite() {}

    /** One day. */
    public static String one(WellnessChange change) {
        return node(change).toString();
    }

    /** Several, each naming its day. */
    public static String several(List<WellnessChange> changes) {
        return ChangedFields.list(changes.stream().map(WellnessWrite::node).toList())
                .toString();
    }

    private static ObjectNode node(WellnessChange change) {
        var sparse = new ChangedFields().put("id", change.day());
        change.numbers()
                .forEach(number -> sparse.put(WellnessKeys.of(number.field()), number.change(), Emptied.MINUS_ONE));
        sparse.put("comments", change.comments(), Emptied.EMPTY_TEXT);
        sparse.put("menstrualPhase", change.menstrualPhase(), Emptied.NOT_KNOWN);
        change.custom().forEach(value -> sparse.put(value.code(), held(value)));
        if (change.lock() == DayLock.LOCKED) {
            sparse.put("locked", true);
        }
        return sparse.node();
    }

    private static Object held(CustomValue value) {
        if (value instanceof CustomValue.OfNumber number) {
            return number.value();
        }
        return ((CustomValue.OfText) value).text();
    }
}
