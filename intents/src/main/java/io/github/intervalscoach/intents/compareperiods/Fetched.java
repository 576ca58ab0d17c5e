package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.curves.CurvesOnRecord;
import io.github.intervalscoach.intents.compareperiods.curves.WorkOnRecord;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the log said, untouched: one call a kind, from before the older period to the end of the newer.
 *
 * @param curves where they were asked for
 * @param work bests after work, where durability was asked for
 */
record Fetched(
        ComparePeriods.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessDay> wellness,
        List<CalendarEvent> calendar,
        Optional<CurvesOnRecord> curves,
        Optional<WorkOnRecord> work) {

    static Fetched from(ComparePeriods.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange reach = asked.windows().reach();
        var listed = ports.trainingLog().activities(id, reach);
        var wellness = ports.wellnessLog().days(id, reach);
        var calendar = ports.calendar().events(id, asked.windows().planReach());
        var curves = curves(asked, ports);
        var work = work(asked, ports);
        return new Fetched(
                asked,
                Await.value(listed),
                Await.value(wellness),
                Await.value(calendar),
                Await.value(curves),
                Await.value(work));
    }

    private static CompletionStage<Optional<CurvesOnRecord>> curves(ComparePeriods.Asked asked, Ports ports) {
        Windows windows = asked.windows();
        Optional<DateRange> newer = windows.done(windows.newer());
        Optional<DateRange> older = windows.done(windows.older());
        if (!asked.scope().isAbout(Include.CURVES) || newer.isEmpty() || older.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return CurvesOnRecord.ask(
                        asked.athlete(), newer.get(), older.get(), asked.sport()::admits, ports.performanceCurves())
                .thenApply(Optional::of);
    }

    private static CompletionStage<Optional<WorkOnRecord>> work(ComparePeriods.Asked asked, Ports ports) {
        Windows windows = asked.windows();
        Optional<DateRange> newer = windows.done(windows.newer());
        Optional<DateRange> older = windows.done(windows.older());
        if (!asked.scope().isAbout(Include.DURABILITY) || newer.isEmpty() || older.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return WorkOnRecord.ask(
                        asked.athlete(), newer.get(), older.get(), asked.sport()::admits, ports.performanceCurves())
                .thenApply(Optional::of);
    }
}
