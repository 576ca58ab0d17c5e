package io.github.intervalscoach.intents.assessrecovery.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One signal against the athlete's own band.
 *
 * @param key stable snake_case name; {@code feel} stands for all ratings where none speaks against hard work
 * @param value in {@code unit}; absent when there is none that speaks for the day
 * @param n nights in the value; for ratings, ratings in the athlete's usual; for {@code feel}, ratings given
 * @param bandHigh for ratings, the athlete's usual
 * @param daysAdverse for how many days in a row it has been on the bad side
 * @param adverse whether the reading speaks against hard work
 * @param day of the newest value
 */
public record SignalReading(
        String key,
        OptionalDouble value,
        String unit,
        int n,
        OptionalDouble bandLow,
        OptionalDouble bandHigh,
        int daysAdverse,
        boolean adverse,
        Reads reads,
        Optional<LocalDate> day) {}
