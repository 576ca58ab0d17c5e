package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import java.util.Optional;

/** Comments as snapshots: the words, and below which activity they stand. */
public final class CommentSnapshots {
    /** The field that names the activity. */
    static final String ACTIVITY = "activity_id";

    /** The field with the words. */
    public static final String WORDS = "text";

    private CommentSnapshots() {}

    /** {@code words} below {@code activity}, whose start and name are there for readers. */
    public static Snapshot of(StoredActivity activity, String words) {
        return new SnapshotBuilder()
                .moment("start", Optional.of(activity.start()))
                .exact("name", activity.name())
                .text(ACTIVITY, activity.id())
                .text(WORDS, words)
                .build();
    }

    /** Other words below the same activity. */
    static Snapshot beside(Snapshot comment, String words) {
        return comment.with(WORDS, new Text(words));
    }

    static String text(Snapshot comment, String field) {
        return comment.find(field).orElse(new Text("")) instanceof Text text ? text.letters() : "";
    }
}
