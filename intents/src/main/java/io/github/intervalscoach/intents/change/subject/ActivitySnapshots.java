package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import java.util.Optional;

/**
 * What an athlete may change of an activity, as a snapshot; what the service works out of the recording is left out. What
 * was noted by hand has its figures too, by which it could be noted again.
 */
public final class ActivitySnapshots {
    private ActivitySnapshots() {}

    /** The fields of {@code activity}. */
    public static Snapshot of(StoredActivity activity) {
        var fields = new SnapshotBuilder()
                .moment("start", Optional.of(activity.start()))
                .exact("name", activity.name())
                .exact("description", activity.description())
                .text("sport", activity.sport())
                .words("tags", activity.tags())
                .whole("rpe", activity.rpe())
                .whole("feel", activity.feel())
                .whole("carbohydrate_grams", activity.carbohydrateIntakeGrams())
                .text("gear_id", activity.gearId())
                .text("planned_event_id", activity.plannedEventId())
                .truth("race", activity.race())
                .truth("commute", activity.commute())
                .truth("indoor", activity.indoor());
        return activity.source() == Source.MANUAL
                ? fields.whole(ManualActivities.SECONDS, activity.movingSeconds())
                        .decimal("distance_meters", activity.distanceMeters())
                        .decimal("elevation_gain_meters", activity.elevationGainMeters())
                        .rounded("load_points", activity.loadPoints())
                        .build()
                : fields.build();
    }

    /** Whether what was deleted can be there again: a recording is made by a device alone. */
    public static boolean canBeMade(Snapshot activity) {
        return activity.find(ManualActivities.SECONDS).isPresent();
    }
}
