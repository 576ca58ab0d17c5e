package io.github.intervalscoach.intents.analyzerace.raceweek;

import io.github.intervalscoach.intents.model.CalendarEvent;
import java.util.List;
import java.util.OptionalDouble;

/** A session that is too long or too large for one of the last days. */
final class LateLong {
    private static final int LAST_DAYS = 4;
    private static final int LONG_SECONDS = 5_400;
    private static final double LARGE = 1.5;

    private LateLong() {}

    static boolean test(int toGo, List<CalendarEvent> sessions, OptionalDouble usual, RaceLength length) {
        return toGo <= LAST_DAYS
                && length.taperDays() > 0
                && sessions.stream()
                        .anyMatch(e -> e.movingSeconds().orElse(0) >= LONG_SECONDS
                                || (usual.isPresent() && e.loadPoints().orElse(0) > LARGE * usual.getAsDouble()));
    }
}
