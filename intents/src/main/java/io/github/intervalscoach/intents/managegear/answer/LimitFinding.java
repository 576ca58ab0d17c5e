package io.github.intervalscoach.intents.managegear.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One limit of a reminder; of the units, those of {@code counts} are there.
 *
 * @param counts {@code distance}, {@code time}, {@code activities} or {@code days}
 * @param unit unit of the three numbers: {@code km}, {@code h}, {@code activities} or {@code days}
 * @param remaining limit minus used; below 0 when overdue
 * @param earliestDue the first day it may be used up at the use of the last six weeks; for a limit in days its day
 * @param latestDue the last such day; absent beyond a year
 * @param weeksWithUse in how many of those weeks it was used; absent for a limit in days
 * @param noForecast why there is no day
 */
public record LimitFinding(
        String counts,
        String unit,
        double allowed,
        OptionalDouble used,
        OptionalDouble remaining,
        Optional<LocalDate> earliestDue,
        Optional<LocalDate> latestDue,
        OptionalInt weeksWithUse,
        Optional<NoForecast> noForecast) {}
