package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * After how many weeks of load an athlete takes an easier one.
 *
 * <dl>
 *   <dt>Formula <dd>what the athlete has set; else 2 to 1 where illness or their history asks for a shorter rhythm; else 3
 *                   to 1
 *   <dt>Needs   <dd>nothing
 *   <dt>Edges   <dd>The athlete's own word stands above every sign, and {@link #why} says whose word it is
 *   <dt>Source  <dd>convention: surveys of coaches and Delphi panels
 *   <dt>Dispute <dd>No trial shows that 3 to 1 is better than another rhythm. Shorter ones are recommended from some age
 *                   on; age is read by no rule here.
 *   <dt>Evidence <dd>D: convention
 * </dl>
 *
 * @param loadWeeks weeks of load before each recovery week, 1 to 6
 * @param why whose word it is
 */
public record RecoveryRhythm(int loadWeeks, Why why) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "recovery_rhythm",
            "weeks",
            Evidence.D,
            List.of(Source.definition("convention: surveys of coaches and Delphi panels")));

    private static final int USUAL_WEEKS = 3;
    private static final int SHORTER_WEEKS = 2;

    /** House rule: longer is no rhythm. */
    private static final int MOST_WEEKS = 6;

    /** What asks for a shorter rhythm. */
    public enum Sign {
        /** An illness lately. */
        ILLNESS,
        /** In the athlete's history the third week of load went wrong. */
        HISTORY
    }

    /** Whose word a rhythm is. */
    public enum Why {
        /** The athlete has set it. */
        ATHLETE,
        /** An illness lately asks for it. */
        ILLNESS,
        /** The athlete's history asks for it. */
        HISTORY,
        /** Nobody asked for another. */
        CONVENTION
    }

    public RecoveryRhythm {
        Objects.requireNonNull(why, "why");
        if (loadWeeks < 1 || loadWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException(
                    loadWeeks + " weeks of load: need 1 to 6. Maybe the recovery week was counted too?");
        }
    }

    /**
     * The rhythm of an athlete.
     *
     * @param athletesOwn weeks of load before each recovery week; empty where the athlete has set none
     * @param signs what asks for a shorter one
     */
    public static RecoveryRhythm of(OptionalInt athletesOwn, List<Sign> signs) {
        if (athletesOwn.isPresent()) {
            return new RecoveryRhythm(athletesOwn.getAsInt(), Why.ATHLETE);
        }
        if (signs.contains(Sign.ILLNESS)) {
            return new RecoveryRhythm(SHORTER_WEEKS, Why.ILLNESS);
        }
        return signs.contains(Sign.HISTORY)
                ? new RecoveryRhythm(SHORTER_WEEKS, Why.HISTORY)
                : new RecoveryRhythm(USUAL_WEEKS, Why.CONVENTION);
    }
}
