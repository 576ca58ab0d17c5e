package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.HeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The athlete's bests of the days before a session, as far as they were asked for.
 *
 * @param day of the session, which does not count
 */
record Past(
        LocalDate day,
        Optional<CurveSet<PowerCurve>> power,
        Optional<CurveSet<PaceCurve>> pace,
        Optional<CurveSet<HeartRateCurve>> heartRate) {
    private static final int SIX_WEEKS = 42;
    private static final int YEAR = 365;

    /** A curve is drawn at some distances only; nearer than this is the same. */
    private static final double SAME_DISTANCE = 0.02;

    static Past unknown(LocalDate day) {
        return new Past(day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The stretches of days to ask about, the shorter first. */
    static List<CurveSpan> spans(LocalDate day) {
        return List.of(before(day, SIX_WEEKS), before(day, YEAR));
    }

    /** The best of 42 days over {@code extent} seconds or meters. */
    OptionalDouble sixWeeks(EffortKind kind, double extent) {
        return best(kind, before(day, SIX_WEEKS), extent);
    }

    /** The best of 365 days over {@code extent} seconds or meters. */
    OptionalDouble year(EffortKind kind, double extent) {
        return best(kind, before(day, YEAR), extent);
    }

    private static CurveSpan before(LocalDate day, int days) {
        return new CurveSpan.Between(DateRange.endingOn(day.minusDays(1), days));
    }

    private OptionalDouble best(EffortKind kind, CurveSpan span, double extent) {
        Optional<Double> found = switch (kind) {
            case POWER ->
                power.flatMap(set -> set.find(span))
                        .flatMap(curve -> curve.at((int) extent))
                        .map(PowerCurve.Point::watts);
            case PACE -> pace.flatMap(set -> set.find(span)).flatMap(curve -> speed(curve, extent));
            case HEART_RATE ->
                heartRate
                        .flatMap(set -> set.find(span))
                        .flatMap(curve -> curve.at((int) extent))
                        .map(HeartRateCurve.Point::bpm);
        };
        return found.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Optional<Double> speed(PaceCurve curve, double meters) {
        return curve.points().stream()
                .filter(point -> Math.abs(point.meters() - meters) <= SAME_DISTANCE * meters)
                .min(Comparator.comparingDouble(point -> Math.abs(point.meters() - meters)))
                .map(PaceCurve.Point::metersPerSecond);
    }
}
