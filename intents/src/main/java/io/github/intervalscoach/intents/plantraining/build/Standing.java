package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.List;

/** Sessions that stand in a week already: they are counted, and nothing that they are is planned a second time. */
record Standing(List<FixedDay> sessions) {
    /** House rules: what is long, minutes; what is too little to add, points. */
    private static final int LONG_MINUTES = 90;

    private static final double LEAST_POINTS = 20;

    Standing {
        sessions = List.copyOf(sessions);
    }

    /** Whether nothing is worth adding where {@code points} are left. */
    boolean isEnough(double points) {
        return !sessions.isEmpty() && points < LEAST_POINTS;
    }

    /** Whether so many points are more than those left; without anything standing the week is its own measure. */
    boolean isTooMuch(double points, double left) {
        return !sessions.isEmpty() && points > left + LEAST_POINTS;
    }

    /** How many are hard. */
    int hard() {
        return (int) sessions.stream()
                .filter(fixed -> fixed.kind() == FixedDay.Kind.HARD_SESSION)
                .count();
    }

    /** How many are of {@code sport}. */
    int of(Sport sport) {
        return (int) sessions.stream()
                .filter(fixed -> fixed.sport().filter(sport::equals).isPresent())
                .count();
    }

    /** Whether one of {@code sport} is long. */
    boolean hasLong(Sport sport) {
        return sessions.stream()
                .anyMatch(fixed -> fixed.sport().filter(sport::equals).isPresent()
                        && fixed.minutes().orElse(0) >= LONG_MINUTES);
    }

    /** On how many days they are. */
    int days() {
        return (int) sessions.stream().map(FixedDay::day).distinct().count();
    }
}
