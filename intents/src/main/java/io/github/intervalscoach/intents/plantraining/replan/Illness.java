package io.github.intervalscoach.intents.plantraining.replan;

import java.util.OptionalDouble;

/**
 * An illness that is over, or seems to be.
 *
 * @param sickDays for how many days
 * @param symptomFreeHours for how long there have been no symptoms; empty where nobody has asked
 */
public record Illness(int sickDays, OptionalDouble symptomFreeHours) {
    private static final int YEAR = 365;

    public Illness {
        if (sickDays < 1 || sickDays > YEAR) {
            throw new IllegalArgumentException(sickDays + " sick days: need 1 to 365. Maybe they are hours?");
        }
    }
}
