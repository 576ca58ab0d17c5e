package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Which planned sessions a taper may take away; never a race, a mark, or what is locked. */
record Release(Known known, DateRange days, Goal goal) {
    /** The same limits as the rule has: hard work, and what is long, before an A race. */
    private static final int HARD_DAYS = 3;

    private static final int LONG_DAYS = 4;
    private static final int LONG_SECONDS = 7200;

    /** Those that come too near to the race for what they are. */
    List<CalendarEvent> inTheWay() {
        return known.open().stream()
                .filter(event -> days.contains(event.day()) && isInTheWay(event))
                .filter(event -> !event.details().handling().lockedForAthlete()
                        && !event.details().handling().structureReadOnly())
                .toList();
    }

    private boolean isInTheWay(CalendarEvent event) {
        LocalDate race = goal.day().orElseThrow();
        long left = ChronoUnit.DAYS.between(event.day(), race);
        boolean isHard = Demand.of(event, known.asked().athlete()) == Demand.HARD;
        return (isHard && left < HARD_DAYS) || (event.movingSeconds().orElse(0) >= LONG_SECONDS && left < LONG_DAYS);
    }
}
