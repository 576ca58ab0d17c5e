package io.github.intervalscoach.analytics.planning;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A question for {@link SeasonPhases}. Weeks are sevens of days counted back from the race, so the last one ends with
 * race day.
 *
 * @param weeks how many weeks there are, race week included, 1 to 104
 * @param raceDuration how long the A race is expected to take
 * @param rhythm how often a recovery week is taken
 * @param holidayWeeks weeks in which little can be done, 1 being the first
 * @param otherRaces races on the way
 * @param loadFirst so many weeks at the beginning are not for recovery by the rhythm alone: 0 where the weeks before ask
 *     for one
 */
public record Season(
        int weeks,
        Duration raceDuration,
        RecoveryRhythm rhythm,
        List<Integer> holidayWeeks,
        List<OtherRace> otherRaces,
        int loadFirst) {
    /** House rule: two years. */
    private static final int MOST_WEEKS = 104;

    public Season {
        Objects.requireNonNull(raceDuration, "raceDuration");
        Objects.requireNonNull(rhythm, "rhythm");
        holidayWeeks = List.copyOf(holidayWeeks);
        otherRaces = List.copyOf(otherRaces);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException(weeks + " weeks: need 1 to 104. Maybe the race is already over?");
        }
    }

    /** A season of which nobody says what comes before it. */
    public Season(
            int weeks,
            Duration raceDuration,
            RecoveryRhythm rhythm,
            List<Integer> holidayWeeks,
            List<OtherRace> otherRaces) {
        this(weeks, raceDuration, rhythm, holidayWeeks, otherRaces, 0);
    }
}
