package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A session that is planned and not done, as far as it matters to what is around it.
 *
 * @param id of its entry; of one that is only proposed, any that is no entry's
 * @param name as it may be shown
 * @param seconds empty where nobody knows
 * @param loadPoints empty where nobody knows, as for strength
 */
public record PlannedSession(
        String id,
        LocalDate day,
        Category category,
        String name,
        Optional<String> sport,
        OptionalInt seconds,
        OptionalDouble loadPoints,
        Demand demand) {

    /** An entry of the calendar; empty when it is no session and no race. */
    public static Optional<PlannedSession> of(CalendarEvent event, Athlete athlete) {
        boolean isSession =
                event.category() == Category.WORKOUT || event.category().isRace();
        return isSession
                ? Optional.of(new PlannedSession(
                        event.id(),
                        event.day(),
                        event.category(),
                        event.name().shown(),
                        event.sport(),
                        event.movingSeconds(),
                        event.loadPoints(),
                        Demand.of(event, athlete)))
                : Optional.empty();
    }

    /** The same on another day. */
    public PlannedSession on(LocalDate other) {
        return new PlannedSession(id, other, category, name, sport, seconds, loadPoints, demand);
    }

    /** The same, longer or shorter by a factor. */
    public PlannedSession scaled(double factor) {
        return new PlannedSession(
                id,
                day,
                category,
                name,
                sport,
                seconds.isPresent() ? OptionalInt.of((int) StrictMath.round(seconds.getAsInt() * factor)) : seconds,
                loadPoints.isPresent() ? OptionalDouble.of(loadPoints.getAsDouble() * factor) : loadPoints,
                demand);
    }

    /** Whether it makes its day a hard one. */
    public boolean isHard() {
        return demand == Demand.HARD;
    }
}
