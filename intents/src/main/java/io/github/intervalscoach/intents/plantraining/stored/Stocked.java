package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.plantraining.answer.LibrarySection.Kept;
import io.github.intervalscoach.intents.plantraining.propose.Entry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A workout of the library, as it is shown and as it would stand on a day. */
record Stocked(LibraryWorkout workout) {

    Kept kept(Optional<LocalDate> day, boolean withText) {
        return new Kept(
                workout.id(),
                workout.name().shown(),
                workout.sport(),
                workout.movingSeconds(),
                workout.loadPoints().isPresent()
                        ? OptionalLong.of(Math.round(workout.loadPoints().getAsDouble()))
                        : OptionalLong.empty(),
                day.isPresent() ? OptionalInt.empty() : planDay(),
                day,
                withText ? workout.description().map(text -> text.shown()) : Optional.empty());
    }

    Entry on(LocalDate day) {
        return new Entry(
                day,
                workout.wording()
                        .name()
                        .map(name -> name.letters())
                        .orElse(workout.name().shown()),
                workout.sport()
                        .orElseThrow(() -> new InvalidQuestion(
                                "sport_missing",
                                "The workout (" + workout.id() + ") has no sport, so it cannot stand on the calendar.",
                                "Set its sport on the website first.")),
                workout.wording().description().map(text -> text.letters()).orElse(""),
                !workout.steps().isEmpty(),
                workout.movingSeconds(),
                workout.loadPoints(),
                Demand.of(workout.intensityPercent()));
    }

    /** Time and load, in words. */
    String costs() {
        String time = workout.movingSeconds().isPresent()
                ? Wording.duration(workout.movingSeconds().getAsInt())
                : "time unknown";
        return time + ", load "
                + (workout.loadPoints().isPresent()
                        ? Wording.number(0, workout.loadPoints().getAsDouble())
                        : "unknown");
    }

    private OptionalInt planDay() {
        OptionalInt day = workout.placement().planDay();
        return day.isPresent() ? OptionalInt.of(day.getAsInt() + 1) : day;
    }
}
