package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * What follows from other thresholds.
 *
 * @param before zones that move, as they are
 * @param after the same zones, as they would be
 * @param plannedSessions with a target of that kind, of these sports, to come
 * @param plannedUntil the last day that was looked at
 */
public record ZonesMoved(List<ZoneSet> before, List<ZoneSet> after, int plannedSessions, LocalDate plannedUntil) {
    public ZonesMoved {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
