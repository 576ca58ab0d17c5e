package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a weekday allows.
 *
 * @param mostMinutes absent for no limit
 * @param sports empty for any
 */
public record WeekdayAvailability(String weekday, String time, OptionalInt mostMinutes, List<String> sports) {
    public WeekdayAvailability {
        sports = List.copyOf(sports);
    }
}
