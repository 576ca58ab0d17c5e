package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Which weeks before a taper carry load and which are for recovery, counted back from the taper, which is a recovery
 * itself.
 *
 * <dl>
 *   <dt>Formula <dd>from the last week backwards: a week is for recovery where it was named as such, such as a holiday, or
 *                   where as many weeks of load as the {@link RecoveryRhythm} has follow it; else it carries load. A
 *                   recovery week has 0.5 to 0.7 of the load of those before it, with a touch of intensity kept
 *   <dt>Needs   <dd>the number of weeks and a rhythm
 *   <dt>Edges   <dd>No weeks give none. A named recovery week starts the count again, so a holiday replaces the recovery
 *                   week it comes before; never more weeks of load in a row than the rhythm has. Where the first weeks are to carry load, a
 *                   recovery week of the rhythm among them comes half a rhythm later, and not at all where that is
 *                   right before the next: then one week of load more than the rhythm has stands in a row
 *   <dt>Source  <dd>convention: −30 to −50 % of volume in a recovery week
 *   <dt>Dispute <dd>No trial compared depths or rhythms; block and traditional orders differ little (Mølmen et al. 2019,
 *                   recalled, grade C).
 *   <dt>Evidence <dd>D: convention
 * </dl>
 *
 * @param weeks what each week is for, oldest first
 */
public record Mesocycle(List<Kind> weeks) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "mesocycle",
            "weeks",
            Evidence.D,
            List.of(
                    Source.definition("convention: surveys of coaches and Delphi panels"),
                    Source.recalled("Mølmen et al. 2019, block periodisation, meta-analysis")));

    /** Share of the usual load in a recovery week: −50 %. */
    public static final double LEAST_RECOVERY_SHARE = 0.5;

    /** Share of the usual load in a recovery week: −30 %. */
    public static final double MOST_RECOVERY_SHARE = 0.7;

    /** House rule: two years. */
    private static final int MOST_WEEKS = 104;

    /** What a week is for. */
    public enum Kind {
        /** Training that builds. */
        LOAD,
        /** An easier week. */
        RECOVERY
    }

    public Mesocycle {
        weeks = List.copyOf(weeks);
    }

    /**
     * The weeks before a taper.
     *
     * @param weeks how many, 0 to 104
     * @param recoveryWeeks weeks that are for recovery whatever the rhythm, 1 being the first; others are passed over
     */
    public static Mesocycle of(int weeks, RecoveryRhythm rhythm, List<Integer> recoveryWeeks) {
        return of(weeks, rhythm, recoveryWeeks, 0);
    }

    /**
     * The same for an athlete who does not come from weeks that ask for recovery.
     *
     * @param loadFirst so many weeks at the beginning are not for recovery, unless they are named; 0 for any may be
     */
    public static Mesocycle of(int weeks, RecoveryRhythm rhythm, List<Integer> recoveryWeeks, int loadFirst) {
        Objects.requireNonNull(rhythm, "rhythm");
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException(weeks + " weeks: need 0 to 104. Maybe they are days?");
        }
        var kinds = new Kind[weeks];
        int inARow = 0;
        for (int week = weeks; week >= 1; week--) {
            boolean recovers = inARow == rhythm.loadWeeks() || recoveryWeeks.contains(week);
            kinds[week - 1] = recovers ? Kind.RECOVERY : Kind.LOAD;
            inARow = recovers ? 0 : inARow + 1;
        }
        for (int i = 0; i < Math.min(loadFirst, weeks); i++) {
            if (kinds[i] == Kind.RECOVERY && !recoveryWeeks.contains(i + 1)) {
                later(kinds, i, Math.max(i + Math.max(1, rhythm.loadWeeks() / 2), loadFirst), rhythm);
                break;
            }
        }
        return new Mesocycle(Arrays.asList(kinds));
    }

    /** As many weeks of load follow week {@code from} as the rhythm has. */
    private static void later(Kind[] kinds, int from, int to, RecoveryRhythm rhythm) {
        kinds[from] = Kind.LOAD;
        if (to < from + rhythm.loadWeeks()) {
            kinds[to] = Kind.RECOVERY;
        }
    }

    /** How many weeks are for recovery. */
    public long recoveries() {
        return weeks.stream().filter(Kind.RECOVERY::equals).count();
    }
}
