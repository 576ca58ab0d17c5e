package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The log, the calendar around today, and the bests of each family; all asked for at once. */
record Fetched(Asked asked, List<LoggedActivity> log, List<CalendarEvent> calendar, List<Bests> bests) {
    private static final int DAYS_AROUND = 21;

    static Fetched from(Asked asked, Ports ports) {
        String id = asked.athlete().id();
        var windows = new Windows(asked.today());
        var log = ports.trainingLog().activities(id, windows.both());
        var calendar = ports.calendar()
                .events(
                        id,
                        new DateRange(
                                asked.today().minusDays(DAYS_AROUND),
                                asked.today().plusDays(DAYS_AROUND)));
        List<CompletionStage<Bests>> asking = asked.sport().of(asked.athlete()).stream()
                .map(Family::of)
                .map(family -> bests(family, id, windows, ports))
                .toList();
        return new Fetched(
                asked,
                Await.value(log),
                Await.value(calendar),
                asking.stream().map(Await::value).toList());
    }

    private static CompletionStage<Bests> bests(Family family, String id, Windows windows, Ports ports) {
        var curves = ports.performanceCurves();
        CompletionStage<List<ActivityBests>> power = family.hasPower()
                ? curves.powerByActivity(id, windows.both(), family.sport(), Hold.seconds())
                : CompletableFuture.completedFuture(List.of());
        CompletionStage<List<ActivityBests>> heartRate = family.hasHeartRate()
                ? curves.heartRateByActivity(id, windows.now(), family.sport(), List.of(Hold.HALF_HOUR_SECONDS))
                : CompletableFuture.completedFuture(List.of());
        CompletionStage<Optional<CurveSet<PaceCurve>>> pace = family.hasPace()
                ? curves.pace(
                                id,
                                CurveQuery.of(
                                        family.sport(),
                                        new CurveSpan.Between(windows.now()),
                                        new CurveSpan.Between(windows.before())),
                                SpeedBasis.ACTUAL)
                        .thenApply(Optional::of)
                : CompletableFuture.completedFuture(Optional.empty());
        return power.thenCombine(heartRate, (watts, bpm) -> new Bests(family, watts, bpm, Optional.empty()))
                .thenCombine(pace, (without, curve) -> new Bests(family, without.power(), without.heartRate(), curve));
    }
}
