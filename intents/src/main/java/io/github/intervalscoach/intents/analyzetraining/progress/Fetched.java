package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.SportWord;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.curve.Venue;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the log said, untouched.
 *
 * @param power bests of both spans and of all time
 * @param tired the same after much work
 * @param bests of twenty minutes by ride
 */
record Fetched(
        ProgressAnalysis.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessRecord> wellness,
        List<CalendarEvent> calendar,
        Optional<CurveSet<PowerCurve>> power,
        Optional<CurveSet<PowerCurve>> tired,
        Optional<CurveSet<PaceCurve>> pace,
        List<ActivityBests> bests) {
    static final String RIDE = "Ride";
    static final String RUN = "Run";
    private static final int TWENTY_MINUTES = 1200;

    static Fetched from(ProgressAnalysis.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange window = asked.window();
        var spans = new Spans(window);
        CurveSpan newer = new CurveSpan.Between(spans.newer());
        CurveSpan older = new CurveSpan.Between(spans.older());
        CurveSpan ever = new CurveSpan.AllTime();
        boolean rides = wants(asked, RIDE);
        var curves = ports.performanceCurves();
        var listed = ports.trainingLog().activities(id, window);
        var wellness =
                ports.wellnessLog().records(id, new DateRange(window.first().minusDays(1), window.last()));
        var calendar = ports.calendar().events(id, window);
        var power = asked(rides, () -> curves.power(id, CurveQuery.of(RIDE, newer, older, ever)));
        var tired = asked(
                rides,
                () -> curves.power(
                        id, new CurveQuery(RIDE, List.of(newer, older), Freshness.AFTER_FIRST_WORK, Venue.ANYWHERE)));
        var pace = asked(wants(asked, RUN), () -> curves.pace(id, CurveQuery.of(RUN, newer, older), SpeedBasis.ACTUAL));
        var bests = asked(rides, () -> curves.powerByActivity(id, window, RIDE, List.of(TWENTY_MINUTES)));
        List<WellnessRecord> days = Await.value(wellness);
        Optional<CurveSet<PowerCurve>> curve = Await.value(power);
        return new Fetched(
                asked,
                Await.value(listed),
                withDayOfBest(asked, days, curve, ports),
                Await.value(calendar),
                curve,
                Await.value(tired),
                Await.value(pace),
                Await.value(bests).orElse(List.of()));
    }

    /** With what fitness the best on record began: one more day, where it lies outside those read. */
    private static List<WellnessRecord> withDayOfBest(
            ProgressAnalysis.Asked asked,
            List<WellnessRecord> days,
            Optional<CurveSet<PowerCurve>> curve,
            Ports ports) {
        return curve.flatMap(set -> set.find(new CurveSpan.AllTime())
                        .flatMap(best -> best.at(TWENTY_MINUTES))
                        .flatMap(PowerCurve.Point::activityId)
                        .flatMap(set::activity)
                        .map(LoggedActivity::day))
                .filter(day -> !asked.window().contains(day))
                .map(day -> ports.wellnessLog().records(asked.athlete().id(), DateRange.of(day.minusDays(1))))
                .map(before -> Stream.concat(Await.value(before).stream(), days.stream())
                        .toList())
                .orElse(days);
    }

    /** Curves of a sport the athlete has settings for, unless another one is asked about. */
    private static boolean wants(ProgressAnalysis.Asked asked, String sport) {
        return asked.sport()
                .map(word -> SportWord.of(word).admits(sport))
                .orElseGet(() -> asked.athlete().settingsFor(sport).isPresent());
    }

    private static <T> CompletionStage<Optional<T>> asked(boolean isWanted, Supplier<CompletionStage<T>> call) {
        return isWanted ? call.get().thenApply(Optional::of) : CompletableFuture.completedFuture(Optional.empty());
    }
}
