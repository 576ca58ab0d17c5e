package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.port.StubCurves;
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
record BestOnRecord(double watts, String activityId, List<LoggedActivity> known) implements StubCurves {
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
}
