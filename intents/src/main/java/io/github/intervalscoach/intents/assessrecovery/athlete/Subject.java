package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.model.Athlete;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Who is asked about, and when.
 *
 * @param today the athlete's local day
 * @param day the day asked about
 */
record Subject(Question question, Athlete athlete, LocalDate today, LocalDate day) {
    /** The last day whose morning can have been measured: the day asked about, or today when that lies ahead. */
    LocalDate signalDay() {
        return day.isBefore(today) ? day : today;
    }

    long daysAhead() {
        return ChronoUnit.DAYS.between(today, day);
    }

    boolean isAhead() {
        return day.isAfter(today);
    }

    boolean isPast() {
        return day.isBefore(today);
    }
}
