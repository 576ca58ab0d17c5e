package io.github.intervalscoach.intents.assessrecovery.answer;

import io.github.intervalscoach.intents.model.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One athlete of the roster.
 *
 * @param outsideName as somebody typed it
 * @param access what the key may do; absent where it may change things
 * @param says why, without names
 * @param rules the rules behind it
 * @param lastSignalDay last day with a measurement or a rating
 * @param formStartOfDay load points
 * @param plannedLoad of the sessions that are open on the day
 * @param missedDays planned days of the last seven without any load
 * @param raceDay a race within the next seven days
 * @param failure code of why the athlete could not be read
 */
public record RosterRow(
        String athleteId,
        String outsideName,
        Optional<Access> access,
        Need need,
        String says,
        List<String> rules,
        Optional<LocalDate> lastSignalDay,
        OptionalDouble formStartOfDay,
        OptionalDouble plannedLoad,
        OptionalInt missedDays,
        Optional<LocalDate> raceDay,
        Optional<String> failure) {
    public RosterRow {
        rules = List.copyOf(rules);
    }
}
