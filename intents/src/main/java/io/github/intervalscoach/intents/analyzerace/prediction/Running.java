package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.pace.Effort;
import io.github.intervalscoach.analytics.race.RacePrediction;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Floor;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time on foot: from races, with the curve of all running beside them. */
record Running(Audited audited, double meters) {
    /** Distances whose bests are tried for critical speed, m; those that took 2 to 15 min count. */
    private static final List<Double> TRIED = List.of(800.0, 1000.0, 1500.0, 2000.0, 3000.0, 5000.0);

    /** Critical speed says nothing of longer races. */
    private static final double LONGEST_FOR_CRITICAL_SPEED = 6_000;

    private static final double LEAST_FLOOR_METERS = 3_000;
    private static final double ROUNDING = 1;

    Optional<RacePrediction> prediction() {
        return RacePrediction.of(audited.races().stream().map(Evidence::effort).toList(), meters, criticalSpeed())
                .found();
    }

    /** The longest stretch of the curve up to the distance asked for. */
    Optional<Floor> floor() {
        return curve().flatMap(curve -> curve.points().stream()
                .filter(point -> point.meters() >= LEAST_FLOOR_METERS && point.meters() <= meters + ROUNDING)
                .max(Comparator.comparingDouble(PaceCurve.Point::meters))
                .map(point -> new Floor(
                        point.meters(),
                        point.seconds(),
                        point.activityId()
                                .flatMap(id -> audited.pace().flatMap(set -> set.activity(id)))
                                .map(LoggedActivity::day))));
    }

    private Optional<CriticalSpeed> criticalSpeed() {
        if (meters > LONGEST_FOR_CRITICAL_SPEED) {
            return Optional.empty();
        }
        return curve().flatMap(curve -> CriticalSpeed.of(
                        curve.points().stream()
                                .filter(p -> TRIED.stream().anyMatch(m -> Math.abs(m - p.meters()) <= ROUNDING))
                                .map(p -> new Effort(p.meters(), p.seconds()))
                                .toList(),
                        CriticalSpeed.Variant.DISTANCE_TIME)
                .found());
    }

    private Optional<PaceCurve> curve() {
        return audited.pace().flatMap((CurveSet<PaceCurve> set) -> set.find(Fetched.span(audited.asked())));
    }
}
