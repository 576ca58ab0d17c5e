package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The diary, the curve of the sport and yesterday's fitness, untouched. */
record Fetched(
        RaceOutlook.Asked asked,
        Diary diary,
        Optional<CurveSet<PaceCurve>> pace,
        Optional<CurveSet<PowerCurve>> power,
        List<WellnessDay> wellness,
        List<Remembered> memory) {
    static final int DAYS = 180;

    static Fetched from(RaceOutlook.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        var curves = ports.performanceCurves();
        Optional<CompletionStage<CurveSet<PaceCurve>>> pace = asked.way() == RaceOutlook.Way.ON_FOOT
                ? Optional.of(curves.pace(id, CurveQuery.of("Run", span(asked)), SpeedBasis.ACTUAL))
                : Optional.empty();
        Optional<CompletionStage<CurveSet<PowerCurve>>> power = asked.way() == RaceOutlook.Way.ON_WHEELS
                ? Optional.of(curves.power(id, CurveQuery.of("Ride", span(asked))))
                : Optional.empty();
        var wellness = asked.contest()
                .map(race -> ports.wellnessLog()
                        .days(id, DateRange.endingOn(asked.today().minusDays(1), 1)));
        var memory = asked.contest().map(race -> ports.memory().remembered(id));
        return new Fetched(
                asked,
                Await.value(asked.diary()),
                pace.map(Await::value),
                power.map(Await::value),
                wellness.map(Await::value).orElse(List.of()),
                memory.map(Await::value).orElse(List.of()));
    }

    static CurveSpan span(RaceOutlook.Asked asked) {
        return new CurveSpan.Between(DateRange.endingOn(asked.today(), DAYS));
    }
}
