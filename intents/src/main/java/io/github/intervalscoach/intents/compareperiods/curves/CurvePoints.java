package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Walks the standard points of each curve. */
record CurvePoints(CurvesOnRecord curves, Sessions sessions, DateRange newer, DateRange older) {
    private static final double[] RUN_METERS = {400, 1000, 1609.344, 5000, 10_000, 21_097.5, 42_195};
    private static final double[] SWIM_METERS = {100, 400, 1500};
    private static final double HALF_MARATHON = 21_097.5;
    private static final double MARATHON = 42_195;
    private static final double MILE = 1609.344;

    List<Point> all() {
        List<Point> points = new ArrayList<>();
        for (boolean indoor : venues()) {
            for (Hold hold : Hold.ofCurve()) {
                points.add(power(hold, indoor));
            }
        }
        tired().ifPresent(points::add);
        pace(CurvesOnRecord.RUN, RUN_METERS, points);
        pace(CurvesOnRecord.SWIM, SWIM_METERS, points);
        curves.heartRate().forEach((sport, bests) -> {
            points.add(heartRate(sport, bests, Hold.TWENTY_MINUTES));
            points.add(heartRate(sport, bests, Hold.AN_HOUR));
        });
        return points;
    }

    List<Critical> criticals() {
        var criticals = new Criticals(newer, older);
        List<Critical> all = new ArrayList<>();
        for (boolean indoor : venues()) {
            all.add(criticals.power(ride(indoor), power(), indoor));
        }
        curves.pace().forEach((sport, set) -> all.add(criticals.speed(sport, new PaceBests(sessions, set))));
        return all;
    }

    /** Indoors or not, the venue with more rides first. */
    private List<Boolean> venues() {
        int indoors = power().count(newer, true) + power().count(older, true);
        int outdoors = power().count(newer, false) + power().count(older, false);
        return indoors > outdoors ? List.of(true, false) : List.of(false, true);
    }

    private PowerBests power() {
        return new PowerBests(sessions, curves.power());
    }

    private static String ride(boolean indoor) {
        return CurvesOnRecord.RIDE + (indoor ? " indoors" : "");
    }

    private Point power(Hold hold, boolean indoor) {
        return new Point(
                Point.Kind.POWER,
                ride(indoor),
                Wording.duration(hold.seconds()),
                hold.isSustained(),
                power().best(hold, newer, indoor),
                power().best(hold, older, indoor));
    }

    private Optional<Point> tired() {
        return curves.tired().map(set -> {
            String work = set.curves().values().stream()
                    .flatMapToDouble(curve -> curve.afterKilojoules().stream())
                    .mapToObj(kilojoules -> " after " + Wording.number(0, kilojoules) + " kJ")
                    .findFirst()
                    .orElse(" after work");
            return new Point(
                    Point.Kind.POWER_TIRED,
                    CurvesOnRecord.RIDE,
                    Wording.duration(Hold.FIVE_MINUTES.seconds()) + work,
                    false,
                    tired(newer),
                    tired(older));
        });
    }

    private Optional<Best> tired(DateRange days) {
        return curves.tired()
                .flatMap(set -> set.find(new CurveSpan.Between(days))
                        .flatMap(curve -> curve.at(Hold.FIVE_MINUTES.seconds()))
                        .map(point -> new Best(
                                point.watts(),
                                point.activityId().flatMap(set::activity).map(LoggedActivity::day),
                                point.activityId(),
                                point.wattsPerKg(),
                                Tried.NO_YARDSTICK)));
    }

    private void pace(String sport, double[] distances, List<Point> points) {
        var set = curves.pace().get(sport);
        if (set == null) {
            return;
        }
        var bests = new PaceBests(sessions, set);
        for (double meters : distances) {
            boolean sustained = sport.equals(CurvesOnRecord.RUN)
                    && (bests.point(meters, newer)
                                    .filter(PaceBests::isSustained)
                                    .isPresent()
                            || bests.point(meters, older)
                                    .filter(PaceBests::isSustained)
                                    .isPresent());
            points.add(new Point(
                    Point.Kind.PACE,
                    sport,
                    name(meters),
                    sustained,
                    bests.best(meters, newer),
                    bests.best(meters, older)));
        }
    }

    private static String name(double meters) {
        if (meters == HALF_MARATHON) {
            return "half marathon";
        }
        if (meters == MARATHON) {
            return "marathon";
        }
        if (meters == MILE) {
            return "mile";
        }
        return Units.raced(meters);
    }

    private Point heartRate(String sport, List<ActivityBests> bests, Hold hold) {
        return new Point(
                Point.Kind.HEART_RATE,
                sport,
                Wording.duration(hold.seconds()),
                false,
                highest(bests, hold, newer),
                highest(bests, hold, older));
    }

    private Optional<Best> highest(List<ActivityBests> bests, Hold hold, DateRange days) {
        return bests.stream()
                .flatMap(session -> sessions.find(session.activityId(), days).stream()
                        .flatMap(activity -> session.bests().stream()
                                .filter(best -> hold.isMeantBy(best.seconds()))
                                .map(best -> new Best(
                                        best.value(),
                                        Optional.of(activity.day()),
                                        Optional.of(activity.id()),
                                        OptionalDouble.empty(),
                                        Tried.NO_YARDSTICK))))
                .max(Comparator.comparingDouble(Best::value));
    }
}
