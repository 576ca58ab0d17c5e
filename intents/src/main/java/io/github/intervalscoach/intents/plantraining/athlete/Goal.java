package io.github.intervalscoach.intents.plantraining.athlete;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan is for.
 *
 * @param day the race, or the day by which it is wanted; empty for keeping going
 * @param raceDuration expected; of a race alone
 * @param sport of the race; empty where it is not about one
 * @param fitness wanted on that morning, points/day; empty for as much as the limits allow
 */
public record Goal(
        Purpose purpose,
        Optional<LocalDate> day,
        Optional<Duration> raceDuration,
        Optional<Sport> sport,
        OptionalDouble fitness) {
    private static final double MOST_FITNESS = 300;

    /** Why somebody trains. */
    public enum Purpose {
        /** To arrive fresh and fit at a race. */
        RACE,
        /** To reach a fitness. */
        FITNESS,
        /** To raise a threshold. */
        THRESHOLD,
        /** To stay as fit as they are. */
        KEEP_GOING
    }

    public Goal {
        boolean isRace = purpose == Purpose.RACE;
        if (isRace && (day.isEmpty() || raceDuration.isEmpty())) {
            throw new IllegalArgumentException("a race without its day and how long it will take: need both, for the"
                    + " taper hangs on them. Maybe estimate the duration?");
        }
        if (purpose == Purpose.FITNESS && fitness.isEmpty()) {
            throw new IllegalArgumentException("a fitness goal without a number: need points/day. Maybe keep going?");
        }
        fitness.ifPresent(wanted -> Check.within("wanted fitness", wanted, 0, MOST_FITNESS, "it is a weekly load"));
    }

    /** To race on {@code day} for about {@code duration}. */
    public static Goal race(LocalDate day, Duration duration, Sport sport) {
        return new Goal(
                Purpose.RACE, Optional.of(day), Optional.of(duration), Optional.of(sport), OptionalDouble.empty());
    }

    /** To have this fitness on the morning of {@code day}. */
    public static Goal fitness(LocalDate day, double pointsPerDay) {
        return new Goal(
                Purpose.FITNESS, Optional.of(day), Optional.empty(), Optional.empty(), OptionalDouble.of(pointsPerDay));
    }

    /** To raise the threshold of {@code sport}. */
    public static Goal threshold(Sport sport) {
        return new Goal(
                Purpose.THRESHOLD, Optional.empty(), Optional.empty(), Optional.of(sport), OptionalDouble.empty());
    }

    /** To stay as fit as now. */
    public static Goal keepGoing() {
        return new Goal(
                Purpose.KEEP_GOING, Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** Whether it ends in a race. */
    public boolean isRace() {
        return purpose == Purpose.RACE;
    }
}
