package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A stretch a runner covered fastest.
 *
 * @param race whether it was a whole race
 */
record Run(String activityId, LocalDate day, double meters, double seconds, boolean race) {
    private static final double SHORTEST = 20 * 60;
    private static final double LONGEST = 75 * 60;
    private static final double MAXIMAL_SHARE = 0.98;
    private static final double HOUR_FROM = 55 * 60;
    private static final double HOUR_TO = 65 * 60;

    double metersPerSecond() {
        return meters / seconds;
    }

    boolean isAboutAnHour() {
        return seconds >= HOUR_FROM && seconds <= HOUR_TO;
    }

    boolean isMaximal(OptionalDouble threshold) {
        return race
                || (threshold.isPresent()
                        && seconds >= SHORTEST
                        && seconds <= LONGEST
                        && metersPerSecond() >= MAXIMAL_SHARE * threshold.getAsDouble());
    }
}
