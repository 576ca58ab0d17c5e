package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.Collections;
import java.util.List;

/**
 * Intensity distribution by the goal of each session: of ten sessions, how many were meant to be hard.
 *
 * <dl>
 *   <dt>Formula <dd>sessions with an easy, a moderate and a hard goal, each divided by all. A session has one goal: that of its main
 *                   part, however long the warm-up
 *   <dt>Needs   <dd>one session; for a class 28 days and 8 sessions (house rule), below that {@link Caveat#SHORT} and no class
 *   <dt>Edges   <dd>a session whose goal nobody knows is left out by the caller, not counted as easy
 *   <dt>Source  <dd>Seiler and Kjerland 2006, Scand J Med Sci Sports 16:49 (recalled)
 *   <dt>Dispute <dd>the 80/20 of the literature is of sessions; of time the same training is about 90/10, see
 *                   {@link IntensityDistribution}. The two must not be compared
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param split shares of sessions, and their class
 * @param sessions how many sessions carry it
 */
public record SessionGoalDistribution(IntensityDistribution split, int sessions) {
    public static final MetricCard CARD = new MetricCard(
            "session_goal_distribution",
            "1",
            Evidence.C,
            List.of(Source.recalled("Seiler and Kjerland 2006, Scand J Med Sci Sports 16:49")));

    private static final int ENOUGH_SESSIONS = 8;

    /** What the main part of a session is for. */
    public enum Goal {
        /** Below the first threshold. */
        LOW,
        /** Between the thresholds. */
        MODERATE,
        /** Above the second threshold. */
        HIGH
    }

    /**
     * The distribution of the sessions of a period.
     *
     * @param goals one a session, in any order
     * @param days length of the period, at least 1
     */
    public static MetricResult<SessionGoalDistribution> of(List<Goal> goals, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least 1 day, was " + days);
        }
        int n = goals.size();
        if (n == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("session_goals", 1, 0, "sessions"));
        }
        var split =
                IntensityDistribution.of(share(goals, Goal.LOW), share(goals, Goal.MODERATE), share(goals, Goal.HIGH));
        var basis = Basis.of(n, n).variant("session_goal");
        return n >= ENOUGH_SESSIONS && days >= IntensityDistribution.ENOUGH_DAYS
                ? MetricResult.of(new SessionGoalDistribution(split, n), basis)
                : MetricResult.of(new SessionGoalDistribution(split.unclassified(), n), basis.caveat(Caveat.SHORT));
    }

    private static double share(List<Goal> goals, Goal goal) {
        return Collections.frequency(goals, goal) / (double) goals.size();
    }
}
