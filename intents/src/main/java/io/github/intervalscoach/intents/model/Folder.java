package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A folder of the library, or a plan, which is a folder whose workouts have days.
 *
 * @param blurb a line about it
 * @param workouts those in it; of plans in the order of their days
 */
public record Folder(
        String id,
        Kind kind,
        Visibility visibility,
        OutsideText name,
        Optional<OutsideText> description,
        Optional<OutsideText> blurb,
        List<LibraryWorkout> workouts,
        Outline outline,
        Access access) {
    public Folder {
        workouts = List.copyOf(workouts);
    }

    /** Which of the two. */
    public enum Kind {
        FOLDER,
        PLAN,
        /** One newer than this program. */
        UNKNOWN
    }

    /** Who may find it. */
    public enum Visibility {
        PRIVATE,
        PUBLIC,
        /** One newer than this program. */
        UNKNOWN
    }

    /**
     * What it says about itself.
     *
     * @param workoutCount as the service counts
     * @param start of a plan that begins on a date
     * @param hoursPerWeekLeast as its author says, likewise the most
     * @param startingFitness load points a day that the plan starts from, likewise fatigue
     * @param sports empty when nothing is said
     */
    public record Outline(
            OptionalInt workoutCount,
            Optional<LocalDate> start,
            OptionalInt weeks,
            OptionalInt hoursPerWeekLeast,
            OptionalInt hoursPerWeekMost,
            OptionalDouble startingFitness,
            OptionalDouble startingFatigue,
            List<String> sports) {
        public Outline {
            sports = List.copyOf(sports);
        }
    }

    /**
     * What the key's owner may do with it.
     *
     * @param editable whether the service says so; empty when it says nothing
     * @param workoutsLocked whether its workouts are read only
     * @param sharedWithCount how many people it is shared with
     */
    public record Access(Optional<Boolean> editable, boolean workoutsLocked, OptionalInt sharedWithCount) {}
}
