package io.github.intervalscoach.intents.model.planned;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan of the library that an athlete is to follow.
 *
 * @param start the plan's day 0
 * @param alias what the athlete sees instead of the plan's name
 */
public record PlanAssignment(String planId, LocalDate start, Optional<String> alias) {
    public PlanAssignment {
        if (planId.isBlank()) {
            throw new IllegalArgumentException("A plan is named by its id.");
        }
    }
}
