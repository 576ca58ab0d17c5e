package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;

/** What two sessions mean to each other, so many days apart. */
final class PairRules {
    /** House rules: what each nearness costs. */
    private static final int NEAR = 1;

    private static final int NEARER = 2;

    private PairRules() {}

    /**
     * Whether the two cannot be so near.
     *
     * @param days from the first to the second, below 0 when it comes earlier
     */
    static boolean clash(Wanted one, Wanted other, int days) {
        boolean sameDay = days == 0;
        if (sameDay && (one.sport() == other.sport() || (tires(one) && tires(other)))) {
            return true;
        }
        if (sameDay && (isStrengthOnKeyDay(one, other) || isStrengthOnKeyDay(other, one))) {
            return true;
        }
        return one.kind().isHard() && other.kind().isHard() && Math.abs(days) < DayRules.LEAST_DAYS_BETWEEN_HARD;
    }

    /** What their nearness costs, 0 or more. */
    static int crowding(Wanted one, Wanted other, int days) {
        int apart = Math.abs(days);
        if (apart == 0) {
            return sharesTheDay(one, other) ? NEARER : 0;
        }
        Wanted earlier = days > 0 ? one : other;
        Wanted later = days > 0 ? other : one;
        if (apart == 1) {
            return nextDay(earlier, later);
        }
        return apart == 2 && one.kind().isHard() && other.kind().isHard() ? NEAR : 0;
    }

    private static int nextDay(Wanted earlier, Wanted later) {
        boolean strengthBefore = earlier.kind() == SessionKind.STRENGTH && tires(later);
        boolean strengthTwice = earlier.kind() == SessionKind.STRENGTH && later.kind() == SessionKind.STRENGTH;
        boolean tiresTwice = tires(earlier) && tires(later);
        return strengthBefore || strengthTwice || tiresTwice ? NEARER : 0;
    }

    private static boolean tires(Wanted wanted) {
        return wanted.kind().isHard() || wanted.kind().isLong();
    }

    /** Gym work beside easy work, and a run off the bicycle, are no crowd. */
    private static boolean sharesTheDay(Wanted one, Wanted other) {
        boolean gym = one.sport() == Sport.STRENGTH || other.sport() == Sport.STRENGTH;
        boolean brick = one.kind() == SessionKind.BRICK || other.kind() == SessionKind.BRICK;
        return !gym && !brick;
    }

    /** Whether six hours between the two cannot be promised, since days are all that is known. */
    private static boolean isStrengthOnKeyDay(Wanted strength, Wanted key) {
        return strength.kind() == SessionKind.STRENGTH
                && key.priority() == Priority.KEY
                && key.sport() != Sport.STRENGTH;
    }
}
