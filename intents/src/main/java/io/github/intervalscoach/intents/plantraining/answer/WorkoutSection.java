package io.github.intervalscoach.intents.plantraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A single workout.
 *
 * @param sport as the service names it
 * @param text in the workout language, a line each; an empty line ends a block
 * @param minutes empty where nobody can tell
 * @param loadPoints empty where nobody can tell
 * @param intensityPercent of threshold; empty where nobody can tell
 * @param days it would stand on; empty when none were named
 * @param readings how it was understood, in sentences of ours
 */
public record WorkoutSection(
        String name,
        String sport,
        List<String> text,
        OptionalDouble minutes,
        OptionalInt loadPoints,
        OptionalDouble intensityPercent,
        List<LocalDate> days,
        List<String> readings) {
    public WorkoutSection {
        text = List.copyOf(text);
        days = List.copyOf(days);
        readings = List.copyOf(readings);
    }
}
