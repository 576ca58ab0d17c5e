package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.curve.CurveWindow;
import io.github.intervalscoach.intents.model.curve.HeartRateCurve;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.curve.PowerModel;
import io.github.intervalscoach.intervals.wire.CurveRow;
import io.github.intervalscoach.intervals.wire.CurveRow.PaceModelRow;
import io.github.intervalscoach.intervals.wire.CurveRow.PowerModelRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Curves out of their parallel lists; a point without a value is left out. */
final class CurveMapping {
    private CurveMapping() {}

    static PowerCurve power(CurveRow row) {
        List<PowerCurve.Point> points = new ArrayList<>();
        each(
                row.secs(),
                "values",
                row.values(),
                (i, seconds, watts) -> points.add(new PowerCurve.Point(
                        (int) seconds,
                        watts,
                        Values.idAt(row.activityId(), i),
                        Values.at(row.wattsPerKg(), i),
                        Values.idAt(row.wkgActivityId(), i))));
        points.sort(Comparator.comparingInt(PowerCurve.Point::seconds));
        return new PowerCurve(
                window(row),
                Values.number(row.afterKj()),
                points,
                Values.known(row.powerModels()).stream()
                        .map(CurveMapping::model)
                        .toList());
    }

    static HeartRateCurve heartRate(CurveRow row) {
        boolean plain = row.values() != null;
        List<HeartRateCurve.Point> points = new ArrayList<>();
        each(
                row.secs(),
                plain ? "values" : "bpm",
                plain ? row.values() : row.bpm(),
                (i, seconds, bpm) ->
                        points.add(new HeartRateCurve.Point((int) seconds, bpm, Values.idAt(row.activityId(), i))));
        points.sort(Comparator.comparingInt(HeartRateCurve.Point::seconds));
        return new HeartRateCurve(window(row), points);
    }

    /** Indexed by distance: the values are the seconds each took. */
    static PaceCurve pace(CurveRow row) {
        List<PaceCurve.Point> points = new ArrayList<>();
        each(row.distance(), "values", row.values(), (i, meters, seconds) -> {
            if (seconds > 0) {
                points.add(new PaceCurve.Point(meters, seconds, Values.idAt(row.activityId(), i)));
            }
        });
        points.sort(Comparator.comparingDouble(PaceCurve.Point::meters));
        return new PaceCurve(
                window(row),
                points,
                Values.known(row.paceModels()).stream().map(CurveMapping::model).toList());
    }

    static PowerModel model(PowerModelRow row) {
        return new PowerModel(
                kind(row.type()),
                Values.number(row.criticalPower()),
                Values.number(row.wPrime()),
                Values.number(row.pMax()),
                Values.number(row.ftp()));
    }

    private static PaceCurve.SpeedModel model(PaceModelRow row) {
        return new PaceCurve.SpeedModel(
                Values.number(row.criticalSpeed()), Values.number(row.dPrime()), Values.number(row.r2()));
    }

    private static PowerModel.Kind kind(@Nullable String raw) {
        return switch (raw == null ? "" : raw) {
            case "MS_2P" -> PowerModel.Kind.TWO_PARAMETERS;
            case "MORTON_3P" -> PowerModel.Kind.THREE_PARAMETERS;
            case "FFT_CURVES" -> PowerModel.Kind.CURVE_FAMILY;
            case "ECP" -> PowerModel.Kind.EXTENDED;
            default -> PowerModel.Kind.UNKNOWN;
        };
    }

    private static Optional<CurveWindow> window(CurveRow row) {
        return row.startDateLocal() == null || row.endDateLocal() == null
                ? Optional.empty()
                : Optional.of(new CurveWindow(
                        LocalTimes.parse("start_date_local", row.startDateLocal())
                                .toLocalDate(),
                        LocalTimes.parse("end_date_local", row.endDateLocal()).toLocalDate(),
                        Values.number(row.weight())));
    }

    /** One point of two parallel lists. */
    interface PointTaker {
        void at(int index, double abscissa, double value);
    }

    /**
     * Every point that has a place above 0 and a value.
     *
     * @throws UnexpectedShape when the lists are not of the same length, so that none can be trusted
     */
    static void each(
            @Nullable List<@Nullable Double> abscissas,
            String field,
            @Nullable List<@Nullable Double> values,
            PointTaker taker) {
        if (abscissas == null || values == null) {
            return;
        }
        if (abscissas.size() != values.size()) {
            throw new UnexpectedShape("the field " + field + " has " + values.size() + " entries where the curve has "
                    + abscissas.size() + " points");
        }
        for (int i = 0; i < values.size(); i++) {
            double abscissa = Values.at(abscissas, i).orElse(0);
            OptionalDouble value = Values.at(values, i);
            if (abscissa > 0 && abscissa < Integer.MAX_VALUE && value.isPresent()) {
                taker.at(i, abscissa, value.getAsDouble());
            }
        }
    }
}
