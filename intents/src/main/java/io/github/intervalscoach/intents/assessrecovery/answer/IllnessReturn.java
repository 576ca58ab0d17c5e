package io.github.intervalscoach.intents.assessrecovery.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The graded way back after a marked illness, as days; it says nothing of whether to race. It holds only for somebody
 * without symptoms since the mark ended: any symptom starts it again.
 *
 * @param sickFrom first day of the mark
 * @param sickTo last day of the mark
 * @param ask symptoms to ask about before it is used, as codes of the argument {@code symptoms}
 * @param days what is allowed when, in order
 * @param earliestHardDay first day that may be hard, if the easy ones went well
 * @param raceDay a race of the coming two weeks
 * @param daysFromHardToRace how long after {@code earliestHardDay} that race is; negative when it is earlier
 */
public record IllnessReturn(
        LocalDate sickFrom,
        LocalDate sickTo,
        int sickDays,
        List<String> ask,
        List<ReturnDays> days,
        LocalDate earliestHardDay,
        Optional<LocalDate> raceDay,
        OptionalInt daysFromHardToRace) {
    public IllnessReturn {
        ask = List.copyOf(ask);
        days = List.copyOf(days);
    }
}
