package io.github.intervalscoach.intervals.adapter;

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
import io.github.intervalscoach.intents.port.PerformanceCurves;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.CurveRow;
import io.github.intervalscoach.intervals.wire.CurveRow.PowerModelRow;
import io.github.intervalscoach.intervals.wire.CurveRow.SetRow;
import io.github.intervalscoach.intervals.wire.CurveTableRow;
import io.github.intervalscoach.intervals.wire.CurveTableRow.ActivityCurveRow;
import io.github.intervalscoach.intervals.wire.PowerHeartRateRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Curves. Of an athlete they come named, of an activity alone. */
record IntervalsPerformanceCurves(Upstream upstream) implements PerformanceCurves {
    private static final Operation POWER = Operations.named("power-curves");
    private static final Operation HEART_RATE = Operations.named("hr-curves");
    private static final Operation PACE = Operations.named("pace-curves");
    private static final Operation POWER_OF = Operations.named("activity-power-curves");
    private static final Operation HEART_RATE_OF = Operations.named("activity-hr-curve");
    private static final Operation PACE_OF = Operations.named("activity-pace-curve");
    private static final Operation POWER_ROWS = Operations.named("power-curve-rows");
    private static final Operation HEART_RATE_ROWS = Operations.named("hr-curve-rows");
    private static final Operation POWER_HEART_RATE = Operations.named("power-hr-curve");
    private static final Operation MODEL = Operations.named("power-model");

    @Override
    public CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query) {
        var call = Call.of("reading the power curves of athlete " + athleteId, POWER, athleteId);
        return set(CurveNames.asked(call, query), query, athleteId, CurveMapping::power);
    }

    @Override
    public CompletionStage<CurveSet<HeartRateCurve>> heartRate(String athleteId, CurveQuery query) {
        var call = Call.of("reading the heart rate curves of athlete " + athleteId, HEART_RATE, athleteId);
        return set(CurveNames.asked(call, query), query, athleteId, CurveMapping::heartRate);
    }

    @Override
    public CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis) {
        var call = Call.of("reading the pace curves of athlete " + athleteId, PACE, athleteId);
        return set(adjusted(CurveNames.asked(call, query), basis), query, athleteId, CurveMapping::pace);
    }

    @Override
    public CompletionStage<Optional<PowerCurve>> powerOf(String activityId, Freshness freshness) {
        var call = Call.of("reading the power curve of activity " + activityId, POWER_OF, activityId)
                .with("types", "watts")
                .with("fatigue", CurveNames.fatigue(freshness));
        return upstream.askOrElse(
                Optional.empty(),
                call,
                body -> WireReader.readList(body, CurveRow.class).stream()
                        .findFirst()
                        .map(CurveMapping::power)
                        .filter(curve -> !curve.points().isEmpty()));
    }

    @Override
    public CompletionStage<Optional<HeartRateCurve>> heartRateOf(String activityId) {
        var call = Call.of("reading the heart rate curve of activity " + activityId, HEART_RATE_OF, activityId);
        return one(
                call,
                row -> Optional.of(CurveMapping.heartRate(row))
                        .filter(curve -> !curve.points().isEmpty()));
    }

    @Override
    public CompletionStage<Optional<PaceCurve>> paceOf(String activityId, SpeedBasis basis) {
        var call = Call.of("reading the pace curve of activity " + activityId, PACE_OF, activityId);
        return one(
                adjusted(call, basis),
                row -> Optional.of(CurveMapping.pace(row))
                        .filter(curve -> !curve.points().isEmpty()));
    }

    @Override
    public CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        var call = Call.of("reading the best power by activity of athlete " + athleteId, POWER_ROWS, athleteId);
        return table(rows(call, range, sport, seconds), "watts", ActivityCurveRow::watts);
    }

    @Override
    public CompletionStage<BestsAfterWork> powerAfterWork(
            String athleteId, DateRange range, String sport, List<Integer> seconds, Freshness after) {
        var call = Call.of("reading the best power after work of athlete " + athleteId, POWER_ROWS, athleteId);
        return upstream.ask(
                rows(call, range, sport, seconds).with("fatigue", CurveNames.fatigue(after)),
                body -> CurveSetMapping.afterWork(WireReader.read(body, CurveTableRow.class)));
    }

    @Override
    public CompletionStage<List<ActivityBests>> heartRateByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        var call = Call.of("reading the highest heart rates of athlete " + athleteId, HEART_RATE_ROWS, athleteId);
        return table(rows(call, range, sport, seconds), "bpm", ActivityCurveRow::bpm);
    }

    @Override
    public CompletionStage<PowerHeartRateCurve> powerHeartRate(String athleteId, DateRange range, String sport) {
        var call = Call.of("reading heart rate by power of athlete " + athleteId, POWER_HEART_RATE, athleteId)
                .with("start", range.first())
                .with("end", range.last())
                .with("type", sport);
        return upstream.ask(
                call, body -> CurveSetMapping.powerHeartRate(WireReader.read(body, PowerHeartRateRow.class)));
    }

    @Override
    public CompletionStage<Optional<PowerModel>> powerModel(String athleteId, String sport) {
        var call = Call.of("reading the power model of athlete " + athleteId, MODEL, athleteId)
                .with("type", sport);
        return upstream.ask(
                call,
                body -> WireReader.readIfAny(body, PowerModelRow.class)
                        .map(CurveMapping::model)
                        .filter(model -> model.criticalPowerWatts().isPresent()));
    }

    private <C> CompletionStage<CurveSet<C>> set(
            Call call, CurveQuery query, String athleteId, Function<CurveRow, C> curve) {
        return upstream.ask(
                call, body -> CurveSetMapping.set(WireReader.read(body, SetRow.class), query, athleteId, curve));
    }

    private <C> CompletionStage<Optional<C>> one(Call call, Function<CurveRow, Optional<C>> curve) {
        return upstream.askOrElse(
                Optional.empty(),
                call,
                body -> WireReader.readIfAny(body, CurveRow.class).flatMap(curve));
    }

    private CompletionStage<List<ActivityBests>> table(
            Call call, String field, Function<ActivityCurveRow, @Nullable List<@Nullable Double>> values) {
        return upstream.ask(
                call, body -> CurveSetMapping.table(WireReader.read(body, CurveTableRow.class), field, values));
    }

    private static Call rows(Call call, DateRange range, String sport, List<Integer> seconds) {
        return call.with("oldest", range.first())
                .with("newest", range.last())
                .with("type", sport)
                .with("secs", seconds.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Call adjusted(Call call, SpeedBasis basis) {
        return basis == SpeedBasis.GRADE_ADJUSTED ? call.with("gap", true) : call;
    }
}
