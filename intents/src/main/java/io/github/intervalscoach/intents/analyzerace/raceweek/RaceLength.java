package io.github.intervalscoach.intents.analyzerace.raceweek;

import io.github.intervalscoach.analytics.planning.TaperLength;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How long and how important a race is, and what that asks of the days before.
 *
 * @param seconds expected; empty when nobody knows
 */
record RaceLength(Category category, OptionalInt seconds) {
    private static final int SHORT_SECONDS = 5_400;
    private static final int MIDDLE_SECONDS = 10_800;

    /** Without a length an A race counts as long and a B race as middle. */
    private static final int UNKNOWN_A = 4 * 3600;

    private static final int B_DAYS = 3;
    private static final int B_LESS = 5;

    int taperDays() {
        return switch (category) {
            case RACE_C -> 0;
            case RACE_B -> B_DAYS;
            default ->
                TaperLength.of(Duration.ofSeconds(seconds.orElse(UNKNOWN_A)))
                        .found()
                        .map(TaperLength::days)
                        .orElse(B_DAYS);
        };
    }

    int goalLow() {
        return (isShort() ? 5 : 10) - less();
    }

    int goalHigh() {
        if (isShort()) {
            return 15 - less();
        }
        return (isLong() ? 25 : 20) - less();
    }

    private boolean isShort() {
        return seconds.isPresent() && seconds.getAsInt() < SHORT_SECONDS;
    }

    private boolean isLong() {
        return seconds.isPresent() ? seconds.getAsInt() > MIDDLE_SECONDS : category == Category.RACE_A;
    }

    private int less() {
        return category == Category.RACE_A ? 0 : B_LESS;
    }
}
