package io.github.intervalscoach.intents.plantraining.slots;

import java.time.LocalDate;
import java.util.List;

/**
 * The sessions of a week on their days.
 *
 * @param placed by day, then by importance
 * @param dropped by importance
 * @param nodes steps of the search
 * @param proven whether nothing better exists; otherwise the search stopped at its bound with the best so far
 */
public record Assignment(List<Placed> placed, List<Dropped> dropped, Worth worth, long nodes, boolean proven) {
    public Assignment {
        placed = List.copyOf(placed);
        dropped = List.copyOf(dropped);
    }

    /** The sessions of {@code day}. */
    public List<Placed> on(LocalDate day) {
        return placed.stream().filter(session -> session.day().equals(day)).toList();
    }
}
