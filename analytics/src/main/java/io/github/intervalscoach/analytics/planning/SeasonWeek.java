package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.Objects;

/**
 * One row of a season.
 *
 * @param week 1 is the first
 * @param weeksToRace 0 is race week
 * @param phase what it is about
 * @param kind whether it carries load
 * @param leastShare least load, as a share of a usual week of load; race day itself does not count
 * @param mostShare most load, as a share of a usual week of load; race day itself does not count
 * @param mix how its time is spread over the intensities
 * @param notes what else there is to it
 */
public record SeasonWeek(
        int week,
        int weeksToRace,
        Phase phase,
        Mesocycle.Kind kind,
        double leastShare,
        double mostShare,
        IntensityMix mix,
        List<Note> notes) {

    /** What else there is to a week. */
    public enum Note {
        /** A holiday, so it is for recovery. */
        HOLIDAY,
        /** A second A race is near: a short taper for it, and load again afterwards. */
        A_RACE_SHORT_TAPER,
        /** A B race: the three days before it are easier, and the week stays a week of load. */
        B_RACE_THREE_EASIER_DAYS,
        /** A C race: it is the week's hard session. */
        C_RACE_IS_THE_HARD_SESSION
    }

    public SeasonWeek {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mix, "mix");
        notes = List.copyOf(notes);
    }
}
