package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.StreamKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Sessions already done. Failures complete the stages with a {@link PortException}. */
public interface TrainingLog {
    /** Every activity that started in {@code range}, oldest first, with withheld ones; one call whatever the range. */
    CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range);

    /** One activity with its intervals. */
    CompletionStage<ActivityDetail> activity(String activityId);

    /** The recording of one activity; kinds that were not recorded are absent from the answer. */
    CompletionStage<ActivityStreams> streams(String activityId, Set<StreamKind> kinds);
}
