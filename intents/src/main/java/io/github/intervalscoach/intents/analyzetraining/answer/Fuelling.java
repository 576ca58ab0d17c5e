package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Carbohydrate in long sessions, as logged. What was not logged is never taken for 0.
 *
 * @param longSessions of 90 minutes or more
 * @param logged how many of them have a log; a logged 0 counts
 * @param loggedZero how many logged 0
 * @param gramsPerHour over the logged ones
 * @param tiers the same by duration, when asked for
 * @param sessions the long ones and the newest ten, newest first, when asked for
 * @param daily what was eaten in whole days, when asked for and logged
 */
public record Fuelling(
        int longSessions,
        int logged,
        int loggedZero,
        OptionalDouble gramsPerHour,
        List<Tier> tiers,
        List<Fuelled> sessions,
        Optional<Daily> daily) {
    public Fuelling {
        tiers = List.copyOf(tiers);
        sessions = List.copyOf(sessions);
    }

    /** How the logged sessions stand to general advice. */
    public enum Reads {
        BELOW,
        WITHIN,
        ABOVE,
        MIXED,
        CANNOT_SAY
    }

    /**
     * Sessions of one range of durations.
     *
     * @param fromMinutes its shortest
     * @param belowGuide how many of the logged ones are below {@code guideLow}
     * @param aboveGuide how many of them are above {@code guideHigh}
     * @param guideLow advised, g/h
     * @param guideHigh advised, g/h
     */
    public record Tier(
            int fromMinutes,
            int sessions,
            int logged,
            int loggedZero,
            OptionalDouble gramsPerHour,
            int belowGuide,
            int aboveGuide,
            int guideLow,
            int guideHigh,
            Reads reads) {}

    /** One session; grams are absent where nothing was logged, and 0 where 0 was. */
    public record Fuelled(
            String id,
            LocalDate day,
            OptionalInt movingSeconds,
            OptionalInt carbohydrateGrams,
            OptionalDouble gramsPerHour) {}

    /**
     * What was eaten, over whole days that have a log.
     *
     * @param days with carbohydrate logged
     * @param ofDays whole days of the period
     * @param carbohydrateGrams mean of those days
     * @param gramsPerKg the same by body mass; absent where that is not known
     * @param energyDays with energy logged
     * @param energyKcal mean of those days
     */
    public record Daily(
            int days,
            int ofDays,
            OptionalDouble carbohydrateGrams,
            OptionalDouble gramsPerKg,
            int energyDays,
            OptionalDouble energyKcal) {}
}
