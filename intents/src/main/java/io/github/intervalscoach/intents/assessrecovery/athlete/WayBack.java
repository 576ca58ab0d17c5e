package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days after an illness mark: as if its last day had been the last with symptoms, which has to be asked.
 *
 * @param sickFrom first day of the mark
 * @param sickTo last day of the mark
 * @param day the day asked about
 * @param race the first race of the days fetched, from the day asked about on
 */
record WayBack(LocalDate sickFrom, LocalDate sickTo, LocalDate day, Optional<LocalDate> race) {
    /** Where on the way back a day is. */
    enum Phase {
        NOT_ON_IT,
        WITHOUT_TRAINING,
        EASY
    }

    /** The last illness mark that ended lately; none while another covers the day. */
    static Optional<WayBack> of(List<CalendarEvent> events, LocalDate day) {
        LocalDate since = day.minusDays(RecoveryLimits.DAYS_UNCLEAR);
        Optional<LocalDate> race = events.stream()
                .filter(e -> e.category().isRace() && !e.day().isBefore(day))
                .map(CalendarEvent::day)
                .min(LocalDate::compareTo);
        return events.stream()
                .filter(e -> e.category() == CalendarEvent.Category.SICK)
                .map(e -> new WayBack(e.day(), e.endExclusive().minusDays(1), day, race))
                .filter(way -> way.sickTo().isBefore(day) && !way.sickTo().isBefore(since))
                .max((a, b) -> a.sickTo().compareTo(b.sickTo()));
    }

    int sickDays() {
        return (int) ChronoUnit.DAYS.between(sickFrom, sickTo) + 1;
    }

    LocalDate easyFrom() {
        return sickTo.plusDays(RecoveryLimits.DAYS_WITHOUT_SYMPTOMS + 1L);
    }

    /** At least as many easy days as sick ones. */
    LocalDate hardFrom() {
        return easyFrom().plusDays(sickDays());
    }

    Phase phase() {
        if (day.isBefore(easyFrom())) {
            return Phase.WITHOUT_TRAINING;
        }
        return day.isBefore(hardFrom()) ? Phase.EASY : Phase.NOT_ON_IT;
    }
}
