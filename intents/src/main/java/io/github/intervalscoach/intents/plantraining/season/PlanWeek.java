package io.github.intervalscoach.intents.plantraining.season;

import io.github.intervalscoach.analytics.planning.IntensityMix;
import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One week of a plan, Monday to Sunday; the first and the last may be cut short.
 *
 * @param number 1 is the first
 * @param first its first day that is planned
 * @param last its last day that is planned; of race week race day
 * @param phase what it is about
 * @param kind whether it carries load
 * @param mostShare most load as a share of a usual week
 * @param mix how its time is to be spread over the intensities
 * @param notes what else there is to it
 */
public record PlanWeek(
        int number,
        LocalDate first,
        LocalDate last,
        Phase phase,
        Mesocycle.Kind kind,
        double mostShare,
        IntensityMix mix,
        List<SeasonWeek.Note> notes) {
    public PlanWeek {
        notes = List.copyOf(notes);
        if (last.isBefore(first) || first.plusDays(6).isBefore(last)) {
            throw new IllegalArgumentException(
                    first + " to " + last + ": need one to seven days, in order. Maybe the two are swapped?");
        }
    }

    /** Its days in order. */
    public List<LocalDate> days() {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }

    /** Whether it is for recovery or freshness. */
    public boolean isLight() {
        return kind == Mesocycle.Kind.RECOVERY;
    }

    /** Whether it is the short taper of another race that matters. */
    public boolean isShortTaper() {
        return notes.contains(SeasonWeek.Note.A_RACE_SHORT_TAPER);
    }

    /** Whether its race, or the one after it, is near. */
    public boolean isTaper() {
        return phase == Phase.TAPER || phase == Phase.RACE_WEEK;
    }
}
