package io.github.intervalscoach.intents.compareperiods.curves;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.curve.Venue;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Bests of both periods as the service keeps them, untouched.
 *
 * @param power by ride, so that each best has its day, its body mass and its venue
 * @param tired bests after much work
 * @param heartRate by sport, by session
 * @param pace by sport
 */
public record CurvesOnRecord(
        List<ActivityBests> power,
        Optional<CurveSet<PowerCurve>> tired,
        ImmutableMap<String, List<ActivityBests>> heartRate,
        ImmutableMap<String, CurveSet<PaceCurve>> pace) {
    static final String RIDE = "Ride";
    static final String RUN = "Run";
    static final String SWIM = "Swim";

    private static final CurvesOnRecord NONE =
            new CurvesOnRecord(List.of(), Optional.empty(), ImmutableMap.of(), ImmutableMap.of());

    public CurvesOnRecord {
        power = List.copyOf(power);
    }

    /**
     * Asks for all of them at once: of sports that count and that the athlete has settings for.
     *
     * @param counts sports as the service names them
     */
    public static CompletionStage<CurvesOnRecord> ask(
            Athlete athlete, DateRange newer, DateRange older, Predicate<String> counts, PerformanceCurves curves) {
        var asking = new Asking(athlete.id(), newer, older, curves);
        Predicate<String> wanted =
                sport -> counts.test(sport) && athlete.settingsFor(sport).isPresent();
        CompletionStage<CurvesOnRecord> all = CompletableFuture.completedFuture(NONE);
        if (wanted.test(RIDE)) {
            all = all.thenCombine(asking.power(), CurvesOnRecord::withPower)
                    .thenCombine(asking.tired(), CurvesOnRecord::withTired);
        }
        for (String sport : List.of(RIDE, RUN)) {
            if (wanted.test(sport)) {
                all = all.thenCombine(asking.heartRate(sport), (found, bests) -> found.withHeartRate(sport, bests));
            }
        }
        for (String sport : List.of(RUN, SWIM)) {
            if (wanted.test(sport)) {
                all = all.thenCombine(asking.pace(sport), (found, curve) -> found.withPace(sport, curve));
            }
        }
        return all;
    }

    private CurvesOnRecord withPower(List<ActivityBests> bests) {
        return new CurvesOnRecord(bests, tired, heartRate, pace);
    }

    private CurvesOnRecord withTired(CurveSet<PowerCurve> curves) {
        return new CurvesOnRecord(power, Optional.of(curves), heartRate, pace);
    }

    private CurvesOnRecord withHeartRate(String sport, List<ActivityBests> bests) {
        return new CurvesOnRecord(power, tired, with(heartRate, sport, bests), pace);
    }

    private CurvesOnRecord withPace(String sport, CurveSet<PaceCurve> curves) {
        return new CurvesOnRecord(power, tired, heartRate, with(pace, sport, curves));
    }

    private static <V> ImmutableMap<String, V> with(ImmutableMap<String, V> all, String sport, V value) {
        return ImmutableMap.<String, V>builder().putAll(all).put(sport, value).buildOrThrow();
    }

    private record Asking(String id, DateRange newer, DateRange older, PerformanceCurves curves) {
        CompletionStage<List<ActivityBests>> power() {
            return curves.powerByActivity(id, both(), RIDE, Hold.powerSeconds());
        }

        CompletionStage<CurveSet<PowerCurve>> tired() {
            return curves.power(id, new CurveQuery(RIDE, spans(), Freshness.AFTER_FIRST_WORK, Venue.ANYWHERE));
        }

        CompletionStage<List<ActivityBests>> heartRate(String sport) {
            return curves.heartRateByActivity(id, both(), sport, Hold.heartRateSeconds());
        }

        CompletionStage<CurveSet<PaceCurve>> pace(String sport) {
            return curves.pace(id, new CurveQuery(sport, spans(), Freshness.ANY, Venue.ANYWHERE), SpeedBasis.ACTUAL);
        }

        private DateRange both() {
            return new DateRange(older.first(), newer.last());
        }

        private List<CurveSpan> spans() {
            return List.of(new CurveSpan.Between(newer), new CurveSpan.Between(older));
        }
    }
}
