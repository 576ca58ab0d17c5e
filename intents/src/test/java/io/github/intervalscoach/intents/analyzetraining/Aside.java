package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
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
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.BestEffort;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.model.insight.EffortQuery;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intents.model.insight.PowerVersusHeartRate;
import io.github.intervalscoach.intents.model.insight.TimeAtHeartRate;
import io.github.intervalscoach.intents.model.insight.Track;
import io.github.intervalscoach.intents.port.ActivityInsight;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;

/** What an account in memory has beside recordings: bests of the days before, comments, weather. */
final class Aside implements PerformanceCurves, ActivityInsight {
    private final World world;
    private final Map<Integer, Map<Integer, Double>> watts = new TreeMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private Optional<ActivityWeather> weather = Optional.empty();

    Aside(World world) {
        this.world = world;
    }

    /** The best of so many days was {@code mean} W over {@code seconds}. */
    Aside best(int days, int seconds, double mean) {
        watts.computeIfAbsent(days, any -> new TreeMap<>()).put(seconds, mean);
        return this;
    }

    Aside with(Comment comment) {
        comments.add(comment);
        return this;
    }

    Aside with(ActivityWeather had) {
        weather = Optional.of(had);
        return this;
    }

    @Override
    public CompletionStage<CurveSet<PowerCurve>> power(String athleteId, CurveQuery query) {
        Map<CurveSpan, PowerCurve> curves = new LinkedHashMap<>();
        for (CurveSpan span : query.spans()) {
            int days = span.fold(last -> last, season -> 0, DateRange::length, () -> 0);
            List<PowerCurve.Point> points = watts.getOrDefault(days, Map.of()).entrySet().stream()
                    .map(best -> new PowerCurve.Point(
                            best.getKey(), best.getValue(), Optional.empty(), OptionalDouble.empty(), Optional.empty()))
                    .toList();
            curves.put(span, new PowerCurve(Optional.empty(), OptionalDouble.empty(), points, List.of()));
        }
        return world.answer("power_curves", CurveSet.of(curves, List.of()));
    }

    @Override
    public CompletionStage<CurveSet<PaceCurve>> pace(String athleteId, CurveQuery query, SpeedBasis basis) {
        return world.answer("pace_curves", CurveSet.of(Map.of(), List.of()));
    }

    @Override
    public CompletionStage<List<Comment>> comments(String activityId, int most) {
        return world.answer("comments", comments);
    }

    @Override
    public CompletionStage<Optional<ActivityWeather>> weather(String activityId) {
        return world.answer("weather", weather);
    }

    @Override
    public CompletionStage<CurveSet<HeartRateCurve>> heartRate(String athleteId, CurveQuery query) {
        return world.answer("heart_rate_curves", CurveSet.of(Map.of(), List.of()));
    }

    @Override
    public CompletionStage<Optional<PowerCurve>> powerOf(String activityId, Freshness freshness) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<HeartRateCurve>> heartRateOf(String activityId) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<PaceCurve>> paceOf(String activityId, SpeedBasis basis) {
        throw notAsked();
    }

    @Override
    public CompletionStage<BestsAfterWork> powerAfterWork(
            String athleteId, DateRange range, String sport, List<Integer> seconds, Freshness after) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        throw notAsked();
    }

    @Override
    public CompletionStage<List<ActivityBests>> heartRateByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        throw notAsked();
    }

    @Override
    public CompletionStage<PowerHeartRateCurve> powerHeartRate(String athleteId, DateRange range, String sport) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<PowerModel>> powerModel(String athleteId, String sport) {
        throw notAsked();
    }

    @Override
    public CompletionStage<List<BestEffort>> bestEfforts(String activityId, EffortQuery query) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Histogram> histogram(String activityId, Histogram.Kind kind) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<TimeAtHeartRate>> timeAtHeartRate(String activityId) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<PowerVersusHeartRate>> powerVersusHeartRate(String activityId) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<Interval>> stretch(String activityId, int startIndex, int endIndex) {
        throw notAsked();
    }

    @Override
    public CompletionStage<Optional<Track>> track(String activityId) {
        throw notAsked();
    }

    @Override
    public CompletionStage<List<StoredActivity>> storedOn(String athleteId, DateRange days) {
        throw notAsked();
    }

    @Override
    public CompletionStage<StoredActivity> stored(String activityId) {
        throw notAsked();
    }

    private static AssertionError notAsked() {
        return new AssertionError("not asked here");
    }
}
