package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intervals.workout.Disciplines;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import io.github.intervalscoach.intervals.workout.WorkoutDocument;
import java.util.List;
import java.util.Optional;

/**
 * What the service makes of a workout's text when it saves it, on the calendar and in the library alike. A text without
 * steps stays a text, with no warning; what is read from steps goes before what the caller said.
 */
final class PlannedText {
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();
    private static final List<String> READ_FROM = List.of("description", "type", "indoor");
    private static final List<String> COMPUTED =
            List.of("moving_time", "distance", "icu_training_load", "icu_intensity");

    private PlannedText() {}

    /** Whether a change calls for reading the text again. */
    static boolean isTouchedBy(ObjectNode given) {
        return READ_FROM.stream().anyMatch(given::has);
    }

    /** Forgets what was computed from an older text, except what the caller says anew. */
    static void forget(ObjectNode planned, ObjectNode given) {
        if (planned.hasNonNull("workout_doc")) {
            COMPUTED.stream().filter(key -> !given.has(key)).forEach(planned::putNull);
        }
    }

    /** Reads the text; the name of a nameless workout is its first line of words. */
    static void read(ObjectNode planned, ObjectNode athlete) {
        String type = planned.path("type").asText();
        String text = planned.path("description").asText("");
        ParsedWorkout parsed = LANGUAGE.parse(text, WorkoutContext.of(Disciplines.of(type)));
        if (!planned.hasNonNull("name")) {
            parsed.workout().description().lines().findFirst().ifPresent(line -> planned.put("name", line));
        }
        Anchors anchors =
                Thresholds.of(athlete, type, planned.path("indoor").asBoolean()).anchors();
        PlannedFigures figures = LANGUAGE.estimate(parsed.workout(), anchors);
        Optional<ObjectNode> document = WorkoutDocument.of(parsed.workout(), anchors, figures);
        planned.putNull("workout_doc");
        document.ifPresent(steps -> put(planned, steps, figures));
    }

    private static void put(ObjectNode planned, ObjectNode document, PlannedFigures figures) {
        planned.set("workout_doc", document);
        planned.put(
                "moving_time",
                figures.seconds().orElse(document.path("duration").asLong()));
        if (figures.writtenMeters() > 0) {
            planned.put("distance", figures.writtenMeters());
        }
        planned.putNull("icu_training_load").putNull("icu_intensity");
        figures.loadPoints().ifPresent(load -> planned.put("icu_training_load", load));
        figures.intensityPercent().ifPresent(percent -> planned.put("icu_intensity", (float) percent));
    }
}
