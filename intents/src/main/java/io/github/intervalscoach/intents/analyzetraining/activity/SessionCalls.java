package io.github.intervalscoach.intents.analyzetraining.activity;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.HeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.curve.Venue;
import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The calls about one session that is known, all under way at once; what is not asked for is not called. */
record SessionCalls(
        LocalDate day,
        CompletionStage<Optional<ActivityStreams>> streams,
        CompletionStage<Optional<CurveSet<PowerCurve>>> power,
        CompletionStage<Optional<CurveSet<PaceCurve>>> pace,
        CompletionStage<Optional<CurveSet<HeartRateCurve>>> heartRate,
        CompletionStage<Optional<List<Comment>>> comments,
        CompletionStage<Optional<Optional<ActivityWeather>>> weather) {
    private static final int MOST_COMMENTS = 50;

    private static final ImmutableSet<StreamKind> ALWAYS = ImmutableSet.of(
            StreamKind.POWER_WATTS,
            StreamKind.HEART_RATE_BPM,
            StreamKind.CADENCE_RPM,
            StreamKind.SPEED_METERS_PER_SECOND,
            StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,
            StreamKind.DISTANCE_METERS);
    private static final ImmutableSet<StreamKind> POSITIONS =
            ImmutableSet.of(StreamKind.LATITUDE_DEGREES, StreamKind.LONGITUDE_DEGREES);

    static SessionCalls start(LoggedActivity entry, Athlete athlete, Scope scope, Ports ports) {
        return entry instanceof Activity activity
                ? of(activity, athlete, scope, ports)
                : new SessionCalls(entry.day(), none(), none(), none(), none(), none(), none());
    }

    private static SessionCalls of(Activity activity, Athlete athlete, Scope scope, Ports ports) {
        var curves = ports.performanceCurves();
        var insight = ports.activityInsight();
        String id = athlete.id();
        boolean recorded = !activity.streams().isEmpty();
        Optional<EffortKind> kind = recorded && !scope.isBrief() ? EffortKind.of(activity) : Optional.empty();
        var query = query(activity, athlete);
        return new SessionCalls(
                activity.day(),
                asked(recorded, () -> ports.trainingLog().streams(activity.id(), kinds(activity, scope))),
                asked(kind.equals(Optional.of(EffortKind.POWER)), () -> curves.power(id, query)),
                asked(kind.equals(Optional.of(EffortKind.PACE)), () -> curves.pace(id, query, SpeedBasis.ACTUAL)),
                asked(
                        kind.equals(Optional.of(EffortKind.HEART_RATE)) && scope.shows(Include.CURVE),
                        () -> curves.heartRate(id, query)),
                asked(scope.shows(Include.COMMENTS), () -> insight.comments(activity.id(), MOST_COMMENTS)),
                asked(scope.shows(Include.WEATHER), () -> insight.weather(activity.id())));
    }

    /** Positions where pace is what the session is judged by; otherwise only where somebody asks for the audit. */
    private static Set<StreamKind> kinds(Activity activity, Scope scope) {
        boolean quality = scope.shows(Include.QUALITY);
        boolean outdoorPace = !Wording.isRide(activity.sport()) && !activity.indoor() && scope.detail() != Detail.BRIEF;
        Set<StreamKind> kinds = EnumSet.copyOf(ALWAYS);
        if (quality || outdoorPace) {
            kinds.addAll(POSITIONS);
        }
        if (quality || scope.shows(Include.CLIMBS)) {
            kinds.add(StreamKind.ALTITUDE_METERS);
        }
        return kinds;
    }

    /** Curves are kept by family of sports; the first of a family stands for it. */
    private static CurveQuery query(Activity activity, Athlete athlete) {
        String sport = athlete.settingsFor(activity.sport())
                .flatMap(settings -> settings.sports().stream().findFirst())
                .orElse(activity.sport());
        return new CurveQuery(sport, Past.spans(activity.day()), Freshness.ANY, Venue.ANYWHERE);
    }

    /** All of it, once it is there. */
    Beside beside() {
        return new Beside(
                new Past(day, Await.value(power), Await.value(pace), Await.value(heartRate)),
                Await.value(comments).orElse(List.of()),
                Await.value(weather).flatMap(found -> found));
    }

    private static <T> CompletionStage<Optional<T>> asked(boolean isWanted, Supplier<CompletionStage<T>> call) {
        return isWanted ? call.get().thenApply(Optional::of) : none();
    }

    private static <T> CompletionStage<Optional<T>> none() {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
