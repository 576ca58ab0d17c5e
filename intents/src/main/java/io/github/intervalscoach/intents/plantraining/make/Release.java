package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which planned sessions a plan takes away; never a race, a mark, what is locked, or a sport that is not planned.
 *
 * @param days that are proposed
 * @param sports that are planned
 */
record Release(Known known, DateRange days, Goal goal, List<Sport> sports) {
    private static final int MINUTE = 60;

    Release {
        sports = List.copyOf(sports);
    }

    /** Those of the days, in order: of a taper what comes too near to the race, all where that is asked for. */
    List<CalendarEvent> events() {
        return known.open().stream()
                .filter(event -> days.contains(event.day()))
                .filter(event -> !event.details().handling().lockedForAthlete()
                        && !event.details().handling().structureReadOnly())
                .filter(event -> isInTheWay(event) || isReplaced(event))
                .toList();
    }

    /** Why it goes. */
    String reason(CalendarEvent event) {
        return isInTheWay(event) ? "too much so near to the race" : "planned anew";
    }

    /** Whether it goes for the sake of the race alone. */
    boolean isInTheWay(CalendarEvent event) {
        if (known.asked().question().action() != Action.TAPER) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(event.day(), goal.day().orElseThrow());
        boolean isHard = Demand.of(event, known.asked().athlete()) == Demand.HARD;
        int seconds = event.movingSeconds().orElse(0);
        return (isHard && left < PlanRules.HARD_TO_RACE_DAYS)
                || (seconds >= MINUTE * PlanRules.LONG_MINUTES && left < PlanRules.LONG_TO_RACE_DAYS)
                || (seconds > MINUTE * PlanRules.EVE_MINUTES && left == 1);
    }

    private boolean isReplaced(CalendarEvent event) {
        return known.asked().question().replace()
                && event.sport().flatMap(Sports::of).filter(sports::contains).isPresent();
    }
}
