package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Finding sessions already done. Failures complete the stages with a {@link PortException}. */
public interface ActivitySearch {
    /** The newest {@code most} with that name or tag, newest first. */
    CompletionStage<List<LoggedActivity>> find(String athleteId, SearchTerm term, int most);

    /** The newest {@code most} with such repeats, newest first. */
    CompletionStage<List<LoggedActivity>> withIntervals(String athleteId, IntervalShape shape, int most);

    /** The {@code most} nearest in time to an activity, nearest first, without itself. */
    CompletionStage<List<LoggedActivity>> around(String athleteId, String activityId, int most);

    /** Every tag the athlete has used on activities. */
    CompletionStage<List<String>> tags(String athleteId);
}
