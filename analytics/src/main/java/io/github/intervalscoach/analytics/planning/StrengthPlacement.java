package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where strength training goes beside endurance: often enough to help, away from what matters more.
 *
 * <dl>
 *   <dt>Formula <dd>two sessions a week build, one keeps; at least 6 h from a key endurance session; nothing heavy in the 7
 *                   days before a race, and rather not in the 10 before
 *   <dt>Needs   <dd>the kind of session, the hours to the nearest key session, and the days to the race where there is one
 *   <dt>Edges   <dd>No key session and no race near: nothing is broken
 *   <dt>Source  <dd>Llanos-Lagos et al. 2024; Rønnestad and Mujika 2014 (both recalled): heavy (80 % of the one-repetition
 *                   maximum or more) or plyometric work twice a week for 8 to 14 weeks improves economy and time trials
 *   <dt>Dispute <dd>That it helps is well founded; the hours and the days before a race are convention.
 *   <dt>Evidence <dd>A: for the benefit; D for the distances
 * </dl>
 */
public final class StrengthPlacement {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "strength_placement",
            "1",
            Evidence.A,
            List.of(
                    Source.recalled("Llanos-Lagos et al. 2024, strength training and running economy, meta-analysis"),
                    Source.recalled("Rønnestad and Mujika 2014, Scand J Med Sci Sports 24:603")));

    /** Sessions a week that build. */
    public static final int BUILDING_SESSIONS = 2;

    /** Sessions a week that keep what was built. */
    public static final int KEEPING_SESSIONS = 1;

    /** The shortest block that showed an effect, weeks. */
    public static final int LEAST_BLOCK_WEEKS = 8;

    /** From this share of the one-repetition maximum on a session is heavy. */
    public static final double HEAVY_SHARE = 0.8;

    /** The shorter of 6 to 8 h. */
    public static final double LEAST_HOURS_TO_KEY_SESSION = 6;

    private static final int NEVER_DAYS_TO_RACE = 7;
    private static final int RATHER_NOT_DAYS_TO_RACE = 10;

    /** What a session is made of. */
    public enum Kind {
        /** 80 % of the one-repetition maximum or more. */
        HEAVY,
        /** Jumps and bounds. */
        PLYOMETRIC,
        /** Anything lighter, such as stability. */
        LIGHT
    }

    /** What speaks against a place. */
    public enum Objection {
        /** Nearer than 6 h to a key endurance session. */
        NEAR_KEY_SESSION,
        /** Heavy within the 7 days before a race. */
        RACE_TOO_NEAR,
        /** Heavy 8 to 10 days before a race: better earlier. */
        RACE_NEAR
    }

    private StrengthPlacement() {}

    /**
     * What speaks against a session in this place; empty where nothing does.
     *
     * @param hoursToKeySession to the nearest key endurance session, before or after, 0 or more; empty without one
     * @param daysToRace days until the next race that matters, 0 or more; empty without one
     */
    public static List<Objection> objections(Kind kind, OptionalDouble hoursToKeySession, OptionalInt daysToRace) {
        var objections = new ArrayList<Objection>();
        if (!(hoursToKeySession.orElse(Double.MAX_VALUE) >= LEAST_HOURS_TO_KEY_SESSION)) {
            objections.add(Objection.NEAR_KEY_SESSION);
        }
        int days = daysToRace.orElse(Integer.MAX_VALUE);
        if (kind == Kind.HEAVY && days <= RATHER_NOT_DAYS_TO_RACE) {
            objections.add(days <= NEVER_DAYS_TO_RACE ? Objection.RACE_TOO_NEAR : Objection.RACE_NEAR);
        }
        return List.copyOf(objections);
    }
}
