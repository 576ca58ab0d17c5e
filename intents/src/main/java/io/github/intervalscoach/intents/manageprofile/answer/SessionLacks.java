package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * One session and what it lacks.
 *
 * @param lacks {@code power}, {@code heart_rate}, {@code duration}, {@code distance}, {@code load}, or {@code everything}
 *     of one that is withheld; empty when complete
 */
public record SessionLacks(String activityId, LocalDate day, String sport, List<String> lacks) {
    public SessionLacks {
        lacks = List.copyOf(lacks);
    }
}
