package io.github.intervalscoach.intents.model.curve;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The best values of one activity at some durations.
 *
 * @param weightKg body mass at the time
 * @param bests W or bpm, as asked; a duration the activity does not reach is absent
 */
public record ActivityBests(String activityId, LocalDateTime start, OptionalDouble weightKg, List<Best> bests) {
    public ActivityBests {
        bests = List.copyOf(bests);
    }

    /** One of them. */
    public record Best(int seconds, double value) {}
}
