package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.safety.ExactText;
import java.util.Optional;

/** Workouts of the library as snapshots. What the service computes from a workout's text is no field. */
public final class LibrarySnapshots {
    private LibrarySnapshots() {}

    /** The fields of {@code workout}. */
    public static Snapshot of(LibraryWorkout workout) {
        var wording = workout.wording();
        var fields = new SnapshotBuilder()
                .text("folder_id", workout.placement().folderId())
                .whole("plan_day", workout.placement().planDay())
                .exact("name", wording.name(), Optional.of(workout.name()))
                .exact("description", wording.description(), workout.description())
                .words("tags", wording.tags().stream().map(ExactText::letters).toList())
                .text("sport", workout.sport());
        if (workout.steps().isEmpty()) {
            fields.whole("moving_seconds", workout.movingSeconds())
                    .decimal("distance_meters", workout.distanceMeters())
                    .rounded("load_points", workout.loadPoints());
        }
        return fields.build();
    }
}
