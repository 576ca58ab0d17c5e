package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the log said, untouched.
 *
 * @param calendar from today to the day of the goal
 * @param power bests of the last twelve weeks, where the goal is one of watts
 */
record Fetched(
        GoalAnalysis.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessRecord> wellness,
        List<CalendarEvent> calendar,
        Optional<CurveSet<PowerCurve>> power) {
    static final String RIDE = "Ride";
    private static final int HISTORY_DAYS = 730;
    private static final int RECENT_DAYS = 84;

    static Fetched from(GoalAnalysis.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange history = DateRange.endingOn(asked.today(), HISTORY_DAYS);
        CurveSpan recent = new CurveSpan.Between(DateRange.endingOn(asked.today(), RECENT_DAYS));
        var listed = ports.trainingLog().activities(id, history);
        var wellness = ports.wellnessLog().records(id, history);
        var calendar = ports.calendar().events(id, new DateRange(asked.today(), asked.day()));
        CompletionStage<Optional<CurveSet<PowerCurve>>> power = asked.target().kind() == Target.Kind.FTP
                ? ports.performanceCurves()
                        .power(id, CurveQuery.of(RIDE, recent))
                        .thenApply(Optional::of)
                : CompletableFuture.completedFuture(Optional.empty());
        return new Fetched(
                asked, Await.value(listed), Await.value(wellness), Await.value(calendar), Await.value(power));
    }
}
