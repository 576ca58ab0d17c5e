package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Snapshot;

/**
 * Folders of the library as snapshots. How many workouts lie in one is written by nobody; it is there so that a folder
 * is not taken away with what was put into it since.
 */
public final class FolderSnapshots {
    private FolderSnapshots() {}

    /** The fields of {@code folder}. */
    public static Snapshot of(Folder folder) {
        return fields(folder.name().shown(), folder.workouts().size());
    }

    /** A new one with nothing in it. */
    public static Snapshot empty(String name) {
        return fields(name, 0);
    }

    private static Snapshot fields(String name, int workouts) {
        return Snapshot.EMPTY.with("name", new Text(name)).with("workouts", new Whole(workouts));
    }
}
