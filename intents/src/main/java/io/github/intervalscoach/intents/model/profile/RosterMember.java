package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;

/**
 * An athlete of the roster, and what the coach keeps about them.
 *
 * @param tags the coach's own, to pick athletes by
 */
public record RosterMember(RosterEntry athlete, Access access, List<OutsideText> tags) {
    public RosterMember {
        tags = List.copyOf(tags);
    }
}
