package io.github.intervalscoach.intents.managegear.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One limit of a reminder; of the units, those of {@code counts} are there.
 *
 * @param counts {@code distance}, {@code time}, {@code activities} or {@code days}
 * @param unit unit of the three numbers: {@code km}, {@code h}, {@code activities} or {@code days}
 * @param remaining limit minus used; below 0 when overdue
 * @param fallsDue the day it is used up, past days included where that is known
 * @param forecastFromDays over how many days the use was averaged for it; absent for a limit in days
 */
public record LimitFinding(
        String counts,
        String unit,
        double allowed,
        OptionalDouble used,
        OptionalDouble remaining,
        Optional<LocalDate> fallsDue,
        Optional<Integer> forecastFromDays) {}
