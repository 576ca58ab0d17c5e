package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.compareperiods.answer.CurveSection;
import io.github.intervalscoach.intents.compareperiods.answer.CurveSection.CriticalLevel;
import io.github.intervalscoach.intents.compareperiods.answer.CurveSection.CurvePoint;
import io.github.intervalscoach.intents.compareperiods.answer.CurveSection.Effort;
import io.github.intervalscoach.intents.compareperiods.answer.CurveSection.ThresholdMove;
import io.github.intervalscoach.intents.rules.CompareRules;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The curves, rounded to one digit more than the text. */
public final class TypedCurves {
    private TypedCurves() {}

    /** What {@code found} says, typed; {@code inFull} every row of it. */
    public static CurveSection of(CurveJudgement found, boolean inFull) {
        return new CurveSection(
                CompareRules.CURVE_NOISE_PERCENT,
                CompareRules.CURVE_REAL_PERCENT,
                found.thresholds().stream().map(TypedCurves::move).toList(),
                found.shown(inFull).stream().map(TypedCurves::point).toList(),
                found.criticals().stream().map(TypedCurves::critical).toList(),
                Round.to(1, found.numbers().estimates().newer()),
                Round.to(1, found.numbers().estimates().older()));
    }

    private static ThresholdMove move(Threshold threshold) {
        return new ThresholdMove(
                key(threshold.of()), threshold.verdict(), threshold.why().map(Why::key));
    }

    private static CurvePoint point(Ruled row) {
        Point point = row.point();
        int decimals = decimals(point.kind());
        return new CurvePoint(
                key(point.kind()),
                point.of(),
                point.at(),
                point.kind().unit(),
                point.newer().map(best -> effort(best, decimals)),
                point.older().map(best -> effort(best, decimals)),
                Round.to(2, point.changePercent()),
                row.verdict(),
                row.why().map(Why::key));
    }

    private static int decimals(Point.Kind kind) {
        return kind == Point.Kind.PACE ? 3 : 1;
    }

    private static Effort effort(Best best, int decimals) {
        return new Effort(
                Round.to(decimals, best.value()),
                best.day(),
                best.activityId(),
                Round.to(2, best.perKg()),
                best.tried() == Tried.NO_YARDSTICK ? Optional.empty() : Optional.of(best.tried() == Tried.ALL_OUT));
    }

    private static CriticalLevel critical(Critical one) {
        int decimals = one.isPower() ? 1 : 3;
        return new CriticalLevel(
                one.of(),
                one.unit(),
                part(one.newer(), decimals, fit -> fit.level().value()),
                part(one.newer(), decimals, fit -> fit.level().low()),
                part(one.newer(), decimals, fit -> fit.level().high()),
                part(one.newer(), 0, Critical.Fit::reserve),
                part(one.older(), decimals, fit -> fit.level().value()),
                part(one.older(), decimals, fit -> fit.level().low()),
                part(one.older(), decimals, fit -> fit.level().high()),
                part(one.older(), 0, Critical.Fit::reserve),
                CurveJudgement.verdict(one));
    }

    private static OptionalDouble part(
            Optional<Critical.Fit> fit, int decimals, ToDoubleFunction<Critical.Fit> number) {
        return fit.map(found -> OptionalDouble.of(Round.to(decimals, number.applyAsDouble(found))))
                .orElse(OptionalDouble.empty());
    }

    private static String key(Point.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
