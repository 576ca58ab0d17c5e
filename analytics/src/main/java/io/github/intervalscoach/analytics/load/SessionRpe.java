package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A session's load from how hard the athlete says it was.
 *
 * <dl>
 *   <dt>Formula <dd>rating · minutes of the whole session, warm-up and short rests included
 *   <dt>Needs   <dd>a rating from 1 to 10 (CR-10), asked about half an hour after the session, and a duration from 1 s
 *                   to ten days
 *   <dt>Edges   <dd>a rating of 0 is an absent one, one above 10 is of another scale (6 to 20), and both refuse
 *   <dt>Source  <dd>Foster et al. 2001, J Strength Cond Res 15:109
 *   <dt>Dispute <dd>It tracks heart-rate load closely, at a higher level. Two products in the paper's own table 5 are
 *                   misprinted. Intervals.icu's {@code feel} is another question on another scale, and its
 *                   {@code session_rpe} takes the moving minutes
 *   <dt>Evidence <dd>B: several consistent validations against heart rate
 * </dl>
 *
 * @param points arbitrary units, 0 or more
 */
public record SessionRpe(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "session_rpe",
            "points",
            Evidence.B,
            List.of(Source.checked("Foster et al. 2001, J Strength Cond Res 15:109")));

    private static final ValueDomain RATING = new ValueDomain("rpe", 1, 10, "cr10");

    private static final double SECONDS_PER_MINUTE = 60;

    /** The load of a session of {@code seconds} that the athlete rated {@code rpe}, 1 to 10. */
    public static MetricResult<SessionRpe> of(double rpe, double seconds) {
        return RATING.check(rpe)
                .flatMap(rating -> ValueDomain.SECONDS.check(seconds))
                .flatMap(valid -> MetricResult.of(new SessionRpe(rpe * seconds / SECONDS_PER_MINUTE), Basis.of(1, 1)));
    }
}
