package io.github.intervalscoach.intervals.emulator;

import com.sun.net.httpserver.Headers;
import java.util.List;

/**
 * A request that reached the application.
 *
 * @param method verb
 * @param segments the decoded path below {@code /api/v1}
 * @param query decoded query
 * @param access what the caller may see
 * @param headers as sent
 * @param body as sent; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // a body of up to 64 MB, read once
record Request(String method, List<String> segments, Query query, Access access, Headers headers, byte[] body) {
    Request {
        segments = List.copyOf(segments);
    }

    /** The athlete the path names, {@code /athlete/{a}/…}. */
    Account athlete() {
        return access.athlete(segments.get(1));
    }

    /** The activity the path names, {@code /activity/{id}/…}. */
    Access.Owned activity() {
        return access.activity(segments.get(1));
    }

    /** The number that stands in the path at that place; a word is 422. */
    long number(int index, String what) {
        try {
            return Long.parseLong(segments.get(index));
        } catch (NumberFormatException e) {
            throw Refused.invalid("Invalid " + what + " [" + segments.get(index) + "]");
        }
    }

    /** What stands in the path at that place. */
    String segment(int index) {
        return segments.get(index);
    }
}
