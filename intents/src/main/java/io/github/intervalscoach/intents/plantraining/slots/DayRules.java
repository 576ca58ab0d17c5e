package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.analytics.planning.StrengthPlacement;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay.Openness;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/** Whether a session can be on a day, whatever else is on it. */
final class DayRules {
    /** 48 hours. */
    static final int LEAST_DAYS_BETWEEN_HARD = 2;

    private DayRules() {}

    /** Whether {@code wanted} can be on {@code day} of {@code week}. */
    static boolean allow(Wanted wanted, SlotDay day, SlotWeek week) {
        return !week.forbidden().contains(wanted.kind())
                && day.sports().contains(wanted.sport())
                && week.mostMinutes(wanted) >= wanted.leastMinutes()
                && day.minutes() >= wanted.leastMinutes()
                && isOpen(wanted, day)
                && !raceIsTooNear(wanted, day)
                && isApart(wanted, day, week);
    }

    /** Whether the day is for a session as hard as this. */
    static boolean isOpen(Wanted wanted, SlotDay day) {
        boolean tires = wanted.kind().isHard() || wanted.kind().isLong();
        boolean inTime =
                wanted.notBefore().map(first -> !day.day().isBefore(first)).orElse(true);
        return inTime && (day.openness() == Openness.OPEN || (day.openness() == Openness.NOTHING_HARD && !tires));
    }

    /** Whether a race forbids heavy work. */
    static boolean raceIsTooNear(Wanted wanted, SlotDay day) {
        return wanted.kind() == SessionKind.STRENGTH
                && StrengthPlacement.objections(StrengthPlacement.Kind.HEAVY, OptionalDouble.empty(), day.daysToRace())
                        .contains(StrengthPlacement.Objection.RACE_TOO_NEAR);
    }

    /** Whether it is 48 hours from what is hard already. */
    static boolean isApart(Wanted wanted, SlotDay day, SlotWeek week) {
        return !wanted.kind().isHard()
                || week.hardAlready().stream()
                        .allMatch(
                                hard -> Math.abs(ChronoUnit.DAYS.between(hard, day.day())) >= LEAST_DAYS_BETWEEN_HARD);
    }
}
