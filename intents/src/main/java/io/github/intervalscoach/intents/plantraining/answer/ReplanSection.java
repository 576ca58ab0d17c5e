package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A week planned again.
 *
 * @param loadPlanned points of the week as it was planned, what is done included
 * @param loadUnchanged points if nothing is changed now
 * @param loadAfter points after the change
 * @param decisions one for each session that was missed or is to come, by day
 * @param asks what has to be known and is not
 * @param wayBack days until nothing is limited after an illness; empty without one
 */
public record ReplanSection(
        LocalDate monday,
        long loadDone,
        long loadPlanned,
        long loadUnchanged,
        long loadAfter,
        List<Row> decisions,
        List<String> asks,
        Optional<WayBack> wayBack) {
    public ReplanSection {
        decisions = List.copyOf(decisions);
        asks = List.copyOf(asks);
    }

    /**
     * What becomes of a session.
     *
     * @param id of its entry
     * @param outsideName as somebody else wrote it
     * @param fate kept, shortened, moved, absorbed or dropped
     * @param reason a stable code
     * @param to its new day
     */
    public record Row(
            LocalDate day,
            String id,
            String outsideName,
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
     */
    public record WayBack(int sickDays, double waitHours, int easyDays, LocalDate firstWholeDay) {}
}
