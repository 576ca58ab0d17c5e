package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A wish for copies, so many weeks apart each.
 *
 * @param ids of what is copied
 * @param copies of each
 * @param weeks between a copy and the next
 */
record Duplication(List<Long> ids, int copies, int weeks) {
    /** Ours: the service's own limits are not known. */
    private static final int MOST_COPIES = 100;

    private static final int MOST_WEEKS = 520;
    private static final int DAYS_PER_WEEK = 7;

    Duplication {
        ids = List.copyOf(ids);
    }

    /** What was sent, the ids under {@code key}: integers, not texts. */
    static Duplication of(Request request, String key) {
        ObjectNode body = SentJson.object(request);
        ObjectNode counts = Form.DUPLICATION.read(body);
        return new Duplication(
                SentJson.numbers(body, key),
                within(counts, "numCopies", 1, MOST_COPIES),
                within(counts, "weeksBetween", 0, MOST_WEEKS));
    }

    /** Days between the original and a copy, counted from 1. */
    int days(int copy) {
        return copy * weeks * DAYS_PER_WEEK;
    }

    private static int within(ObjectNode counts, String key, int least, int most) {
        EventRules.require(counts, key, key + " is required");
        int count = counts.path(key).asInt();
        if (count < least || count > most) {
            throw Refused.invalid("Invalid " + key + " [" + count + "]");
        }
        return count;
    }
}
