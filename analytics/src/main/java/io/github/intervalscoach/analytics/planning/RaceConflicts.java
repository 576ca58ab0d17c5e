package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.planning.OtherRace.Priority;
import io.github.intervalscoach.analytics.planning.RaceConflict.Code;
import io.github.intervalscoach.analytics.planning.RaceConflict.Option;
import io.github.intervalscoach.analytics.planning.RaceConflict.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a season's other races are in the way of its A race. */
final class RaceConflicts {
    /** A B race costs three easier days before it and no build. */
    private static final int EASIER_DAYS_OF_B = 3;

    /** House rule: the shortest taper of all, since the race is not what the season is for. */
    private static final int SHORT_TAPER_DAYS = 7;

    private RaceConflicts() {}

    /** Weeks of short taper for other A races, where {@code before} weeks of training come before the season's own. */
    static List<Integer> shortTapers(Season season, int before) {
        var weeks = new ArrayList<Integer>();
        for (int i = 0; i < season.otherRaces().size(); i++) {
            OtherRace race = season.otherRaces().get(i);
            if (race.week() <= season.weeks() && code(season, i, before).equals(Optional.of(Code.SECOND_A_RACE))) {
                weeks.add(race.taperWeek());
            }
        }
        return weeks;
    }

    /** The conflicts, in the order of the races; {@code before} weeks of training come before the taper. */
    static List<RaceConflict> of(Season season, int before) {
        var conflicts = new ArrayList<RaceConflict>();
        for (int i = 0; i < season.otherRaces().size(); i++) {
            OtherRace race = season.otherRaces().get(i);
            if (race.week() <= season.weeks()) {
                code(season, i, before).ifPresent(code -> conflicts.add(new RaceConflict(race, code, options(code))));
            }
        }
        return conflicts;
    }

    private static Optional<Code> code(Season season, int i, int before) {
        OtherRace race = season.otherRaces().get(i);
        if (race.week() > before) {
            return Optional.of(Code.IN_TAPER);
        }
        if (isOutranked(season, i)) {
            return Optional.of(Code.SAME_WEEK);
        }
        return race.priority() == Priority.A ? Optional.of(Code.SECOND_A_RACE) : Optional.empty();
    }

    private static boolean isOutranked(Season season, int i) {
        OtherRace race = season.otherRaces().get(i);
        for (int j = 0; j < season.otherRaces().size(); j++) {
            OtherRace other = season.otherRaces().get(j);
            int rank = other.priority().compareTo(race.priority());
            if (j != i && other.week() == race.week() && (rank < 0 || (rank == 0 && j < i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Option> options(Code code) {
        var options = new ArrayList<>(List.of(new Option(Way.SKIP, 0), new Option(Way.RACE_AS_C, 0)));
        if (code == Code.SECOND_A_RACE) {
            options.add(new Option(Way.RACE_AS_B, EASIER_DAYS_OF_B));
            options.add(new Option(Way.TAPER, SHORT_TAPER_DAYS));
        }
        return options;
    }
}
