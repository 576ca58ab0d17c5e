package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An athlete the key's owner may see, the owner included.
 *
 * @param zone where the athlete's days begin and end; empty when the service does not say
 * @param tags the coach's own words, to pick athletes by
 */
public record RosterEntry(String id, OutsideText name, Optional<ZoneId> zone, Access access, List<OutsideText> tags) {
    public RosterEntry {
        tags = List.copyOf(tags);
    }

    /** An athlete of whom nothing else is known. */
    public RosterEntry(String id, OutsideText name) {
        this(id, name, Optional.empty(), Access.UNKNOWN, List.of());
    }
}
