package io.github.intervalscoach.server.state;

import java.time.Instant;

/** Who works on a change-set, and until when others believe that. */
record Lease(String owner, Instant until) {
    boolean keepsOut(String other, Instant now) {
        return !owner.equals(other) && now.isBefore(until);
    }
}
