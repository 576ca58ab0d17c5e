package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Weeks planned again.
 *
 * @param decisions one for each session that was missed or is to come, by day
 * @param asks what has to be known and is not
 * @param wayBack days until nothing is limited after an illness; empty without one
 */
public record ReplanSection(List<WeekLoad> weeks, List<Row> decisions, List<String> asks, Optional<WayBack> wayBack) {
    public ReplanSection {
        weeks = List.copyOf(weeks);
        decisions = List.copyOf(decisions);
        asks = List.copyOf(asks);
    }

    /**
     * Load of a week.
     *
     * @param loadDone points done so far
     * @param loadPlanned points of the week as it was planned, what is done included
     * @param loadUnchanged points if nothing is changed now
     * @param loadAfter points after the change
     */
    public record WeekLoad(LocalDate monday, long loadDone, long loadPlanned, long loadUnchanged, long loadAfter) {}

    /**
     * What becomes of a session.
     *
     * @param id of its entry, where the change-set does not name it
     * @param outsideName as somebody else wrote it, where the change-set does not hold it
     * @param kind what it is for, as far as its steps and length say
     * @param fate kept, shortened, moved, absorbed or dropped
     * @param reason a stable code
     * @param to its new day, where it is another
     */
    public record Row(
            LocalDate day,
            Optional<String> id,
            Optional<String> outsideName,
            String kind,
            boolean missed,
            String fate,
            String reason,
            Optional<LocalDate> to) {}

    /**
     * After an illness.
     *
     * @param waitHours before the first easy session
     * @param easyDays after that, growing, before anything hard
     * @param firstWholeDay the first day without a limit
     * @param race the next one
     * @param wholeDaysBeforeRace days without a limit that are left before it
     */
    public record WayBack(
            int sickDays,
            double waitHours,
            int easyDays,
            LocalDate firstWholeDay,
            Optional<LocalDate> race,
            OptionalLong wholeDaysBeforeRace) {}
}
