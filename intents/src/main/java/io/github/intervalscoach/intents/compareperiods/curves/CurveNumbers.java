package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The curves of both periods, point by point, and no opinion about them.
 *
 * @param estimates the service's own estimate of FTP at the end of each period
 */
public record CurveNumbers(
        DateRange newer, DateRange older, List<Point> points, List<Critical> criticals, Estimates estimates) {
    /** The last estimates of FTP from rides; they rest on the same efforts as the curve. */
    record Estimates(OptionalDouble newer, OptionalDouble older) {}

    public CurveNumbers {
        points = List.copyOf(points);
        criticals = List.copyOf(criticals);
    }

    /** What {@code curves} hold of {@code sessions}, which are the athlete's own of both periods. */
    public static CurveNumbers of(
            CurvesOnRecord curves, Athlete athlete, List<Activity> sessions, DateRange newer, DateRange older) {
        var points = new CurvePoints(curves, new Sessions(athlete, sessions), newer, older);
        return new CurveNumbers(
                newer,
                older,
                points.all().stream().filter(Point::isThere).toList(),
                points.criticals(),
                new Estimates(estimate(sessions, newer), estimate(sessions, older)));
    }

    private static OptionalDouble estimate(List<Activity> sessions, DateRange days) {
        return sessions.stream()
                .filter(activity -> days.contains(activity.day()) && Wording.isRide(activity.sport()))
                .flatMapToDouble(activity -> activity.power().estimatedFtpWatts().stream())
                .reduce((earlier, later) -> later);
    }
}
