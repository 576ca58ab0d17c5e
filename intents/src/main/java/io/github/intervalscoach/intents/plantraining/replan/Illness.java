package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.analytics.planning.ReturnToTraining;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An illness that is over, or seems to be.
 *
 * @param sickDays for how many days
 * @param symptomFreeHours for how long there have been no symptoms; empty where nobody has asked
 * @param knownSinceDays how many days before the first day of the question that was so
 */
public record Illness(int sickDays, OptionalDouble symptomFreeHours, int knownSinceDays) {
    private static final int YEAR = 365;
    private static final double DAY_HOURS = 24;

    public Illness {
        if (sickDays < 1 || sickDays > YEAR) {
            throw new IllegalArgumentException(sickDays + " sick days: need 1 to 365. Maybe they are hours?");
        }
    }

    /** As it is on the first day of the question. */
    public Illness(int sickDays, OptionalDouble symptomFreeHours) {
        this(sickDays, symptomFreeHours, 0);
    }

    /** The same, looked at so many days later. */
    public Illness after(int days) {
        return new Illness(sickDays, symptomFreeHours, knownSinceDays + days);
    }

    /** The way back; empty where none is known for so long an illness. */
    public Optional<ReturnToTraining> wayBack() {
        // Where nobody has asked, the symptoms are taken as just gone: the longest wait.
        return ReturnToTraining.afterIllness(sickDays, OptionalDouble.of(symptomFreeHours.orElse(0)))
                .found();
    }

    /** The first day without a limit, for a question that begins on {@code first}; empty where none is known. */
    public Optional<LocalDate> firstWholeDay(LocalDate first) {
        return wayBack()
                .map(back -> first.minusDays(knownSinceDays)
                        .plusDays(waitDays(back) + (long) back.easyDayShares().size()));
    }

    static int waitDays(ReturnToTraining back) {
        return (int) Math.ceil(back.waitHours() / DAY_HOURS);
    }
}
