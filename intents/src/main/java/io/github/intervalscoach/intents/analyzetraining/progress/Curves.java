package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.trend.Confidence;
import io.github.intervalscoach.analytics.trend.MinimalDetectableChange;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Bests of the two spans: power by duration, pace by distance. */
record Curves(Audited audited) {
    private static final int[] SECONDS = {60, 300, 1200, 3600};
    private static final int FIVE_MINUTES = 300;
    private static final double[] METERS = {1000, 5000, 10_000};

    /** A curve is drawn at some distances only; nearer than this is the same. */
    private static final double SAME_DISTANCE = 0.02;

    List<Measured> all() {
        List<Measured> found = new ArrayList<>();
        audited.power().ifPresent(set -> {
            for (int seconds : SECONDS) {
                power(Kind.BEST_POWER, set, seconds, Wording.duration(seconds), found);
            }
        });
        audited.tired()
                .ifPresent(
                        set -> power(Kind.BEST_POWER_TIRED, set, FIVE_MINUTES, Wording.duration(FIVE_MINUTES), found));
        audited.pace().ifPresent(set -> {
            for (double meters : METERS) {
                pace(set, meters, found);
            }
        });
        return found;
    }

    private void power(Kind kind, CurveSet<PowerCurve> set, int seconds, String of, List<Measured> found) {
        add(kind, of, watts(set, older(), seconds), watts(set, newer(), seconds), found);
    }

    private void pace(CurveSet<PaceCurve> set, double meters, List<Measured> found) {
        add(Kind.BEST_PACE, Units.raced(meters), speed(set, older(), meters), speed(set, newer(), meters), found);
    }

    private void add(Kind kind, String of, OptionalDouble older, OptionalDouble newer, List<Measured> found) {
        if (older.isEmpty() && newer.isEmpty()) {
            return;
        }
        OptionalDouble change = older.isPresent() && newer.isPresent()
                ? OptionalDouble.of(newer.getAsDouble() - older.getAsDouble())
                : OptionalDouble.empty();
        OptionalDouble noise = older.isEmpty() || !(older.getAsDouble() > 0)
                ? OptionalDouble.empty()
                : MinimalDetectableChange.of(ProgressRules.BEST_ERROR * older.getAsDouble(), 1, Confidence.P90)
                        .found()
                        .map(mdc -> OptionalDouble.of(mdc.change()))
                        .orElse(OptionalDouble.empty());
        int n = (older.isPresent() ? 1 : 0) + (newer.isPresent() ? 1 : 0);
        found.add(new Measured(
                kind,
                of,
                older,
                newer,
                change,
                Optional.empty(),
                noise,
                n,
                direction(change, noise),
                Optional.empty()));
    }

    /** In a short span there may have been no full effort at all, so that a higher best tells of effort, not of form. */
    private Direction direction(OptionalDouble change, OptionalDouble noise) {
        boolean isShort = audited.spans().newer().length() < ProgressRules.LEAST_BEST_DAYS;
        if (isShort || change.isEmpty() || noise.isEmpty()) {
            return Direction.UNKNOWN;
        }
        if (Math.abs(change.getAsDouble()) < noise.getAsDouble()) {
            return Direction.WITHIN_NOISE;
        }
        return change.getAsDouble() > 0 ? Direction.UP : Direction.DOWN;
    }

    private CurveSpan newer() {
        return new CurveSpan.Between(audited.spans().newer());
    }

    private CurveSpan older() {
        return new CurveSpan.Between(audited.spans().older());
    }

    private static OptionalDouble watts(CurveSet<PowerCurve> set, CurveSpan span, int seconds) {
        return set.find(span)
                .flatMap(curve -> curve.at(seconds))
                .map(point -> OptionalDouble.of(point.watts()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble speed(CurveSet<PaceCurve> set, CurveSpan span, double meters) {
        return set.find(span)
                .flatMap(curve -> curve.points().stream()
                        .filter(point -> Math.abs(point.meters() - meters) <= SAME_DISTANCE * meters)
                        .min(Comparator.comparingDouble(point -> Math.abs(point.meters() - meters))))
                .map(point -> OptionalDouble.of(point.metersPerSecond()))
                .orElse(OptionalDouble.empty());
    }
}
