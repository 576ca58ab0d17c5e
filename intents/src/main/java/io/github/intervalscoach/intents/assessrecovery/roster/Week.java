package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.rules.RosterRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was planned lately and what comes.
 *
 * @param missedDays planned days of the last seven whose load is known to be 0; a day without a known load is not one
 * @param race the first race of the coming days, the day asked about included
 */
record Week(int missedDays, Optional<LocalDate> race) {
    static Week of(LocalDate today, LocalDate day, Member.Log log) {
        LocalDate last = day.isBefore(today) ? day : today.minusDays(1);
        int missed = (int) log.events().stream()
                .filter(e ->
                        e.category() == Category.WORKOUT && e.pairedActivityId().isEmpty())
                .map(CalendarEvent::day)
                .filter(d -> !d.isAfter(last) && d.isAfter(last.minusDays(RosterRules.DAYS_OF_PLAN)))
                .distinct()
                .filter(d -> isIdle(d, log.wellness()))
                .count();
        Optional<LocalDate> race = log.events().stream()
                .filter(e -> e.category().isRace())
                .map(CalendarEvent::day)
                .filter(d -> !d.isBefore(day) && !d.isAfter(day.plusDays(RosterRules.DAYS_TO_RACE)))
                .min(LocalDate::compareTo);
        return new Week(missed, race);
    }

    private static boolean isIdle(LocalDate day, List<WellnessDay> wellness) {
        return wellness.stream()
                .filter(d -> d.day().equals(day))
                .anyMatch(d -> d.load().fatigueLoad().isPresent()
                        && d.load().fatigueLoad().getAsDouble() == 0);
    }
}
