package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.BestEffort;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.model.insight.EffortQuery;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intents.model.insight.PowerVersusHeartRate;
import io.github.intervalscoach.intents.model.insight.TimeAtHeartRate;
import io.github.intervalscoach.intents.model.insight.Track;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * One activity, looked at closely. What was not recorded is empty and no failure; failures complete the stages with a
 * {@link PortException}.
 */
public interface ActivityInsight {
    /** The best efforts, best first; there may be fewer than asked for. */
    CompletionStage<List<BestEffort>> bestEfforts(String activityId, EffortQuery query);

    /** How long was spent where. */
    CompletionStage<Histogram> histogram(String activityId, Histogram.Kind kind);

    /** How long each heart rate was held. */
    CompletionStage<Optional<TimeAtHeartRate>> timeAtHeartRate(String activityId);

    /** Power against heart rate. */
    CompletionStage<Optional<PowerVersusHeartRate>> powerVersusHeartRate(String activityId);

    /** The figures of any stretch of samples, {@code endIndex} excluded. */
    CompletionStage<Optional<Interval>> stretch(String activityId, int startIndex, int endIndex);

    /** Where it went. */
    CompletionStage<Optional<Track>> track(String activityId);

    /** The weather it had; many activities have none. */
    CompletionStage<Optional<ActivityWeather>> weather(String activityId);

    /** At most {@code most} comments, without those taken back, oldest first. */
    CompletionStage<List<Comment>> comments(String activityId, int most);

    /** The same of every activity that started in {@code days}, in one call; what the service withholds is left out. */
    CompletionStage<List<StoredActivity>> storedOn(String athleteId, DateRange days);

    /** What of it could be changed, as it is stored. */
    CompletionStage<StoredActivity> stored(String activityId);
}
