package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import io.github.intervalscoach.intervals.workout.WorkoutDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A session put into the service's workout language, and what the service makes of it for one athlete. */
record WrittenSession(Workout workout, Anchors anchors, PlannedFigures figures) {
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    /** A session that has steps, for an athlete with these thresholds. */
    static WrittenSession of(Session session, Body body) {
        var scale = family(session) == Discipline.RIDE ? Scale.PERCENT_FTP : Scale.PERCENT_THRESHOLD_SPEED;
        var blocks =
                session.blocks().stream().map(block -> block.written(scale)).toList();
        var workout = new Workout("", Optional.empty(), blocks);
        var anchors = anchors(session, body);
        return new WrittenSession(workout, anchors, LANGUAGE.estimate(workout, anchors));
    }

    /** The text an athlete would have typed. */
    String text() {
        return LANGUAGE.write(workout);
    }

    /** What the service keeps of it. */
    ObjectNode document() {
        return WorkoutDocument.of(workout, anchors, figures).orElseThrow();
    }

    private static Discipline family(Session session) {
        return switch (session.discipline()) {
            case BIKE -> Discipline.RIDE;
            case RUN -> Discipline.RUN;
            case SWIM -> Discipline.SWIM;
            case STRENGTH -> Discipline.OTHER;
        };
    }

    private static Anchors anchors(Session session, Body body) {
        double speed = family(session).goesByPace() ? body.thresholdSpeed(session.discipline()) : 0;
        return new Anchors(
                family(session),
                body.ftpWatts() > 0 ? OptionalInt.of(body.ftpWatts()) : OptionalInt.empty(),
                speed > 0 ? OptionalDouble.of(speed) : OptionalDouble.empty(),
                Anchors.HeartRates.unknown(),
                SportSettingsJson.powerTops(),
                List.of(),
                List.of());
    }
}
