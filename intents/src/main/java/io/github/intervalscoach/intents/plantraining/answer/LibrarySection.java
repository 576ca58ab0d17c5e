package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is kept for later.
 *
 * @param shelves folders and plans
 * @param workouts of the one that was asked for
 */
public record LibrarySection(List<Shelf> shelves, List<Kept> workouts) {
    public LibrarySection {
        shelves = List.copyOf(shelves);
        workouts = List.copyOf(workouts);
    }

    /**
     * A folder or a plan.
     *
     * @param outsideName as somebody called it
     * @param kind folder or plan
     */
    public record Shelf(String id, String outsideName, String kind, int workouts, OptionalInt weeks) {}

    /**
     * A workout.
     *
     * @param planDay 1 is the plan's first day; empty outside plans, and where day is known
     * @param day on which it would stand
     * @param outsideText where a single one was asked for
     */
    public record Kept(
            String id,
            String outsideName,
            Optional<String> sport,
            OptionalInt seconds,
            OptionalLong loadPoints,
            OptionalInt planDay,
            Optional<LocalDate> day,
            Optional<String> outsideText) {}
}
