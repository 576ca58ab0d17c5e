package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.HeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.PowerHeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PowerModel;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One best of twenty minutes, of all time; nothing else was ever done.
 *
 * @param activityId which activity the service says it is of
 * @param known the activities the service names with it
 */
record BestOnRecord(double watts, String activityId, List<LoggedActivity> known) implements PerformanceCurves {
    @Override
    public CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query) {
        var curves = new TreeMap<CurveSpan, PowerCurve>((a, b) -> a.toString().compareTo(b.toString()));
        if (query.spans().contains(new CurveSpan.AllTime())) {
            var point = new PowerCurve.Point(
                    1200, watts, Optional.of(activityId), OptionalDouble.empty(), Optional.empty());
            curves.put(
                    new CurveSpan.AllTime(),
                    new PowerCurve(Optional.empty(), OptionalDouble.empty(), List.of(point), List.of()));
        }
        return CompletableFuture.completedFuture(CurveSet.of(curves, known));
    }

    @Override
    public CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<CurveSet<HeartRateCurve>> heartRate(String athleteId, CurveQuery query) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Optional<PowerCurve>> powerOf(String id, Freshness freshness) {
        throw new AssertionError("no call per activity");
    }

    @Override
    public CompletionStage<Optional<HeartRateCurve>> heartRateOf(String id) {
        throw new AssertionError("no call per activity");
    }

    @Override
    public CompletionStage<Optional<PaceCurve>> paceOf(String id, SpeedBasis basis) {
        throw new AssertionError("no call per activity");
    }

    @Override
    public CompletionStage<List<ActivityBests>> heartRateByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<PowerHeartRateCurve> powerHeartRate(String athleteId, DateRange range, String sport) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Optional<PowerModel>> powerModel(String athleteId, String sport) {
        throw new AssertionError("not asked here");
    }
}
