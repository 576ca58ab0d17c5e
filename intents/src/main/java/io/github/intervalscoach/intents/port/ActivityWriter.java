package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.ActivityReference;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.edit.Uploaded;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Changes to the log of activities, each answered by what the service then holds, to be compared with what was meant.
 * Failures complete the stages with a {@link PortException}; after {@link PortException.Unavailable} the change may
 * have been made.
 */
public interface ActivityWriter {
    /** Changes what {@code change} names and nothing else. */
    CompletionStage<StoredActivity> update(String activityId, ActivityChange change);

    /** Deletes an activity for good. */
    CompletionStage<ActivityReference> delete(String activityId);

    /** Logs a session without a recording. */
    CompletionStage<StoredActivity> create(String athleteId, ManualActivity activity);

    /** Logs several in one call, in that order; one with an external id that is there already is replaced. */
    CompletionStage<List<StoredActivity>> createAll(String athleteId, List<ManualActivity> activities);

    /** Uploads a recording. */
    CompletionStage<Uploaded> upload(String athleteId, ActivityFile file);

    /** Writes a comment; the answer is its id. */
    CompletionStage<String> comment(String activityId, String text);

    /** Cuts intervals; the answer is all intervals, which the service makes fill the whole activity. */
    CompletionStage<List<Interval>> cut(String activityId, List<IntervalDraft> intervals, IntervalDraft.Others others);
}
