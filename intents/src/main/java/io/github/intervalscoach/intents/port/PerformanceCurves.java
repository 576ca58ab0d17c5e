package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.HeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.PowerHeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PowerModel;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Best values over durations and distances, as the service keeps them. One call whatever the stretch of training;
 * failures complete the stages with a {@link PortException}.
 */
public interface PerformanceCurves {
    /** Power over duration of an athlete. */
    CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query);

    /** Heart rate over duration of an athlete. */
    CompletionStage<CurveSet<HeartRateCurve>> heartRate(String athleteId, CurveQuery query);

    /** Time over distance of an athlete. */
    CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis);

    /** Power over duration of one activity; empty without power. */
    CompletionStage<Optional<PowerCurve>> powerOf(String activityId, Freshness freshness);

    /** Heart rate over duration of one activity; empty without heart rate. */
    CompletionStage<Optional<HeartRateCurve>> heartRateOf(String activityId);

    /** Time over distance of one activity; empty without distance. */
    CompletionStage<Optional<PaceCurve>> paceOf(String activityId, SpeedBasis basis);

    /** The most power over some durations for each activity of {@code range}, oldest first. */
    CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds);

    /** The same once the work of {@code after}, as configured for the sport, was done in the activity. */
    CompletionStage<BestsAfterWork> powerAfterWork(
            String athleteId, DateRange range, String sport, List<Integer> seconds, Freshness after);

    /** The highest heart rate over some durations for each activity of {@code range}, oldest first. */
    CompletionStage<List<ActivityBests>> heartRateByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds);

    /** Which heart rate went with which power in {@code range}. */
    CompletionStage<PowerHeartRateCurve> powerHeartRate(String athleteId, DateRange range, String sport);

    /** The model that targets in percent of maximal power go by; empty while there is none. */
    CompletionStage<Optional<PowerModel>> powerModel(String athleteId, String sport);
}
