package io.github.intervalscoach.intents.analyzerace;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.port.StubCurves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Bests of the days asked for; everything else is not asked. */
final class Curves implements StubCurves {
    private final List<PaceCurve.Point> pace = new ArrayList<>();
    private final List<PowerCurve.Point> power = new ArrayList<>();

    void ran(double meters, double seconds) {
        pace.add(new PaceCurve.Point(meters, seconds, Optional.empty()));
    }

    void rode(int seconds, double watts) {
        power.add(new PowerCurve.Point(seconds, watts, Optional.empty(), OptionalDouble.empty(), Optional.empty()));
    }

    @Override
    public CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query) {
        var curve = new PowerCurve(Optional.empty(), OptionalDouble.empty(), power, List.of());
        return CompletableFuture.completedFuture(
                CurveSet.of(ImmutableMap.of(query.spans().get(0), curve), List.of()));
    }

    @Override
    public CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis) {
        var curve = new PaceCurve(Optional.empty(), pace, List.of());
        return CompletableFuture.completedFuture(
                CurveSet.of(ImmutableMap.of(query.spans().get(0), curve), List.of()));
    }
}
