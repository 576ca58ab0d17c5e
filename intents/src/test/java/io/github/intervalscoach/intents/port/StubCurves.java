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

/** Curves of which a test answers only what it expects to be asked; the rest refuses. */
public interface StubCurves extends PerformanceCurves {
    @Override
    default CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query) {
        throw new AssertionError("not asked here: curves, power");
    }

    @Override
    default CompletionStage<CurveSet<HeartRateCurve>> heartRate(String athleteId, CurveQuery query) {
        throw new AssertionError("not asked here: curves, heartRate");
    }

    @Override
    default CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis) {
        throw new AssertionError("not asked here: curves, pace");
    }

    @Override
    default CompletionStage<Optional<PowerCurve>> powerOf(String activityId, Freshness freshness) {
        throw new AssertionError("not asked here: curves, powerOf");
    }

    @Override
    default CompletionStage<Optional<HeartRateCurve>> heartRateOf(String activityId) {
        throw new AssertionError("not asked here: curves, heartRateOf");
    }

    @Override
    default CompletionStage<Optional<PaceCurve>> paceOf(String activityId, SpeedBasis basis) {
        throw new AssertionError("not asked here: curves, paceOf");
    }

    @Override
    default CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        throw new AssertionError("not asked here: curves, powerByActivity");
    }

    @Override
    default CompletionStage<BestsAfterWork> powerAfterWork(
            String athleteId, DateRange range, String sport, List<Integer> seconds, Freshness after) {
        throw new AssertionError("not asked here: curves, powerAfterWork");
    }

    @Override
    default CompletionStage<List<ActivityBests>> heartRateByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        throw new AssertionError("not asked here: curves, heartRateByActivity");
    }

    @Override
    default CompletionStage<PowerHeartRateCurve> powerHeartRate(String athleteId, DateRange range, String sport) {
        throw new AssertionError("not asked here: curves, powerHeartRate");
    }

    @Override
    default CompletionStage<Optional<PowerModel>> powerModel(String athleteId, String sport) {
        throw new AssertionError("not asked here: curves, powerModel");
    }
}
